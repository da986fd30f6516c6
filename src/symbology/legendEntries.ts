import type { Track } from "../record/types";
import { BARE, type Appearance } from "./appearance";

/** One symbol of the map, to be explained. */
export interface LegendEntry {
  /** Stable name, also the key of a list. */
  readonly id: string;
  readonly track: Track | "together";
  /** Id of the message for its name, in the catalogues `states` and `space`. What it says is `legend.<id>`. */
  readonly name: string;
  readonly appearance: Appearance;
  /** An evacuation that is announced and has not begun: its arrow is dashed. */
  readonly announced?: true;
  /** The mark of the selected place. */
  readonly selected?: true;
}

const certain = "certain";
const possible = "possible";

/** All symbols, in the order of the legend: siege, truce, evacuation, combinations and doubt. */
export const LEGEND_ENTRIES: readonly LegendEntry[] = [
  {
    id: "besieged",
    track: "siege",
    name: "states.status.besieged",
    appearance: { ...BARE, siege: { status: "besieged", certainty: certain } },
  },
  {
    id: "partially-besieged",
    track: "siege",
    name: "states.status.partially-besieged",
    appearance: { ...BARE, siege: { status: "partially-besieged", certainty: certain } },
  },
  {
    id: "encircled-by-islamic-state",
    track: "siege",
    name: "states.status.encircled-by-islamic-state",
    appearance: { ...BARE, encircled: certain },
  },
  {
    id: "local-truce",
    track: "truce",
    name: "states.status.local-truce",
    appearance: { ...BARE, truce: { texture: "local", certainty: certain } },
  },
  {
    id: "national-ceasefire",
    track: "truce",
    name: "states.status.national-ceasefire",
    appearance: { ...BARE, truce: { texture: "national", certainty: certain } },
  },
  {
    id: "de-escalation",
    track: "truce",
    name: "states.status.de-escalation",
    appearance: { ...BARE, truce: { texture: "de-escalation", certainty: certain } },
  },
  {
    id: "disputed-truce",
    track: "truce",
    name: "states.status.disputed-truce",
    appearance: { ...BARE, truce: { texture: "disputed", certainty: certain } },
  },
  {
    id: "evacuating",
    track: "evacuation",
    name: "states.status.evacuating",
    appearance: { ...BARE, evacuation: { status: "evacuating", certainty: certain } },
  },
  {
    id: "announced",
    track: "evacuation",
    name: "space.legend.announced.name",
    appearance: { ...BARE, evacuation: { status: "evacuating", certainty: certain } },
    announced: true,
  },
  {
    id: "stalled",
    track: "evacuation",
    name: "states.status.stalled",
    appearance: { ...BARE, evacuation: { status: "stalled", certainty: certain } },
  },
  {
    id: "evacuated",
    track: "evacuation",
    name: "states.status.evacuated",
    appearance: { ...BARE, evacuation: { status: "evacuated", certainty: certain } },
  },
  {
    id: "returned",
    track: "evacuation",
    name: "states.status.returned",
    appearance: { ...BARE, evacuation: { status: "returned", certainty: certain } },
  },
  {
    id: "besieged-truce-disputed",
    track: "together",
    name: "space.legend.besieged-truce-disputed.name",
    appearance: {
      ...BARE,
      siege: { status: "besieged", certainty: certain },
      truce: { texture: "disputed", certainty: certain },
    },
  },
  {
    id: "dual-siege-truce",
    track: "together",
    name: "space.legend.dual-siege-truce.name",
    appearance: {
      ...BARE,
      siege: { status: "partially-besieged", certainty: certain },
      encircled: certain,
      truce: { texture: "local", certainty: certain },
    },
  },
  {
    id: "siege-possible",
    track: "together",
    name: "space.legend.siege-possible.name",
    appearance: { ...BARE, siege: { status: "besieged", certainty: possible } },
  },
  {
    id: "truce-possible",
    track: "together",
    name: "space.legend.truce-possible.name",
    appearance: { ...BARE, truce: { texture: "local", certainty: possible } },
  },
  {
    id: "selected",
    track: "together",
    name: "space.legend.selected.name",
    appearance: { ...BARE, siege: { status: "partially-besieged", certainty: certain } },
    selected: true,
  },
];

/** Which plain symbols an appearance is made of: the legend of a frame lists what its places are made of. */
export function legendEntryIds({ siege, encircled, truce, evacuation }: Appearance): string[] {
  const ids: string[] = [];
  if (siege) ids.push(siege.certainty === "possible" ? "siege-possible" : siege.status);
  if (encircled) ids.push("encircled-by-islamic-state");
  if (truce) {
    const certainId = LEGEND_ENTRIES.find((entry) => entry.appearance.truce?.texture === truce.texture)?.id;
    if (truce.certainty === "possible") ids.push("truce-possible");
    else if (certainId !== undefined) ids.push(certainId);
  }
  if (evacuation) ids.push(evacuation.status);
  return ids;
}
