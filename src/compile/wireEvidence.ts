import { gradeOf } from "../record/gradeOf";
import type { PartyId, SourceId } from "../record/types";
import type { WireEvidence } from "../record/evidenceWire";
import { compareTexts } from "./fault";
import type { EventDraft } from "./readEvents";
import type { RecordDraft } from "./recordDraft";
import { sideOf } from "./sideOf";
import { inOrderOfDate, wireEvent } from "./wireEvent";

/** What a reader opens, a file for each group: its events, the notes on its places, the sources that they and its places' figures cite. */
export function wireEvidence(draft: RecordDraft): readonly WireEvidence[] {
  const groupOfPlace = new Map(draft.places.map(({ id, group }) => [id, group]));
  return [...draft.groups].toSorted(compareTexts).map((group) => {
    const events = draft.events.filter((event) => event.group === group).toSorted(inOrderOfDate);
    const population = draft.population
      .filter(({ place }) => groupOfPlace.get(place) === group)
      .toSorted((a, b) => compareTexts(a.place, b.place) || a.when.earliest - b.when.earliest || a.value - b.value);
    const cited = new Set([
      ...events.flatMap(({ entry }) => citedBy(entry)),
      ...population.map(({ source }) => source),
    ]);
    return {
      group,
      events: events.map((event) => wireDetail(event, draft)),
      sources: [...cited].toSorted(compareTexts).flatMap((id) => {
        const source = draft.sources.get(id);
        return source ? [source] : [];
      }),
      notes: draft.places
        .flatMap(({ id, group: own, note }) => (own === group && note ? [{ place: id, note }] : []))
        .toSorted((a, b) => compareTexts(a.place, b.place)),
      population: population.map((row) => ({
        place: row.place,
        value: row.value,
        qualifier: row.qualifier_en === "" ? null : { en: row.qualifier_en, ar: row.qualifier_ar },
        date: row.date,
        by: row.by === "" ? null : row.by,
        note: row.note_en === "" ? null : { en: row.note_en, ar: row.note_ar },
        source: row.source === "" ? null : row.source,
      })),
    };
  });
}

function citedBy({ sources, figures = [], claims = [] }: EventDraft["entry"]): readonly string[] {
  return [...sources, ...[...figures, ...claims].flatMap(({ source }) => source ?? [])];
}

function wireDetail(
  event: EventDraft,
  { partyDrafts, sources: known }: Pick<RecordDraft, "partyDrafts" | "sources">,
): WireEvidence["events"][number] {
  const sideOfParty = (id: PartyId) => sideOf(id, partyDrafts);
  const voiceOf = (id: SourceId): string => {
    const source = known.get(id);
    return source?.original ?? source?.publisher ?? id;
  };

  const { parties, summary, terms = [], figures = [], claims = [], sources, note = null } = event.entry;
  return {
    ...wireEvent(event),
    parties,
    summary,
    terms,
    figures: figures.map(({ what, value, qualifier = null, by = null, source = null }) => ({
      what,
      value,
      qualifier,
      by,
      source,
    })),
    claims: claims.map(({ by, label = null, via = [], stance, says, source }) => ({
      by,
      label,
      via,
      stance,
      says,
      source,
    })),
    grade: gradeOf({ claims, sources }, sideOfParty, voiceOf),
    sources,
    note,
  };
}
