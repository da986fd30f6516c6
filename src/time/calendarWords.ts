import { westernDigits } from "./westernDigits";

const MONTHS: readonly string[] = [
  "january jan كانون_الثاني كانون_2 ك2 يناير جانفي",
  "february feb شباط فبراير فيفري",
  "march mar اذار مارس",
  "april apr نيسان ابريل افريل",
  "may ايار مايو ماي",
  "june jun حزيران يونيو يونيه جوان",
  "july jul تموز يوليو يوليه جويليه يوليوز",
  "august aug اب اغسطس اوت غشت",
  "september sep sept ايلول سبتمبر شتنبر",
  "october oct تشرين_الاول تشرين_1 ت1 اكتوبر",
  "november nov تشرين_الثاني تشرين_2 ت2 نوفمبر نونبر",
  "december dec كانون_الاول كانون_1 ك1 ديسمبر دجنبر",
];
const MONTH_OF_NAME: ReadonlyMap<string, number> = new Map(
  MONTHS.flatMap((names, at) => names.split(" ").map((name) => [name, at + 1] as const)),
);
/** What may stand in a date and says nothing more about it. */
const FILLERS = new Set(
  (
    "the of on ad ce st nd rd th day date monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun " +
    "يوم في من عام سنه شهر تاريخ م ميلادي ميلاديه الموافق الاثنين الثلاثاء الاربعاء الخميس الجمعه السبت الاحد"
  ).split(" "),
);
/** Words that only a date of the Hijri calendar holds. */
const HIJRI = new Set(
  (
    "ah hijri muharram safar rabi jumada rajab shaban shaaban ramadan shawwal dhu zul " +
    "ه هجري هجريه محرم صفر ربيع جمادي جمادا رجب شعبان رمضان شوال ذو ذي القعده الحجه"
  ).split(" "),
);

/** What a piece of a typed date is. */
export type DatePiece =
  | { readonly kind: "number"; readonly value: number; readonly digits: number }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "hijri" }
  | { readonly kind: "unknown" };

/**
 * A typed date as one spelling: Western digits, small letters, Arabic without vowel signs and with one form of alef, ya and ta
 * marbuta, no marks of direction.
 */
export function foldDateText(text: string): string {
  return westernDigits(text)
    .normalize("NFKD")
    .replace(/[\p{Mn}\p{Cf}\u0640]/gu, "")
    .replaceAll("ى", "ي")
    .replaceAll("ة", "ه")
    .toLowerCase()
    .trim();
}

/** The pieces of a folded date in their order; words that say nothing more are left out. */
export function datePieces(folded: string): readonly DatePiece[] {
  const joined = folded
    .replace(/(تشرين|كانون)\s*(الاول|الثاني|[12](?!\d))/g, "$1_$2")
    .replace(/(\d)(st|nd|rd|th)(?![\p{L}\d])/gu, "$1");
  const words = joined.match(/[\p{L}_]+(?![\p{L}_])(?:\d(?!\d))?|\d+|[^\p{L}\d\s,،.\-–/_]+/gu) ?? [];
  return words.filter((word) => !FILLERS.has(word)).map(pieceOf);
}

function pieceOf(word: string): DatePiece {
  const month = MONTH_OF_NAME.get(word);
  if (month !== undefined) return { kind: "month", month };
  if (/^\d+$/.test(word)) return { kind: "number", value: Number(word), digits: word.length };
  return HIJRI.has(word) ? { kind: "hijri" } : { kind: "unknown" };
}
