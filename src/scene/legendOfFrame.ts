import type { Track } from "../record/types";
import type { Flow, Mark } from "./scene";
import { LEGEND_ENTRIES, legendEntryIds, type LegendEntry } from "../symbology/legendEntries";

/** A symbol of a legend. */
export interface ShownEntry extends LegendEntry {
  /** The frames, of those that a page's own picture may be seen in, that hold it, by name with spaces between; left out: all. */
  readonly seen?: string;
}

/** The symbols of one track that are in the frame. */
export interface LegendGroup {
  readonly track: Track;
  readonly entries: readonly ShownEntry[];
}

const FLOW_ENTRY: Readonly<Record<Flow["stage"], string>> = {
  "under-way": "evacuating",
  announced: "announced",
  stalled: "stalled",
};
/** On the days on which a convoy may have run its arrow is faint. */
const entryOfFlow = ({ stage, certainty }: Flow): string =>
  stage === "under-way" && certainty === "possible" ? "evacuating-possible" : FLOW_ENTRY[stage];

/** Symbols of doubt, told with the track whose symbol they weaken. */
const TRACK_IN_DOUBT: Readonly<Record<string, Track>> = {
  "siege-possible": "siege",
  "truce-possible": "truce",
  "evacuating-possible": "evacuation",
  "undirected-possible": "evacuation",
};

/** What the legend of a frame explains: the plain symbols that its marks and arrows are made of, by track, in the legend's order. */
export function legendOfFrame(marks: readonly Mark[], flows: readonly Flow[]): readonly LegendGroup[] {
  const ids = new Set(marks.flatMap((mark) => legendEntryIds(mark.appearance)));
  // A place that people are taken from bears no mark: its arrow is explained as it is drawn, which may be fainter or surer than the place's status.
  for (const id of ["evacuating", "evacuating-possible"]) ids.delete(id);
  for (const flow of flows) ids.add(entryOfFlow(flow));
  const shown = LEGEND_ENTRIES.filter((entry) => ids.has(entry.id));
  return (["siege", "truce", "evacuation"] as const).map((track) => ({
    track,
    entries: shown.filter((entry) => (TRACK_IN_DOUBT[entry.id] ?? entry.track) === track),
  }));
}

/** Whether two legends explain the same symbols. */
export function sameLegend(a: readonly LegendGroup[], b: readonly LegendGroup[]): boolean {
  const idsOf = (groups: readonly LegendGroup[]): string =>
    groups.map(({ track, entries }) => [track, ...entries.map((entry) => entry.id)].join(" ")).join("\n");
  return a === b || idsOf(a) === idsOf(b);
}
