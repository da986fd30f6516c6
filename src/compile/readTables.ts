import type { EdtfDate } from "../record/types";
import type { Checked, Fault } from "./fault";
import { parseEdtfDate } from "./parseEdtf";
import type { Entry, Texts } from "./readEntries";
import { readRows } from "./readRows";
import { countSchema, populationSchema, type CountRow, type PopulationRow } from "./tableSchemas";
import { unknownId } from "./unknownId";
import type { KnownIds } from "./checkEvent";

export const POPULATION_FILE = "population.csv";
export const COUNTS_FILE = "besieged-counts.csv";

type Dated<Row> = Row & { readonly when: EdtfDate };

/** The rows of the two tables, with their dates. */
export interface ReadTables {
  readonly population: readonly Dated<PopulationRow>[];
  readonly counts: readonly Dated<CountRow>[];
}

/** Reads who counted how many people, where and in all of Syria. */
export function readTables(texts: Texts, known: Pick<KnownIds, "places" | "parties" | "sources">): Checked<ReadTables> {
  const faults: Fault[] = [];
  const population = readRows(texts, POPULATION_FILE, populationSchema);
  const counts = readRows(texts, COUNTS_FILE, countSchema);
  faults.push(...population.faults, ...counts.faults);
  for (const { value, whereOf } of population.value) {
    faults.push(...unknownId("place", value.place, known.places, whereOf()));
    if (value.by !== "") faults.push(...unknownId("party", value.by, known.parties, whereOf()));
  }
  for (const { value, whereOf } of [...population.value, ...counts.value]) {
    if (value.source !== "") faults.push(...unknownId("source", value.source, known.sources, whereOf()));
    for (const column of ["qualifier", "note"] as const)
      if ((value[`${column}_en`] === "") !== (value[`${column}_ar`] === ""))
        faults.push({
          ...whereOf(),
          message: `"${column}" stands there in one language only.`,
          remedy: `Fill in both "${column}_en" and "${column}_ar", or neither.`,
        });
  }
  for (const { value, whereOf } of counts.value)
    if (value.sourced && value.source === "")
      faults.push({
        ...whereOf(),
        message: "The count is marked as sourced and names no source.",
        remedy: 'Name it, or write "false" under "sourced".',
      });
  const dated = <Row extends { readonly date: string }>(rows: readonly Entry<Row>[]): readonly Dated<Row>[] =>
    rows.flatMap(({ value, whereOf }) => {
      const date = parseEdtfDate(value.date);
      if (date.ok) return [{ ...value, when: date.value }];
      faults.push({ ...whereOf(), message: date.failure, remedy: "Write it as EDTF." });
      return [];
    });
  return { value: { population: dated(population.value), counts: dated(counts.value) }, faults };
}
