import type { Flow } from "../scene/scene";

/** Whether some arrows of one event are all that there are of it: only then its figure, which is of the whole event, is of them. `all`: those of the day. */
export function isWholeConvoy(flows: readonly Flow[], all: readonly Flow[]): boolean {
  return all.filter(({ event }) => event === flows[0]?.event).length === flows.length;
}
