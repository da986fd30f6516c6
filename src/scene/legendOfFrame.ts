import type { Track } from "../record/types";
import type { Flow, Mark } from "./scene";
import { LEGEND_ENTRIES, legendEntryIds, type LegendEntry } from "../symbology/legendEntries";

/** The symbols of one track that are in the frame. */
export interface LegendGroup {
  readonly track: Track;
  readonly entries: readonly LegendEntry[];
}

const FLOW_ENTRY: Readonly<Record<Flow["stage"], string>> = {
  "under-way": "evacuating",
  announced: "announced",
  stalled: "stalled",
};
/** Symbols of doubt, told with the track whose symbol they weaken. */
const TRACK_IN_DOUBT: Readonly<Record<string, Track>> = {
  "siege-possible": "siege",
  "truce-possible": "truce",
  "undirected-possible": "evacuation",
};

/** What the legend of a frame explains: the plain symbols that its marks and arrows are made of, by track, in the legend's order. */
export function legendOfFrame(marks: readonly Mark[], flows: readonly Flow[]): readonly LegendGroup[] {
  const ids = new Set(marks.flatMap((mark) => legendEntryIds(mark.appearance)));
  for (const flow of flows) ids.add(FLOW_ENTRY[flow.stage]);
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
