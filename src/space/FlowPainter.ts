import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { Flow } from "../scene/scene";
import { flowShapes, type Frame } from "./flowShapes";
import { SourceFeatures } from "./SourceFeatures";
import { grownPart, taperedArcs, type ArcPart } from "./taperedArcs";

/** How long an arrow grows from its place outward when its day is reached, in milliseconds. */
const GROWTH = 900;

/** The map's sources of lines and of heads, which are drawn here, and of the arrows' names, which only appear with their heads. */
const SOURCES = ["flow-arcs", "flow-ends", "flow-names"] as const;

const easeOut = (share: number): number => 1 - (1 - share) ** 3;

/** What arrows need of the map. */
export interface FlowMap {
  source(name: (typeof SOURCES)[number]): Pick<GeoJSONSource, "updateData"> | undefined;
  setFeatureState(...change: Parameters<MapLibreMap["setFeatureState"]>): void;
  removeFeatureState(...which: Parameters<MapLibreMap["removeFeatureState"]>): void;
  /** What the reader sees of it. */
  frame(): Frame;
}

/** Draws the arrows of people being moved. They grow once when they appear, then stand still. */
export class FlowPainter {
  readonly #map: FlowMap;
  readonly #parts: SourceFeatures;
  readonly #heads: SourceFeatures;
  #flows: readonly Flow[] = [];
  #animation = 0;
  #growing = false;

  constructor(map: FlowMap) {
    this.#map = map;
    this.#parts = new SourceFeatures(() => map.source("flow-arcs"));
    this.#heads = new SourceFeatures(() => map.source("flow-ends"));
  }

  /** Draws a day's arrows; `still`: whole at once. */
  show(flows: readonly Flow[], still: boolean): void {
    const known = new Set(this.#flows.map((flow) => flow.id));
    const fresh = flows.filter((flow) => !known.has(flow.id));
    const same =
      fresh.length === 0 &&
      flows.length === this.#flows.length &&
      flows.every((flow, at) => sameFlow(flow, this.#flows[at]));
    if (same) return;
    this.#flows = flows;
    this.stop();
    const arcs = this.#draw();
    if (fresh.length > 0 && !still) this.#grow(arcs, new Set(fresh.map((flow) => flow.id)));
  }

  /** Fits the arrows to a frame that has moved. */
  reframe(): void {
    this.stop();
    if (this.#flows.length > 0) this.#draw();
  }

  /** Ends what still moves: the arrows stand whole. */
  stop(): void {
    cancelAnimationFrame(this.#animation);
    if (!this.#growing) return;
    this.#growing = false;
    for (const source of SOURCES) if (this.#map.source(source)) this.#map.removeFeatureState({ source });
  }

  #draw(): readonly ArcPart[] {
    const { arcs, ends } = flowShapes(this.#flows, this.#map.frame(), () => "");
    const parts = taperedArcs(arcs);
    this.#parts.replace(new Map(parts.map((part) => [part.properties.id, part])));
    this.#heads.replace(new Map(ends.map((end) => [end.properties.flow, end])));
    return parts;
  }

  /** Lets pieces of the fresh arrows be seen one after another, then their heads: the map gets their shapes only once. */
  #grow(arcs: readonly ArcPart[], fresh: ReadonlySet<string>): void {
    const parts = arcs.filter(({ properties }) => fresh.has(properties.flow));
    const shown = new Map<string, number>();
    const show = (source: (typeof SOURCES)[number], id: string, grown: number): void => {
      const key = `${source} ${id}`;
      if (shown.get(key) === grown) return;
      shown.set(key, grown);
      this.#map.setFeatureState({ source, id }, { grown });
    };
    const showAt = (share: number): void => {
      for (const { properties } of parts) show("flow-arcs", properties.id, grownPart(properties, share));
      for (const flow of fresh)
        for (const end of ["flow-ends", "flow-names"] as const) show(end, flow, share < 1 ? 0 : 1);
    };
    const start = performance.now();
    const next = (): void => {
      this.#animation = requestAnimationFrame((now) => {
        const share = Math.min(1, Math.max(0, now - start) / GROWTH);
        if (share >= 1) return this.stop();
        showAt(easeOut(share));
        next();
      });
    };
    this.#growing = true;
    showAt(0);
    next();
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
