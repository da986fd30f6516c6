import type { IControl, LayerSpecification, Map as MapLibreMap, SourceSpecification } from "maplibre-gl";
import { readOwnStyle } from "./ownStyle";
import { newsroomFile, type BasemapFault, type NewsroomBasemap } from "./newsroomFile";

/** The lowest layer of the record: a newsroom's ground lies under it. */
const LOWEST_OF_RECORD = "siege-fills";
/** What of our own ground a newsroom's takes the place of; our names stay, in both languages, but those on our lines. */
const OURS = /^(?:ground|lines|relief-.*)$/;

/** Asks for `newsroom.json` below the site's root and lays the basemap that it names under the record; ours stays where something is wrong. `onLaid`: our own lines are hidden. */
export async function layNewsroomBasemap(
  map: MapLibreMap,
  root: string,
  onLaid: () => void,
): Promise<BasemapFault | null> {
  const json = await fetchJson(new URL("newsroom.json", root).href);
  if (json === null) return null;
  const file = newsroomFile(json, root);
  if (!file.ok) return file.failure;
  if (file.value === null) return null;
  const { kind, credit } = file.value;
  const laid = await layersOf(file.value).catch(() => null);
  if (!laid) return kind;
  for (const [id, source] of laid.sources) map.addSource(id, source);
  for (const layer of laid.layers) map.addLayer(layer, LOWEST_OF_RECORD);
  for (const layer of map.getStyle().layers)
    if ("source" in layer && OURS.test(layer.source)) map.setLayoutProperty(layer.id, "visibility", "none");
  onLaid();
  map.addControl(new Credit(credit), "bottom-left");
  return null;
}

interface Ground {
  readonly sources: readonly (readonly [string, SourceSpecification])[];
  readonly layers: readonly LayerSpecification[];
}

async function layersOf({ kind, address }: NewsroomBasemap): Promise<Ground | null> {
  const { openTileArchive } = await import("./tileArchive");
  if (kind === "style") return readOwnStyle(await fetchJson(address), address);
  const { isOfPictures } = await openTileArchive(address);
  if (!isOfPictures) return null;
  return {
    sources: [["own", { type: "raster", url: `pmtiles://${address}`, tileSize: 256 }]],
    layers: [{ id: "own", type: "raster", source: "own", paint: { "raster-fade-duration": 0 } }],
  };
}

/** The JSON at an address; null where there is none; text that is no JSON is what no reader of it takes. */
async function fetchJson(address: string): Promise<unknown> {
  const response = await fetch(address);
  if (!response.ok) {
    // What nobody reads would stay on its way.
    await response.body?.cancel();
    return null;
  }
  return response.json().catch(() => "damaged");
}

/** Whom the ground is from, as text: nothing in the file is markup. */
class Credit implements IControl {
  readonly #element = document.createElement("p");

  constructor(credit: string) {
    this.#element.className = "maplibregl-ctrl map-credit";
    this.#element.dir = "auto";
    this.#element.textContent = credit;
  }
  onAdd(): HTMLElement {
    return this.#element;
  }
  onRemove(): void {
    this.#element.remove();
  }
}
