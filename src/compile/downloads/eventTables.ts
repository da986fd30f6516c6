import { inOrderOfDate } from "../wireEvent";
import type { EventDraft } from "../readEvents";
import type { RecordDraft } from "../recordDraft";
import { column, dateColumns, listed, table, textColumns, type Column, type Table } from "./table";

type Entry = EventDraft["entry"];
/** A term, figure or claim, whose it is, and its place among those of the event. */
interface Part<Key extends "terms" | "figures" | "claims"> {
  readonly event: string;
  readonly number: number;
  readonly part: NonNullable<Entry[Key]>[number];
}

/** The events, and the terms, figures and claims that they carry, a table each. */
export function eventTables({ events: drafts }: Pick<RecordDraft, "events">): readonly Table[] {
  const events = drafts.toSorted(inOrderOfDate);
  const terms = events.flatMap(({ entry: { id, terms: own = [] } }) => partsOf(id, own));
  const figures = events.flatMap(({ entry: { id, figures: own = [] } }) => partsOf(id, own));
  const claims = events.flatMap(({ entry: { id, claims: own = [] } }) => partsOf(id, own));
  const ofEvent = { primaryKey: ["event", "number"] };
  return [
    table<EventDraft>(
      { name: "events", description: "What sources say happened, in order of date", primaryKey: ["id"] },
      [
        column("id", "The event's id", ({ entry }) => entry.id),
        column("group", "The file of the record in which it stands", ({ group }) => group),
        column("kind", "What kind of event it is", ({ entry }) => entry.kind),
        column("date", "When, in EDTF as written", ({ date }) => date.edtf),
        ...dateColumns<EventDraft>("start", "When it happened or began", ({ date }) => date.start),
        ...dateColumns<EventDraft>("end", "When it ended, where it lasted", ({ date }) => date.end),
        column("places", "Ids of its places", ({ entry }) => listed(entry.places)),
        column("destinations", "Ids of the places to which people went", ({ entry }) =>
          listed(entry.destinations ?? []),
        ),
        column("parties", "Ids of those who took part", ({ entry }) => listed(entry.parties)),
        ...textColumns<EventDraft>("summary", "What happened", ({ entry }) => entry.summary),
        column("confidence", "How surely: high, medium, low or unsourced", ({ entry }) => entry.confidence),
        column("sources", "Ids of its sources", ({ entry }) => listed(entry.sources)),
        ...textColumns<EventDraft>("note", "What is to be said of it", ({ entry }) => entry.note),
      ],
      events,
    ),
    table<Part<"terms">>(
      {
        name: "terms",
        description: "What agreements say",
        ...ofEvent,
        foreignKeys: [{ field: "event", table: "events" }],
      },
      [...place<Part<"terms">>(), ...textColumns<Part<"terms">>("text", "The clause", ({ part }) => part)],
      terms,
    ),
    table<Part<"figures">>(
      {
        name: "figures",
        description: "Numbers of people and things, each as one account has it",
        ...ofEvent,
        foreignKeys: [
          { field: "event", table: "events" },
          { field: "by", table: "parties" },
          { field: "source", table: "sources" },
        ],
      },
      [
        ...place<Part<"figures">>(),
        ...textColumns<Part<"figures">>("what", "What is counted", ({ part }) => part.what),
        column("value", "The number", ({ part }) => part.value, "number"),
        ...textColumns<Part<"figures">>("qualifier", "Words before the number", ({ part }) => part.qualifier),
        column("moved", "Whether it counts all whom the event moved", ({ part }) => part.moved ?? false, "boolean"),
        column("by", "Who counted: a party's id", ({ part }) => part.by ?? null),
        column("source", "The id of the source", ({ part }) => part.source ?? null),
      ],
      figures,
    ),
    table<Part<"claims">>(
      {
        name: "claims",
        description: "What a party or publisher affirms, denies or qualifies about an event",
        ...ofEvent,
        foreignKeys: [
          { field: "event", table: "events" },
          { field: "by", table: "parties" },
          { field: "source", table: "sources" },
        ],
      },
      [
        ...place<Part<"claims">>(),
        column("by", "Who speaks: a party's id", ({ part }) => part.by),
        ...textColumns<Part<"claims">>("label", "Who speaks, more exactly", ({ part }) => part.label),
        column("via", "Ids of parties through whom it is quoted", ({ part }) => listed(part.via ?? [])),
        column("stance", "affirms, denies or qualifies", ({ part }) => part.stance),
        ...textColumns<Part<"claims">>("says", "What is said", ({ part }) => part.says),
        column("source", "The id of the source", ({ part }) => part.source ?? null),
      ],
      claims,
    ),
  ];
}

function partsOf<One>(event: string, own: readonly One[]) {
  return own.map((part, at) => ({ event, number: at + 1, part }));
}

/** Whose a part is, and which. */
function place<Row extends { readonly event: string; readonly number: number }>(): readonly Column<Row>[] {
  return [
    column("event", "The event's id", ({ event }) => event),
    column("number", "Its place among those of the event, from 1", ({ number }) => number, "integer"),
  ];
}
