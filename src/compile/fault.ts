/** Something in the record that stops the build: where it stands, what is wrong and what to do. */
export interface Fault {
  /** Path below the data folder: `events/eastern-ghouta.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly message: string;
  readonly remedy: string;
}

/** One line for people: `data/events/x.yaml:12: what is wrong. What to do.` */
export function printFault({ file, line, message, remedy }: Fault): string {
  return `data/${file}:${line}: ${message} ${remedy}`;
}
