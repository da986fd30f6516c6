import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { Flavour } from "../symbology/flavours";
import { BASEMAP_GROUND, BASEMAP_LINES, GENTLY, type BasemapEntry, type LineWidth } from "./basemapTable";

/** A length that keeps its size on the ground: `pixels` at zoom 11, doubled with every zoom. */
function onGround(pixels: number): ExpressionSpecification {
  return ["interpolate", ["exponential", 2], ["zoom"], 6, pixels / 32, 16, pixels * 32];
}

/** The ground under all fills: land, oasis, city, relief, towns. */
export function groundLayers(flavour: Flavour): LayerSpecification[] {
  return [
    { id: "neighbour", type: "background", paint: { "background-color": flavour.colours.neighbour } },
    ...BASEMAP_GROUND.map((entry) => layerOf(entry, flavour)),
  ];
}

/** Lines that run over the fills of sieges: waters, roads, borders. */
export function lineLayers(flavour: Flavour): LayerSpecification[] {
  return BASEMAP_LINES.map((entry) => layerOf(entry, flavour));
}

function layerOf(entry: BasemapEntry, { colours, opacities }: Flavour): LayerSpecification {
  if (entry.type === "relief") {
    const paint = { "raster-opacity": opacities[entry.opacity], "raster-fade-duration": 0 };
    return { id: entry.id, type: "raster", source: entry.id, paint };
  }
  const { id, source, kinds, minzoom, opacity } = entry;
  const common = {
    id,
    source,
    ...(kinds ? { filter: ["in", ["get", "kind"], ["literal", [...kinds]]] satisfies ExpressionSpecification } : {}),
    ...(minzoom === undefined ? {} : { minzoom }),
  };
  if (entry.type === "fill") {
    return {
      ...common,
      type: "fill",
      paint: {
        "fill-color": colours[entry.fill],
        ...(entry.edge ? { "fill-outline-color": colours[entry.edge] } : {}),
        ...(opacity === undefined ? {} : { "fill-opacity": opacity }),
      },
    };
  }
  return {
    ...common,
    type: "line",
    ...(entry.round ? { layout: { "line-cap": "round", "line-join": "round" } } : {}),
    paint: {
      "line-color": colours[entry.colour],
      "line-width": widthOf(entry.width),
      ...(opacity === undefined ? {} : { "line-opacity": opacity }),
      ...(entry.dash ? { "line-dasharray": [...entry.dash] } : {}),
    },
  };
}

function widthOf(width: LineWidth): number | ExpressionSpecification {
  if ("same" in width) return width.same;
  if ("onGround" in width) return onGround(width.onGround);
  return ["interpolate", ["linear"], ["zoom"], ...GENTLY.flatMap(([zoom, share]) => [zoom, share * width.gently])];
}
