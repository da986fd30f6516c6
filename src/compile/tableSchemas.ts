import * as v from "valibot";
import { isWrittenIn } from "./inBothLanguages";
import { date, filled, id } from "./schemas";

const whole = v.pipe(v.string(), v.regex(/^\d+$/, "write a whole number"), v.transform(Number));

const english = v.pipe(v.string(), isWrittenIn("Latin"));
const arabic = v.pipe(v.string(), isWrittenIn("Arabic"));

/** Words before a number, and words on it, each in both languages or in none. */
const qualifier = { qualifier_en: english, qualifier_ar: arabic };
const remark = { note_en: english, note_ar: arabic };

/** A row of `population.csv`. */
export const populationSchema = v.strictObject({
  place: id,
  value: whole,
  date,
  ...qualifier,
  by: v.string(),
  ...remark,
  source: v.string(),
});

/** A row of `besieged-counts.csv`. */
export const countSchema = v.strictObject({
  by: v.picklist(["un", "siege-watch"]),
  date,
  people: whole,
  ...qualifier,
  sourced: v.pipe(
    v.picklist(["true", "false"]),
    v.transform((word) => word === "true"),
  ),
  source: v.string(),
  ...remark,
});

const degrees = v.pipe(v.string(), v.regex(/^\d{2}(\.\d+)?$/, "write degrees: 36.40167"), v.transform(Number));

/** A row of `gazetteer.csv`: where GeoNames has a place, and how far our point may be from there. */
export const gazetteerSchema = v.strictObject({
  place: id,
  name: filled,
  longitude: degrees,
  latitude: degrees,
  metres: whole,
});

export type PopulationRow = v.InferOutput<typeof populationSchema>;
export type CountRow = v.InferOutput<typeof countSchema>;
