import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Flow } from "../scene/scene";
import { replaceData } from "./replaceData";
import { flowShapes, type FlowShapes, type Frame } from "./flowShapes";
import { taperedArcs } from "./taperedArcs";

/** How long an arrow grows from its place outward when its day is reached, in milliseconds. */
const GROWTH = 900;

const easeOut = (share: number): number => 1 - (1 - share) ** 3;

/** Draws the arrows of people being moved. They grow once when they appear, then stand still. */
export class FlowPainter {
  readonly #map: MapLibreMap;
  readonly #frame: () => Frame;
  readonly #labelOf: (flows: readonly Flow[]) => string;
  readonly #onArcs: (arcs: FlowShapes["arcs"]) => void;
  #flows: readonly Flow[] = [];
  #animation = 0;

  /** `onArcs` is told where arrows lie, once they stand. */
  constructor(
    map: MapLibreMap,
    frame: () => Frame,
    labelOf: (flows: readonly Flow[]) => string,
    onArcs: (arcs: FlowShapes["arcs"]) => void,
  ) {
    this.#map = map;
    this.#frame = frame;
    this.#labelOf = labelOf;
    this.#onArcs = onArcs;
  }

  /** Draws a day's arrows; `still`: whole at once. */
  show(flows: readonly Flow[], still: boolean): void {
    const known = new Set(this.#flows.map((flow) => flow.id));
    const isNew = flows.some((flow) => !known.has(flow.id));
    const same =
      !isNew && flows.length === this.#flows.length && flows.every((flow, at) => sameFlow(flow, this.#flows[at]));
    if (same) return;
    this.#flows = flows;
    cancelAnimationFrame(this.#animation);
    if (isNew && !still) this.#grow(performance.now());
    else this.#draw(1);
  }

  /** Fits the arrows to a frame that has moved. */
  reframe(): void {
    cancelAnimationFrame(this.#animation);
    if (this.#flows.length > 0) this.#draw(1);
  }

  /** Stops what still moves. */
  stop(): void {
    cancelAnimationFrame(this.#animation);
  }

  #grow(start: number): void {
    this.#animation = requestAnimationFrame((now) => {
      const share = Math.min(1, Math.max(0, now - start) / GROWTH);
      this.#draw(Math.max(0.05, easeOut(share)));
      if (share < 1) this.#grow(start);
    });
  }

  #draw(grown: number): void {
    const { arcs, ends } = flowShapes(this.#flows, this.#frame(), this.#labelOf, grown);
    if (grown >= 1) this.#onArcs(arcs);
    replaceData(this.#map.getSource<GeoJSONSource>("flow-arcs"), {
      type: "FeatureCollection",
      features: [...taperedArcs(arcs)],
    });
    replaceData(this.#map.getSource<GeoJSONSource>("flow-ends"), { type: "FeatureCollection", features: [...ends] });
  }
}

function sameFlow(a: Flow, b: Flow | undefined): boolean {
  return (
    b !== undefined &&
    a.id === b.id &&
    a.stage === b.stage &&
    a.event === b.event &&
    a.shared === b.shared &&
    a.certainty === b.certainty
  );
}
