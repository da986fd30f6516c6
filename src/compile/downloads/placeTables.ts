import type { Account, Span, TruceRecord } from "../../record/types";
import type { RecordDraft } from "../recordDraft";
import { column, dateColumns, listed, table, textColumns, type Table } from "./table";

/** A span, and by whose account it holds. */
interface AccountedSpan extends Span {
  readonly account: Account | "ours";
}

/** The places, the spans that hold on them, and the parties, a table each. */
export function placeTables(record: TruceRecord, { places }: Pick<RecordDraft, "places">): readonly Table[] {
  const notes = new Map(places.map(({ id, note }) => [id, note]));
  type Row<Key extends "places" | "parties"> = NonNullable<ReturnType<TruceRecord[Key]["get"]>>;
  type Place = Row<"places">;
  type Party = Row<"parties">;
  return [
    table<Place>(
      { name: "places", description: "Places and areas; their outlines are in truceline.geojson", primaryKey: ["id"] },
      [
        column("id", "The place's id", ({ id }) => id),
        ...textColumns<Place>("name", "Its name", ({ name }) => name),
        column("aliases", "Other spellings", ({ aliases }) => listed(aliases)),
        column("kind", "What kind of place it is", ({ kind }) => kind),
        ...textColumns<Place>("governorate", "Its governorate", ({ governorate }) => governorate),
        column("areas", "Ids of the areas in which it lies, smallest first", ({ areas }) => listed(areas)),
        column("longitude", "Degrees east, WGS 84", ({ point }) => point[0], "number"),
        column("latitude", "Degrees north, WGS 84", ({ point }) => point[1], "number"),
        column("precision", "How far off the point may be, in metres", ({ precision }) => precision, "number"),
        ...textColumns<Place>("note", "What is to be said of it", ({ id }) => notes.get(id)),
      ],
      [...record.places.values()],
    ),
    table<AccountedSpan>(
      {
        name: "spans",
        description: "What held on a place from a date up to, not including, another; folded from the events",
        foreignKeys: [{ field: "place", table: "places" }],
      },
      [
        column("account", "By whose account it holds; ours is our reading of all", ({ account }) => account),
        column("place", "The place's id", ({ place }) => place),
        column("track", "siege, truce or evacuation", ({ track }) => track),
        column("status", "What held", ({ status }) => status),
        column("key", "The besieger's id, the id of the event that is the agreement, or evacuation", ({ key }) => key),
        column("scope", "How wide a truce is", ({ scope }) => scope),
        column("parties", "The besieger and its allies; the parties of the truce; who evacuates", (span) =>
          listed(span.parties),
        ),
        ...dateColumns<AccountedSpan>("from", "The first day", ({ from }) => from),
        ...dateColumns<AccountedSpan>(
          "to",
          "The day on which it no longer holds; nothing where no end is known",
          ({ to }) => to,
        ),
        column("began", "Ids of the events that began it", ({ began }) => listed(began)),
        column("altered", "Ids of the events that altered or confirmed it", ({ altered }) => listed(altered)),
        column("ended", "Ids of the events that ended it", ({ ended }) => listed(ended)),
        column("through", "The area through which it reached the place", ({ through }) => through),
      ],
      [
        ...[...record.places.values()].flatMap(({ spans }) =>
          spans.map((span) => ({ ...span, account: "ours" as const })),
        ),
        ...[...record.accounts].flatMap(([account, places]) =>
          [...places.values()].flatMap((spans) => spans.map((span) => ({ ...span, account }))),
        ),
      ],
    ),
    table<Party>(
      { name: "parties", description: "Who acts and who speaks", primaryKey: ["id"] },
      [
        column("id", "The party's id", ({ id }) => id),
        ...textColumns<Party>("name", "Its name", ({ name }) => name),
        ...textColumns<Party>("short", "Its short name", ({ short }) => short),
        column("kind", "What kind of party it is", ({ kind }) => kind),
        ...textColumns<Party>("descriptor", "Who this is", ({ descriptor }) => descriptor),
      ],
      [...record.parties.values()],
    ),
  ];
}
