import type { Feature, FeatureCollection } from "geojson";
import type { GeoJSONSourceSpecification, ImageSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Flavour } from "../symbology/flavours";
import type { BasemapFile } from "./basemapAddresses";
import { RELIEF_BOUNDS, type ReliefFile } from "./basemapTable";
import { groundLayers, lineLayers } from "./basemapLayers";
import { flowLayers } from "./flowLayers";
import { fontFaces } from "./fontFaces";
import { flowNameLayer, groundNameLayer, placeNameLayer } from "./nameLayers";
import { ringLayers, siegeFillLayers } from "./markLayers";
import { discLayers, selectionLayers } from "./selectionLayers";

/** What a style is made for. */
export interface MapStyleInput {
  readonly flavour: Flavour;
  /** Step of zoom (`patternStep`) that patterns and dashes are drawn for. */
  readonly step: number;
  /** Absolute address of the folder that holds `fonts/`. */
  readonly site: string;
  readonly basemap: Readonly<Record<BasemapFile, string>>;
  /** Outlines of settlements, drawn as quiet footprints on all days. */
  readonly footprints: readonly Feature[];
}

/** A source whose features the painter sets. */
export const EMPTY: FeatureCollection = { type: "FeatureCollection", features: [] };

const geojson = (data: GeoJSONSourceSpecification["data"], maxzoom = 13): GeoJSONSourceSpecification => ({
  type: "geojson",
  data,
  maxzoom,
  tolerance: 0.2,
});

/** The whole style of the map: a pure function of what it is made for. Layers lie in the order of drawing. */
export function mapStyle({ flavour, step, site, basemap, footprints }: MapStyleInput): StyleSpecification {
  const relief = (file: ReliefFile): ImageSourceSpecification => {
    const [west, south, east, north] = RELIEF_BOUNDS[file];
    const coordinates: ImageSourceSpecification["coordinates"] = [
      [west, north],
      [east, north],
      [east, south],
      [west, south],
    ];
    return { type: "image", url: basemap[file], coordinates };
  };
  return {
    version: 8,
    name: `Truceline ${flavour.name}`,
    "font-faces": fontFaces(site),
    transition: { duration: 0, delay: 0 },
    sources: {
      land: geojson(basemap.land),
      ground: geojson(basemap.ground),
      lines: geojson(basemap.lines),
      "relief-shade": relief("relief-shade"),
      "relief-light": relief("relief-light"),
      "relief-far-shade": relief("relief-far-shade"),
      "relief-far-light": relief("relief-far-light"),
      places: geojson({ type: "FeatureCollection", features: [...footprints] }),
      marks: geojson(EMPTY),
      "mark-points": geojson(EMPTY),
      "pointed-at": geojson(EMPTY),
      selected: geojson(EMPTY),
      "flow-arcs": { ...geojson(EMPTY), promoteId: "id" },
      "flow-ends": { ...geojson(EMPTY), promoteId: "flow" },
      names: geojson(EMPTY),
      "names-below": geojson(EMPTY),
      "names-above": geojson(EMPTY),
      "flow-names": { ...geojson(EMPTY), promoteId: "flow" },
    },
    layers: [
      ...groundLayers(flavour),
      ...siegeFillLayers(flavour),
      ...lineLayers(flavour),
      ...ringLayers(flavour, step),
      ...selectionLayers(flavour),
      groundNameLayer(flavour),
      placeNameLayer(flavour, "below"),
      ...discLayers(flavour),
      ...flowLayers(flavour),
      placeNameLayer(flavour, "above"),
      flowNameLayer(flavour),
    ],
  };
}
