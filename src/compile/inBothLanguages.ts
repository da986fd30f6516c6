import * as v from "valibot";

/** A text in English and in Arabic, each with letters of its own script. */
export function inBothLanguages(
  text: v.GenericSchema<string, string>,
): v.StrictObjectSchema<
  { readonly en: v.GenericSchema<string, string>; readonly ar: v.GenericSchema<string, string> },
  undefined
> {
  return v.strictObject({ en: v.pipe(text, isWrittenIn("Latin")), ar: v.pipe(text, isWrittenIn("Arabic")) });
}

const LETTERS = { Latin: /\p{Script=Latin}/u, Arabic: /\p{Script=Arabic}/u };
/** Where the links of a story lead: ids, in Latin letters in either language. */
const TARGETS = /\]\([^)]*\)/g;

/** Refuses a text without a letter of the script; an empty one is for others to judge. */
export function isWrittenIn(script: keyof typeof LETTERS): v.CheckAction<string, string> {
  return v.check(
    (text) => text.trim() === "" || LETTERS[script].test(text.replaceAll(TARGETS, "]")),
    `without a letter of the ${script} script`,
  );
}
