import type { Feature, FeatureCollection } from "geojson";
import type { GeoJSONSourceSpecification, ImageSourceSpecification, StyleSpecification } from "maplibre-gl";
import type { Language } from "../language/Language";
import type { Flavour } from "../symbology/flavours";
import type { BasemapFile } from "./basemapAddresses";
import { RELIEF_BOUNDS, type ReliefFile } from "./basemapTable";
import { groundLayers, lineLayers } from "./basemapLayers";
import { flowLayers, flowNameLayers } from "./flowLayers";
import { fontFaces } from "./fontFaces";
import { basemapLabelLayers } from "./basemapLabelLayers";
import { capitalNameLayers, selectedNameLayers, settlementLabelLayers, strongLabelLayers } from "./placeLabelLayers";
import { obstacleLayer } from "./obstacleLayer";
import { markRoomLayer, ringLayers, siegeFillLayers } from "./markLayers";
import { discLayers, selectionLayers } from "./selectionLayers";

/** What a style is made for. */
export interface MapStyleInput {
  readonly flavour: Flavour;
  readonly language: Language;
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
export function mapStyle({ flavour, language, step, site, basemap, footprints }: MapStyleInput): StyleSpecification {
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
    name: `Truceline ${flavour.name} ${language}`,
    "font-faces": fontFaces(site),
    transition: { duration: 0, delay: 0 },
    sources: {
      land: geojson(basemap.land),
      ground: geojson(basemap.ground),
      lines: geojson(basemap.lines),
      names: geojson(basemap.names),
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
      obstacles: geojson(EMPTY),
      labels: geojson(EMPTY),
      // The widest margin there is: a tile's edge must not cut a line of a name, whose middle is where the name stands.
      "line-names": { ...geojson(EMPTY), buffer: 512 },
    },
    layers: [
      ...groundLayers(flavour),
      ...siegeFillLayers(flavour),
      ...lineLayers(flavour),
      ...ringLayers(flavour, step),
      ...selectionLayers(flavour),
      ...basemapLabelLayers(flavour, language),
      markRoomLayer(flavour),
      ...settlementLabelLayers(flavour),
      ...discLayers(flavour),
      ...flowLayers(flavour),
      ...strongLabelLayers(flavour),
      ...flowNameLayers(flavour),
      ...capitalNameLayers(flavour, language),
      ...selectedNameLayers(flavour),
      // No name gets past what stands over the map and past its edge, not that of the chosen place either.
      obstacleLayer("fixed-obstacles", "fixed", flavour.name),
    ],
  };
}
