/** The numbers and names that a text holds. */
export interface WordedFacts {
  /** In plain digits: "41000". */
  readonly numbers: ReadonlySet<string>;
  /** Words with a capital letter: "Ajnad", "al-Sham". */
  readonly names: ReadonlySet<string>;
}

const NUMBER_WORDS: ReadonlyMap<string, string> = new Map(
  (
    "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen" +
    " twenty"
  )
    .split(" ")
    .map((word, at) => [word, String(at + 2)] as const)
    .concat(
      "thirty forty fifty sixty seventy eighty ninety hundred"
        .split(" ")
        .map((word, at) => [word, String(10 * (at + 3))] as const),
    ),
);
const MONTHS = new Set(
  "January February March April May June July August September October November December".split(" "),
);

/** The numbers of a text, written in digits (1,400 or 1400), or as an English word from two to hundred where `alsoWords`. */
export function numbersIn(text: string, alsoWords: boolean): readonly string[] {
  const digits = [...text.replaceAll(/(?<=\d),(?=\d{3})/g, "").matchAll(/\d+/g)].map(([number]) =>
    String(Number(number)),
  );
  if (!alsoWords) return digits;
  const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
  return [...digits, ...words.flatMap((word) => NUMBER_WORDS.get(word) ?? [])];
}

/** The words of a text that bear a capital letter, without those of months; the first word only where it is written so elsewhere too. */
export function namesIn(text: string, withFirst: boolean): readonly string[] {
  const words = [...text.matchAll(/\p{L}[\p{L}\p{M}'’-]*/gu)].map(([word]) => word.replace(/['’]s?$/u, ""));
  const named = withFirst || /^\p{Ll}/u.test(words[0] ?? "") ? words : words.slice(1);
  return named.filter((word) => /\p{Lu}/u.test(word) && !MONTHS.has(word));
}

/** All numbers and names in a value and what lies in it, in any language. */
export function wordedFacts(value: unknown): WordedFacts {
  const texts = textsIn(value);
  return {
    numbers: new Set(texts.flatMap((text) => numbersIn(text, true))),
    names: new Set(texts.flatMap((text) => namesIn(text, true))),
  };
}

function textsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "number") return [String(value)];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(textsIn);
}
