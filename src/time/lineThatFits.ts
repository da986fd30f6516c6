import type { ChangeWords } from "../language/changeWords";

/** What stands below the date: the changes, and how much is besieged. */
export interface ShownChange {
  readonly changes: string;
  readonly besieged: string;
}

/**
 * The fullest words that `room` letters hold: the changes whole, or one of the shorter tellings, the longest first; with the United Nations'
 * count and its date, or without that date. How many places are besieged and how many people is always told.
 */
export function lineThatFits(whole: ChangeWords, shorter: readonly string[], room: number): ShownChange {
  const { brief, undated } = whole.besieged;
  const forms = [
    { changes: whole.changes, besieged: brief },
    ...shorter.flatMap((changes) => [brief, undated].map((besieged) => ({ changes, besieged }))),
  ];
  return (
    forms.find(({ changes, besieged }) => changes.length + besieged.length <= room) ?? {
      changes: shorter.at(-1) ?? whole.changes,
      besieged: undated,
    }
  );
}
