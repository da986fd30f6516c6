/** A place in a file of the record. */
export interface Where {
  /** Path below the data folder: `events/eastern-ghouta.yaml`. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
}

/** Something in the record that stops the build: where it stands, what is wrong and what to do. */
export interface Fault extends Where {
  readonly message: string;
  readonly remedy: string;
}

/** What could be read of something, and all that is wrong with the rest. */
export interface Checked<Value> {
  readonly value: Value;
  readonly faults: readonly Fault[];
}

/** One line for people: `data/events/x.yaml:12: what is wrong. What to do.` */
export function printFault({ file, line, message, remedy }: Fault): string {
  return `data/${file}:${line}: ${message} ${remedy}`;
}

/** Faults in the order of files and lines, each once. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  const once = new Map(faults.map((fault) => [printFault(fault), fault]));
  return [...once.values()].toSorted(
    (a, b) => compareTexts(a.file, b.file) || a.line - b.line || compareTexts(a.message, b.message),
  );
}

/** Order by code units: the same on every machine, in every language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
