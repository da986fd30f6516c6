import ground from "../../data/basemap/ground.geojson?url";
import land from "../../data/basemap/land.geojson?url";
import lines from "../../data/basemap/lines.geojson?url";
import names from "../../data/basemap/names.geojson?url";
import reliefFarLight from "../../data/basemap/relief-far-light.webp?url";
import reliefFarShade from "../../data/basemap/relief-far-shade.webp?url";
import reliefLight from "../../data/basemap/relief-light.webp?url";
import reliefShade from "../../data/basemap/relief-shade.webp?url";
import type { ReliefFile } from "./basemapTable";

/** The files of the basemap that the style fetches. */
export type BasemapFile = "land" | "ground" | "lines" | "names" | ReliefFile;

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
    "relief-far-shade": absolute(reliefFarShade),
    "relief-far-light": absolute(reliefFarLight),
  };
}
