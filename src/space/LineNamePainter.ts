import type { Feature } from "geojson";
import type { GeoJSONSource } from "maplibre-gl";
import type { Language } from "../language/Language";
import { lineNames, type LineName } from "./lineNames";
import { lineThrough } from "./lineSpots";
import { SourceFeatures } from "./SourceFeatures";

/** How much longer than a name the line is on which it stands: MapLibre writes none that it holds too long for its line. */
const LONGER = 3;

/** Writes the names and numbers of the basemap's lines on the live map, at the spots of the drawn one: MapLibre's own depend on its tiles. */
export class LineNamePainter {
  readonly #names: SourceFeatures;
  #lines: readonly Feature[] = [];

  constructor(source: () => Pick<GeoJSONSource, "updateData"> | undefined) {
    this.#names = new SourceFeatures(source);
  }

  /** The lines that bear names from now on. */
  take(lines: readonly Feature[]): void {
    this.#lines = lines;
  }

  /** Writes the names for a zoom. */
  show(zoom: number, language: Language): void {
    this.#names.replace(
      new Map(lineNames(this.#lines, zoom, language).map((name) => [name.id, featureOf(name, zoom)])),
    );
  }
}

/** A number stands at a point, a name on a short straight line round it. */
function featureOf({ id, name, text, width, spot }: LineName, zoom: number): Feature {
  const geometry: Feature["geometry"] =
    "numbers" in name.at
      ? { type: "Point", coordinates: [...spot.position] }
      : { type: "LineString", coordinates: [...lineThrough(spot, LONGER * width, Math.floor(zoom))] };
  return { type: "Feature", id, properties: { name: name.id, text }, geometry };
}
