import { DAY_FRAME, type Day, type DayRange } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { Certainty, PlaceId, SiegeStatus } from "../record/types";
import { appearanceOf, type Appearance, type EvacuationLook, type TruceTexture } from "./appearance";

/** A run of days on which one channel of a place looks the same. */
export interface HistoryBar<Look extends string> {
  readonly look: Look;
  readonly certainty: Certainty;
  /** First day; and the first on which it is over. */
  readonly from: Day;
  readonly to: Day;
  /** A possible run that leads into the same look grows, one that follows it fades; others are faint throughout. */
  readonly edge: "grows" | "fades" | null;
}

/** What the map drew of a place on every day of the frame. */
export interface History {
  readonly siege: readonly HistoryBar<SiegeStatus>[];
  readonly encircled: readonly HistoryBar<"encircled">[];
  readonly truce: readonly HistoryBar<TruceTexture>[];
  readonly evacuation: readonly HistoryBar<EvacuationLook>[];
}

interface Run {
  readonly from: Day;
  readonly to: Day;
  readonly appearance: Appearance;
}
type Channel<Look> = { readonly look: Look; readonly certainty: Certainty } | null;

/** The history of a place in bars, read off the map's own looks: a day on the strip is that day on the map. */
export function historyBars(index: RecordIndex, place: PlaceId, frame: DayRange = DAY_FRAME): History {
  const runs = runsOf(index, place, frame);
  return {
    siege: barsOf(runs, ({ siege }) => siege && { look: siege.status, certainty: siege.certainty }),
    encircled: barsOf(runs, ({ encircled }) => encircled && { look: "encircled", certainty: encircled }),
    truce: barsOf(runs, ({ truce }) => truce && { look: truce.texture, certainty: truce.certainty }),
    evacuation: barsOf(
      runs,
      ({ evacuation }) => evacuation && { look: evacuation.status, certainty: evacuation.certainty },
    ),
  };
}

function runsOf(index: RecordIndex, place: PlaceId, { earliest, latest }: DayRange): readonly Run[] {
  const runs: Run[] = [];
  let from = earliest;
  while (from <= latest) {
    const to = Math.min(index.nextChange(from, 1, place) ?? latest + 1, latest + 1);
    runs.push({ from, to, appearance: appearanceOf(index.placeStateAt(place, from)) });
    from = to;
  }
  return runs;
}

function barsOf<Look extends string>(
  runs: readonly Run[],
  channelOf: (appearance: Appearance) => Channel<Look>,
): readonly HistoryBar<Look>[] {
  const bars: Omit<HistoryBar<Look>, "edge">[] = [];
  for (const { from, to, appearance } of runs) {
    const channel = channelOf(appearance);
    if (channel === null) continue;
    const last = bars.at(-1);
    const goesOn = last?.to === from && last.look === channel.look && last.certainty === channel.certainty;
    if (last !== undefined && goesOn) bars[bars.length - 1] = { ...last, to };
    else bars.push({ from, to, ...channel });
  }
  return bars.map((bar, at) => ({ ...bar, edge: edgeOf(bar, bars[at - 1], bars[at + 1]) }));
}

function edgeOf<Look extends string>(
  bar: Omit<HistoryBar<Look>, "edge">,
  before: Omit<HistoryBar<Look>, "edge"> | undefined,
  after: Omit<HistoryBar<Look>, "edge"> | undefined,
): HistoryBar<Look>["edge"] {
  if (bar.certainty === "certain") return null;
  const follows = before?.to === bar.from && before.look === bar.look;
  const leads = after?.from === bar.to && after.look === bar.look;
  if (follows === leads) return null;
  return leads ? "grows" : "fades";
}
