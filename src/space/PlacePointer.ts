import type { GeoJSONSource, Map as MapLibreMap, MapMouseEvent } from "maplibre-gl";
import type { PlaceId, TruceRecord } from "../record/types";
import type { MarkGeometry, Scene } from "../scene/scene";
import { extentOf } from "./extentOf";
import { hitTargets, HIT_REACH } from "./hitTargets";
import { EMPTY } from "./mapStyle";
import type { MarkPainter } from "./MarkPainter";
import { placeAt } from "./placeAt";
import { replaceData } from "./replaceData";

/** Knows which place lies under the pointer, and outlines that place and the selected one. */
export class PlacePointer {
  readonly #map: MapLibreMap;
  readonly #record: Pick<TruceRecord, "places">;
  readonly #marks: Pick<MarkPainter, "formOf">;
  readonly #shown: () => Scene | null;
  #pointedAt: PlaceId | null = null;

  constructor(
    map: MapLibreMap,
    record: Pick<TruceRecord, "places">,
    marks: Pick<MarkPainter, "formOf">,
    shown: () => Scene | null,
  ) {
    this.#map = map;
    this.#record = record;
    this.#marks = marks;
    this.#shown = shown;
  }

  get pointedAt(): PlaceId | null {
    return this.#pointedAt;
  }

  /** The place under a pointer, or null. */
  placeUnder({ lngLat }: Pick<MapMouseEvent, "lngLat">): PlaceId | null {
    const reach = window.matchMedia("(pointer: coarse)").matches ? HIT_REACH.finger : HIT_REACH.mouse;
    return placeAt(
      hitTargets(this.#shown(), this.#record, this.#map.getZoom()),
      [lngLat.lng, lngLat.lat],
      this.#map.getZoom(),
      reach,
    );
  }

  /** Outlines the place pointed at; false where it is so already. */
  pointAt(place: PlaceId | null): boolean {
    if (place === this.#pointedAt) return false;
    this.#pointedAt = place;
    this.#map.getCanvas().style.cursor = place === null ? "" : "pointer";
    this.#outline("pointed-at", place);
    return true;
  }

  /** Outlines the scene's selected place, or none. */
  outlineSelected(): void {
    this.#outline("selected", this.#shown()?.selected?.place ?? null);
  }

  /** Outlines a place, or its disc where it is drawn as one; none for null. */
  #outline(source: "selected" | "pointed-at", id: PlaceId | null): void {
    const scene = this.#shown();
    const mark = scene?.marks.find((one) => one.place === id);
    const selected = scene?.selected?.place === id ? scene?.selected : null;
    const ground = mark?.geometry ?? selected?.geometry ?? (id === null ? null : this.#record.places.get(id)?.geometry);
    const isDisc = id !== null && this.#marks.formOf(id) === "disc";
    const geometry: MarkGeometry | null | undefined =
      ground && isDisc ? { type: "Point", coordinates: [...extentOf(ground).middle] } : ground;
    const data = geometry ? ({ type: "Feature", properties: {}, geometry } as const) : EMPTY;
    replaceData(this.#map.getSource<GeoJSONSource>(source), data);
  }
}
