import type { Feature } from "geojson";
import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import { controlBoxes } from "./controlBoxes";
import type { FlowShapes } from "./flowShapes";
import { frameEdges } from "./frameWalls";
import { arrowObstacles, nearObstacles, squaresOf } from "./nameObstacles";
import type { ObstacleKind } from "./obstacleLayer";
import { SourceFeatures } from "./SourceFeatures";
import type { TakenBox } from "./svg/placeNames";

/** Keeps the names of the live map off its arrows, off the controls that stand over it and off its edge: as images at points that nobody sees. */
export class ObstaclePainter {
  readonly #map: MapLibreMap;
  readonly #squares: SourceFeatures;
  #arcs: FlowShapes["arcs"] = [];
  /** What stays where it is while the map moves. */
  #fixed: readonly TakenBox[] = [];

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

  /** Fits what stands over the map, and its edge, to a frame that has moved, or is another. */
  reframe(): void {
    const container = this.#map.getContainer();
    const { clientWidth: width, clientHeight: height } = container;
    this.#fixed = [...controlBoxes(container), ...frameEdges({ width, height })];
    this.#draw();
  }

  /** While the map moves what does not move with it is left out: it would run across the frame. */
  lift(): void {
    if (this.#fixed.length === 0) return;
    this.#fixed = [];
    this.#draw();
  }

  #draw(): void {
    const point = ([longitude = 0, latitude = 0]: readonly number[]): readonly [number, number] => {
      const { x, y } = this.#map.project([longitude, latitude]);
      return [x, y];
    };
    const featuresOf = (boxes: readonly TakenBox[], kind: ObstacleKind): readonly (readonly [string, Feature])[] =>
      squaresOf(boxes).map(([x, y]) => {
        const coordinates = this.#map.unproject([x, y]).toArray();
        const id = `${kind} ${coordinates.join(" ")}`;
        return [id, { type: "Feature", id, properties: { kind }, geometry: { type: "Point", coordinates } }];
      });
    this.#squares.replace(
      new Map([
        ...featuresOf(this.#fixed, "fixed"),
        ...featuresOf(arrowObstacles(this.#arcs, point), "arrow"),
        ...featuresOf(nearObstacles(this.#arcs, point), "near"),
      ]),
    );
  }
}
