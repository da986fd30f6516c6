import { westernDigits } from "./westernDigits";

/** What was typed into a date field since it was entered, or since a part of it was changed in another way. */
export interface TypedText {
  readonly text: string;
  /** How many letters at its end the keyboard is still composing: what it says next stands in their place. */
  readonly composing: number;
}

export const NOTHING_TYPED: TypedText = { text: "", composing: 0 };

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

/** Whether a text is more than digits: a date in words or with separators, to be read as a whole and not part by part. */
export function isInWords({ text }: TypedText): boolean {
  return /\D/.test(westernDigits(text).trim());
}

/** The text after an input, as a `beforeinput` event tells it: its data, null where something is taken away. */
export function afterInput({ text, composing }: TypedText, data: string | null, inputType: string): TypedText {
  const settled = composing === 0 ? text : text.slice(0, -composing);
  if (data === null) return { text: text.slice(0, -1), composing: 0 };
  const isComposing = inputType === "insertCompositionText";
  return { text: (settled + data).slice(0, LONGEST), composing: isComposing ? data.length : 0 };
}

/** The text after a key: of those that type something only the space, which the field keeps from being typed. */
export function afterKey(typed: TypedText, key: string): TypedText {
  if (PART_KEYS.has(key)) return NOTHING_TYPED;
  if (key === "Backspace") return afterInput({ ...typed, composing: 0 }, null, "deleteContentBackward");
  if (key === " ") return afterInput(typed, " ", "insertText");
  return key === "Tab" && isInWords(typed) ? afterInput(typed, " ", "insertText") : typed;
}
