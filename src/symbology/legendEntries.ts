import { keptFor } from "../record/keptFor";
import type { SiegeStatus, Track } from "../record/types";
import { BARE, type Appearance, type EvacuationLook, type TruceTexture } from "./appearance";

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

const certainty = "certain";
const possible = { certainty: "possible" } as const;

const symbol = (
  track: LegendEntry["track"],
  id: string,
  name: string,
  appearance: Partial<Appearance>,
  more?: Pick<LegendEntry, "announced" | "selected">,
): LegendEntry => ({ id, track, name, appearance: { ...BARE, ...appearance }, ...more });
/** A symbol that is named as the status that it stands for. */
const plain = (track: Track, id: string, appearance: Partial<Appearance>): LegendEntry =>
  symbol(track, id, `states.status.${id}`, appearance);
/** A symbol with a name of its own. */
const named = (
  track: LegendEntry["track"],
  id: string,
  appearance: Partial<Appearance>,
  more?: Pick<LegendEntry, "announced" | "selected">,
): LegendEntry => symbol(track, id, `space.legend.${id}.name`, appearance, more);

const siege = (status: SiegeStatus) => ({ siege: { status, certainty } }) as const;
const truce = (texture: TruceTexture) => ({ truce: { texture, certainty } }) as const;
const evacuation = (status: EvacuationLook) => ({ evacuation: { status, certainty } }) as const;

/** All symbols, in the order of the legend: siege, truce, evacuation, combinations and doubt. */
export const LEGEND_ENTRIES: readonly LegendEntry[] = [
  plain("siege", "besieged", siege("besieged")),
  plain("siege", "partially-besieged", siege("partially-besieged")),
  plain("siege", "encircled-by-islamic-state", { encircled: certainty }),
  plain("truce", "local-truce", truce("local")),
  plain("truce", "national-ceasefire", truce("national")),
  plain("truce", "de-escalation", truce("de-escalation")),
  plain("truce", "disputed-truce", truce("disputed")),
  plain("evacuation", "evacuating", evacuation("evacuating")),
  named("evacuation", "announced", evacuation("evacuating"), { announced: true }),
  named("evacuation", "undirected", evacuation("undirected")),
  plain("evacuation", "stalled", evacuation("stalled")),
  plain("evacuation", "evacuated", evacuation("evacuated")),
  plain("evacuation", "returned", evacuation("returned")),
  named("together", "besieged-truce-disputed", { ...siege("besieged"), ...truce("disputed") }),
  named("together", "dual-siege-truce", {
    ...siege("partially-besieged"),
    encircled: certainty,
    ...truce("local"),
  }),
  named("together", "siege-possible", { siege: { status: "besieged", ...possible } }),
  named("together", "truce-possible", { truce: { texture: "local", ...possible } }),
  named("together", "evacuating-possible", { evacuation: { status: "evacuating", ...possible } }),
  named("together", "undirected-possible", { evacuation: { status: "undirected", ...possible } }),
  named("together", "selected", siege("partially-besieged"), { selected: true }),
];

/** Which plain symbols an appearance is made of: the legend of a frame lists what its places are made of. */
export const legendEntryIds: (appearance: Appearance) => readonly string[] = keptFor(entryIdsOf);

function entryIdsOf({ siege, encircled, truce, evacuation }: Appearance): readonly string[] {
  const ids: string[] = [];
  if (siege) ids.push(siege.certainty === "possible" ? "siege-possible" : siege.status);
  if (encircled) ids.push("encircled-by-islamic-state");
  if (truce) {
    const certainId = LEGEND_ENTRIES.find((entry) => entry.appearance.truce?.texture === truce.texture)?.id;
    if (truce.certainty === "possible") ids.push("truce-possible");
    else if (certainId !== undefined) ids.push(certainId);
  }
  if (evacuation) {
    const inDoubt = `${evacuation.status}-possible`;
    const isInDoubt = evacuation.certainty === "possible" && LEGEND_ENTRIES.some(({ id }) => id === inDoubt);
    ids.push(isInDoubt ? inDoubt : evacuation.status);
  }
  return ids;
}
