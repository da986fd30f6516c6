import type { Result } from "../record/result";
import type { Story } from "../record/story";
import { ACCOUNTS, type Account, type PlaceId, type Span } from "../record/types";
import type { WireEvidence } from "../record/evidenceWire";
import type { WireSearchTexts } from "../record/openSearchTexts";
import type { WireStates } from "../record/wire";
import { checkDates } from "./checkDates";
import { checkEffects, checkEvent, nationalFaults } from "./checkEvent";
import { checkDrawn, checkGeometry } from "./checkGeometry";
import { checkMembers, checkPlaces } from "./checkPlaces";
import { checkTruces } from "./checkTruces";
import { effectsOf } from "./effectsOf";
import { sortFaults, type Fault } from "./fault";
import { foldPlacesOf } from "./foldPlacesOf";
import { foldAccounts } from "./foldAccounts";
import type { Texts } from "./readEntries";
import { readChangelog } from "./readChangelog";
import { readEvents } from "./readEvents";
import { readGazetteer } from "./readGazetteer";
import { readParties } from "./readParties";
import { readPlaces } from "./readPlaces";
import { readStories } from "./readStories";
import { readSources } from "./readSources";
import { readTables } from "./readTables";
import type { RecordDraft } from "./recordDraft";
import { storyGround } from "./storyGround";
import { strayFiles } from "./strayFiles";
import { wireEvidence } from "./wireEvidence";
import { wireSearchTexts } from "./wireSearchTexts";
import { wireStates } from "./wireStates";

/** The record as the browser gets it, before it has a version. */
export interface CompiledRecord {
  readonly states: Omit<WireStates, "version">;
  readonly evidence: readonly WireEvidence[];
  readonly stories: readonly Story[];
  readonly searchTexts: WireSearchTexts;
  /** The same as the editors wrote it, checked and folded: what the downloads are made of. */
  readonly draft: RecordDraft;
}

/** From the texts of the data folder to the record, or everything that is wrong with them. */
export function compileRecord(texts: Texts): Result<CompiledRecord, readonly Fault[]> {
  const places = readPlaces(texts);
  const parties = readParties(texts);
  const sources = readSources(texts);
  const events = readEvents(texts);
  const known = {
    places: places.value.ids,
    parties: parties.value.ids,
    sources: sources.value.ids,
    events: events.value.ids,
  };
  const allEvents = [...events.value.events, ...events.value.damaged];
  const tables = readTables(texts, known);
  const changes = readChangelog(texts, known);
  // What stories say is held against what was read whole: a fault elsewhere is told once, not again for each sentence.
  const isWhole = [places, parties, sources, events].every(({ faults }) => faults.length === 0);
  const stories = readStories(texts, known, () =>
    isWhole
      ? storyGround(events.value.events, [
          [...places.value.places.values()].map(({ name, aliases }) => ({ name, aliases })),
          [...parties.value.parties.values()].map(({ name, short, aliases }) => ({ name, short, aliases })),
          [...sources.value.sources.values()].map(({ publisher }) => publisher),
        ])
      : null,
  );
  const effects = events.value.events.map(effectsOf);
  const allEffects = effects.flatMap(({ value }) => value);
  const foldPlaces = foldPlacesOf(places.value.places);
  const folded = foldAccounts(allEffects, foldPlaces);
  const spansOf = (account: Account | null) => folded.get(account)?.value ?? new Map<PlaceId, readonly Span[]>();
  const below = [
    ...[places, parties, events, ...effects].flatMap((part) => part.faults),
    ...allEvents.flatMap((event) => checkEffects(event, known)),
  ];
  const faults = [
    ...below,
    ...strayFiles(texts),
    ...[sources, tables, changes, stories].flatMap((part) => part.faults),
    ...allEvents.flatMap((event) => checkEvent(event, known)),
    ...events.value.events.flatMap(nationalFaults),
    ...checkDates(events.value.events),
    ...checkPlaces(places.value, events.value.groups),
    ...checkGeometry(places.value),
    ...readGazetteer(texts, places.value).faults,
    ...checkMembers(allEffects, places.value),
  ];
  // What an effect ends and whom a truce binds cannot be judged while events, places or parties are missing.
  if (below.length === 0)
    faults.push(
      ...[...folded.values()].flatMap((part) => part.faults),
      ...checkDrawn(places.value.places, spansOf(null)),
      ...checkTruces(allEffects, foldPlaces, parties.value.parties),
    );
  if (faults.length > 0) return { ok: false, failure: sortFaults(faults) };
  const draft = {
    places: [...places.value.places.values()],
    parties: [...parties.value.parties.values()],
    partyDrafts: parties.value.parties,
    sources: sources.value.sources,
    citations: sources.value.citations,
    events: events.value.events,
    groups: events.value.groups,
    spans: spansOf(null),
    accounts: new Map(ACCOUNTS.map((account) => [account, spansOf(account)])),
    changes: changes.value,
    ...tables.value,
  };
  return {
    ok: true,
    value: {
      states: wireStates(draft),
      evidence: wireEvidence(draft),
      searchTexts: wireSearchTexts(draft),
      stories: stories.value,
      draft,
    },
  };
}
