import { dateOfDay, type DayRange } from "../record/day";
import { westernDigits } from "./westernDigits";

/** What was typed into a date field since it was entered, or since a part of it was changed in another way. */
export interface TypedText {
  readonly text: string;
  /** How many letters at its end the keyboard is still composing: what it says next stands in their place. */
  readonly composing: number;
  /** Whether it is to be read as a whole also where it is digits alone. */
  readonly isKept: boolean;
  /** Whether it was begun in the first part of the field. */
  readonly isFromStart: boolean;
}

export const NOTHING_TYPED: TypedText = { text: "", composing: 0, isKept: false, isFromStart: true };

/** Eight digits or more, as day, month and year. */
const IN_DIGITS = /^(\d{2})(\d{2})(\d{4})\d*$/;
/** The last day of a year that is written in digits, read as a year: no year before it is meant. */
const LAST_OF_YEAR = 1231;

/** Longer than any date that can be read; what comes after is dropped, and the text is none. */
const LONGEST = 100;
/** Keys that change a part of the field, or choose another, without text. */
const PART_KEYS = new Set([
  "ArrowUp",
  "ArrowDown",
  "ArrowLeft",
  "ArrowRight",
  "Home",
  "End",
  "PageUp",
  "PageDown",
  "Delete",
]);

/**
 * Whether a text is to be read as a whole and not part by part: a date in words or with separators, or eight digits that are no day,
 * month and year in this order, as "20160827".
 */
export function isInWords({ text, isKept, isFromStart }: TypedText): boolean {
  const trimmed = westernDigits(text).trim();
  return (isKept && trimmed !== "") || /\D/.test(trimmed) || (isFromStart && isWholeInDigits(trimmed));
}

function isWholeInDigits(digits: string): boolean {
  const parts = IN_DIGITS.exec(digits);
  if (parts === null) return false;
  const [day = 0, month = 0, year = 0] = parts.slice(1).map(Number);
  return day < 1 || day > 31 || month < 1 || month > 12 || year <= LAST_OF_YEAR;
}

/** A text that came as a whole, by a paste or from the parts of the field, and is no day. */
export function keptText(text: string): TypedText {
  return { ...NOTHING_TYPED, text: text.trim().slice(0, LONGEST), isKept: true };
}

/**
 * Whether digits that went to day and month are rather a year alone: one of the timeline's, or four of which the last two are no
 * month. "2016" would otherwise be a day in June.
 */
export function isLoneYear({ text }: TypedText, frame: DayRange): boolean {
  const digits = westernDigits(text).trim();
  if (!/^\d{4}$/.test(digits)) return false;
  const [year, month] = [Number(digits), Number(digits.slice(2))];
  const [first, last] = [frame.earliest, frame.latest].map((day) => dateOfDay(day).getUTCFullYear());
  return month < 1 || month > 12 || (year >= (first ?? year) && year <= (last ?? year));
}

/** Whether nothing but blanks was typed. */
export function isBlank({ text }: TypedText): boolean {
  return text !== "" && text.trim() === "";
}

/** The text after an input, as a `beforeinput` event tells it: its data, null where something is taken away. */
export function afterInput(typed: TypedText, data: string | null, inputType: string): TypedText {
  const { text, composing } = typed;
  const settled = composing === 0 ? text : text.slice(0, -composing);
  if (data === null) return { ...typed, text: text.slice(0, -1), composing: 0 };
  const isComposing = inputType === "insertCompositionText";
  return { ...typed, text: (settled + data).slice(0, LONGEST), composing: isComposing ? data.length : 0 };
}

/** The text after a key: of those that type something only the space, which the field keeps from being typed. */
export function afterKey(typed: TypedText, key: string): TypedText {
  if (PART_KEYS.has(key)) return NOTHING_TYPED;
  if (key === "Backspace") return afterInput({ ...typed, composing: 0 }, null, "deleteContentBackward");
  if (key === " ") return afterInput(typed, " ", "insertText");
  return key === "Tab" && isInWords(typed) ? afterInput(typed, " ", "insertText") : typed;
}
