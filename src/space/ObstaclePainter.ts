import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { controlBoxes } from "./controlBoxes";
import type { FlowShapes } from "./flowShapes";
import { arrowObstacles, squaresOf } from "./nameObstacles";
import { SourceFeatures } from "./SourceFeatures";
import type { TakenBox } from "./svg/placeNames";

/** Keeps the names of the live map off its arrows and off the controls that stand over it: as images at points that nobody sees. */
export class ObstaclePainter {
  readonly #map: MapLibreMap;
  readonly #squares: SourceFeatures;
  #arcs: FlowShapes["arcs"] = [];
  #controls: readonly TakenBox[] = [];

  constructor(map: MapLibreMap) {
    this.#map = map;
    this.#squares = new SourceFeatures(() => map.getSource<GeoJSONSource>("obstacles"));
  }

  /** Names leave room to these arrows. */
  show(arcs: FlowShapes["arcs"]): void {
    if (arcs.length === 0 && this.#arcs.length === 0) return;
    this.#arcs = arcs;
    this.#draw();
  }

  /** Fits what stands over the map to a frame that has moved, or is another. */
  reframe(): void {
    this.#controls = controlBoxes(this.#map.getContainer());
    this.#draw();
  }

  #draw(): void {
    const arrows = arrowObstacles(this.#arcs, ([longitude = 0, latitude = 0]) => {
      const { x, y } = this.#map.project([longitude, latitude]);
      return [x, y];
    });
    const squares = squaresOf([...this.#controls, ...arrows]).map(([x, y]) => this.#map.unproject([x, y]).toArray());
    this.#squares.replace(
      new Map(
        squares.map((coordinates) => {
          const id = coordinates.join(" ");
          return [id, { type: "Feature", id, properties: {}, geometry: { type: "Point", coordinates } }];
        }),
      ),
    );
  }
}
