import ground from "../../data/basemap/ground.geojson?url";
import land from "../../data/basemap/land.geojson?url";
import lines from "../../data/basemap/lines.geojson?url";
import names from "../../data/basemap/names.geojson?url";
import reliefLight from "../../data/basemap/relief-light.webp?url";
import reliefShade from "../../data/basemap/relief-shade.webp?url";

/** The files of the basemap that the style fetches. */
export type BasemapFile = "land" | "ground" | "lines" | "names" | "relief-shade" | "relief-light";

/** Absolute addresses of the basemap's files: MapLibre's worker, which fetches them, knows no page to be relative to. */
export function basemapAddresses(page: string): Readonly<Record<BasemapFile, string>> {
  const absolute = (address: string): string => new URL(address, page).href;
  return {
    land: absolute(land),
    ground: absolute(ground),
    lines: absolute(lines),
    names: absolute(names),
    "relief-shade": absolute(reliefShade),
    "relief-light": absolute(reliefLight),
  };
}
