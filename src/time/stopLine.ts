import type { Translate } from "../language/createTranslate";
import { formatDay } from "../language/formatDay";
import { heardChange } from "../language/heardChange";
import type { Language } from "../language/Language";
import type { ChangeForm } from "../language/changeWords";
import { stopWords } from "../language/stopWords";
import type { RecordIndex } from "../record/recordIndex";
import type { PlaceId, TruceRecord } from "../record/types";
import { lineThatFits } from "./lineThatFits";
import type { Stop } from "./stopKeeper";

/** What is told where the slider stopped. */
export interface StopLine {
  /** To be seen below the date, in three lines: the change and the counts, shortened where they are long, in the order in which they stand. */
  readonly shown: readonly string[];
  /** To be heard: the day, all that changed and how much is besieged, as one text. */
  readonly heard: string;
}

/** Where the line of a stop stands. */
export interface LinePlace {
  /** In pixels. */
  readonly width: number;
  /** Whether it is that of a compact timeline, which cuts nothing off. */
  readonly isCompact: boolean;
}

/** How else than in full the change is told, the longest first. */
const SHORTER: readonly ChangeForm[] = ["short", "main", "own", "names", "where", "one", "undated", "count"];
const LINES = 3;
/** Pixels that a letter takes on average, with what the ends of lines leave empty: Arabic ones are narrower. */
const LETTER: Readonly<Record<Language, { readonly wide: number; readonly compact: number }>> = {
  en: { wide: 6, compact: 5.8 },
  ar: { wide: 5.45, compact: 4.95 },
};
/** From this width on, in pixels, the change comes first: a narrower column rarely holds both, and what comes last is what is cut. */
const CHANGE_FIRST_FROM = 280;

/**
 * What changed where the slider stopped, or that no status did, and how much is besieged. The place `first` is told before others.
 * Where there may be no room for it all, how much is besieged stands first, and how the change goes on is left to the list.
 */
export function stopLine(
  record: TruceRecord,
  index: RecordIndex,
  stop: Stop,
  t: Translate,
  first: PlaceId | null,
  { width, isCompact }: LinePlace,
): StopLine {
  const { wide, compact } = LETTER[t.language];
  const room = Math.floor(width / (isCompact ? compact : wide)) * LINES;
  const words = (form: ChangeForm) => stopWords(record, index, stop.before, stop.day, t, first, form);
  const whole = words("full");
  const told = t("time.change.line", { changes: whole.changes, besieged: whole.besieged.full });
  const shorter = SHORTER.map((form) => words(form).changes);
  const { changes, besieged } = lineThatFits(whole, shorter, room);
  const isChangeFirst = isCompact || (width >= CHANGE_FIRST_FROM && changes.length + besieged.length <= room);
  return {
    shown: isChangeFirst ? [changes, besieged] : [besieged, changes],
    heard: `${formatDay(stop.day, t.language)}. ${heardChange(told, t)}`,
  };
}
