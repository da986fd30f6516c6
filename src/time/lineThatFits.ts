import type { ChangeWords } from "../language/changeWords";

/** What stands below the date: the changes, and how much is besieged where there is room for it. */
export interface ShownChange {
  readonly changes: string;
  readonly besieged: string | null;
}

/**
 * The fullest words that `room` letters hold. First the changes are shortened, then the date of the United Nations' count is left out, then that
 * count; how many places are besieged goes last.
 */
export function lineThatFits(whole: ChangeWords, short: ChangeWords, room: number): ShownChange {
  const { brief, undated, places } = short.besieged;
  const forms = [
    { changes: whole.changes, besieged: brief },
    ...[brief, undated, places].map((besieged) => ({ changes: short.changes, besieged })),
  ];
  return (
    forms.find(({ changes, besieged }) => changes.length + besieged.length <= room) ?? {
      changes: whole.changes,
      besieged: null,
    }
  );
}
