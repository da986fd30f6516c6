import type { RecordDraft } from "../recordDraft";
import type { SourceEntry } from "../schemas";
import { column, dateColumns, table, type Column, type Table } from "./table";

/** The sources, and the two tables of people counted, a table each. */
export function sourceTables(
  draft: Pick<RecordDraft, "citations" | "sources" | "population" | "counts">,
): readonly Table[] {
  type Population = RecordDraft["population"][number];
  type Count = RecordDraft["counts"][number];
  return [
    table<SourceEntry>(
      { name: "sources", description: "Where it can be read", primaryKey: ["id"] },
      [
        column("id", "The source's id", ({ id }) => id),
        column("type", "What it is, by the types of CSL", ({ type }) => type),
        column("title", "Its title as printed", ({ title }) => title),
        column("publisher", "Whose page it is", ({ publisher }) => publisher),
        column(
          "original",
          "Whose text the page carries, where it is another's",
          ({ custom }) => custom.original ?? null,
        ),
        column("author", "Who wrote it", ({ author = [] }) => author.map(({ literal }) => literal).join(", ") || null),
        column(
          "date",
          "When it was published, in EDTF; nothing where it bears no date",
          ({ id }) => draft.sources.get(id)?.date ?? null,
        ),
        column("url", "Its address", ({ URL }) => URL ?? null),
        column("archived", "The address of a kept copy", ({ custom }) => custom.archived ?? null),
        column("language", "BCP 47", ({ language }) => language),
        column("kind", "What kind of voice its author is", ({ custom }) => custom.kind),
        column("seen", "Whether the page itself was read", ({ custom }) => custom.seen, "boolean"),
        column("note", "What is to be said of it", ({ note }) => note ?? null),
      ],
      draft.citations,
    ),
    table<Population>(
      {
        name: "population",
        description: "How many people lived, or were besieged, in a place, and who counted",
        foreignKeys: [
          { field: "place", table: "places" },
          { field: "by", table: "parties" },
          { field: "source", table: "sources" },
        ],
      },
      [
        column("place", "The place's id", ({ place }) => place),
        column("value", "How many people", ({ value }) => value, "integer"),
        ...dateColumns<Population>("date", "When", ({ when }) => when),
        ...counted<Population>(),
        column("by", "Who counted: a party's id", ({ by }) => by || null),
        column("source", "The id of the source", ({ source }) => source || null),
      ],
      draft.population,
    ),
    table<Count>(
      {
        name: "besieged-counts",
        description: "How many people were besieged in all of Syria, as published",
        foreignKeys: [{ field: "source", table: "sources" }],
      },
      [
        column("by", "Who counted: un or siege-watch", ({ by }) => by),
        ...dateColumns<Count>("date", "When", ({ when }) => when),
        column("people", "How many people", ({ people }) => people, "integer"),
        ...counted<Count>(),
        column("sourced", "False: the figure is known at second hand only", ({ sourced }) => sourced, "boolean"),
        column("source", "The id of the source", ({ source }) => source || null),
      ],
      draft.counts,
    ),
  ];
}

/** The words before a number, and on it, in both languages. */
function counted<
  Row extends Readonly<Record<"qualifier_en" | "qualifier_ar" | "note_en" | "note_ar", string>>,
>(): readonly Column<Row>[] {
  return [
    column("qualifier_en", "Words before the number, in English", (row) => row.qualifier_en || null),
    column("qualifier_ar", "Words before the number, in Arabic", (row) => row.qualifier_ar || null),
    column("note_en", "What is to be said of it, in English", (row) => row.note_en || null),
    column("note_ar", "What is to be said of it, in Arabic", (row) => row.note_ar || null),
  ];
}
