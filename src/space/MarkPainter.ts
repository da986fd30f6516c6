import type { GeoJSONSource, Map as MapLibreMap } from "maplibre-gl";
import type { PlaceId } from "../record/types";
import type { Mark, MarkGeometry, Scene } from "../scene/scene";
import { sceneDifference } from "../scene/sceneDifference";
import { appearanceKey, type Appearance } from "../symbology/appearance";
import { markFeatures, markForm, type MarkForm } from "./markFeatures";
import { SourceFeatures } from "./SourceFeatures";

/** Keeps the map's marks in step with the scene: sends only what changed with the day or the zoom. */
export class MarkPainter {
  readonly #shapes: SourceFeatures;
  readonly #points: SourceFeatures;
  readonly #forms = new Map<PlaceId, MarkForm>();
  readonly #grounds = new WeakMap<object, number>();
  readonly #appearances = new Map<string, Appearance>();
  #scene: Pick<Scene, "marks"> = { marks: [] };
  #groundCount = 0;

  constructor(map: MapLibreMap) {
    this.#shapes = new SourceFeatures(() => map.getSource<GeoJSONSource>("marks"));
    this.#points = new SourceFeatures(() => map.getSource<GeoJSONSource>("mark-points"));
  }

  /** The appearances that discs were asked for, by key: their images are drawn from it. */
  get appearances(): ReadonlyMap<string, Appearance> {
    return this.#appearances;
  }

  /** Draws a scene's marks: those that differ from the last scene. */
  show(scene: Pick<Scene, "marks">, zoom: number): void {
    const { added, changed, removed } = sceneDifference(this.#scene, scene);
    this.#scene = scene;
    for (const mark of [...added, ...changed]) this.#put(mark, markForm(mark, zoom));
    for (const place of removed) {
      this.#forms.delete(place);
      this.#shapes.put(place, "", null);
      this.#points.put(place, "", null);
    }
    this.#flush();
  }

  /** Redraws the marks that take another form at a zoom. */
  rezoom(zoom: number): void {
    for (const mark of this.#scene.marks) {
      const form = markForm(mark, zoom);
      if (form !== this.#forms.get(mark.place)) this.#put(mark, form);
    }
    this.#flush();
  }

  /** How a place's mark is drawn now; null for a place without one. */
  formOf(place: PlaceId): MarkForm | null {
    return this.#forms.get(place) ?? null;
  }

  #put(mark: Mark, form: MarkForm): void {
    this.#forms.set(mark.place, form);
    const key = [appearanceKey(mark.appearance), mark.footprint, form, this.#groundKey(mark.geometry)].join(" ");
    if (form === "disc") this.#appearances.set(appearanceKey(mark.appearance), mark.appearance);
    const { shape, point } = markFeatures(mark, form);
    this.#shapes.put(mark.place, key, shape);
    this.#points.put(mark.place, key, point);
  }

  /** A short name for a ground: the same rings have the same. */
  #groundKey({ coordinates }: MarkGeometry): number {
    const known = this.#grounds.get(coordinates);
    if (known !== undefined) return known;
    this.#groundCount += 1;
    this.#grounds.set(coordinates, this.#groundCount);
    return this.#groundCount;
  }

  #flush(): void {
    this.#shapes.flush();
    this.#points.flush();
  }
}
