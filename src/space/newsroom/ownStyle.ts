import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import * as v from "valibot";

const source = v.looseObject({ type: v.string() });
const layer = v.looseObject({ id: v.string(), type: v.string() });
const schema = v.looseObject({ version: v.literal(8), sources: v.record(v.string(), source), layers: v.array(layer) });
/** What the library itself then makes of them is its own to say: it passes over what it cannot draw. */
const isSource = (value: unknown): value is SourceSpecification => v.is(source, value);
const isLayer = (value: unknown): value is LayerSpecification => v.is(layer, value);
/** What a ground is drawn with. Names and symbols stay ours: those of another style want fonts that are not here. */
const GROUND: readonly string[] = ["background", "fill", "line", "raster", "hillshade", "fill-extrusion"];

/** A style's sources and ground layers under ids of their own; null where it is no style. Addresses in it are relative to its own. */
export function readOwnStyle(
  json: unknown,
  address: string,
): {
  readonly sources: readonly (readonly [string, SourceSpecification])[];
  readonly layers: readonly LayerSpecification[];
} | null {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return null;
  const { sources, layers } = parsed.output;
  const own = (id: string): string => `own ${id}`;
  const absolute = (written: unknown): unknown => {
    if (typeof written !== "string") return written;
    const [, archive = ""] = /^pmtiles:\/\/(.*)$/.exec(written) ?? [];
    const url = URL.parse(archive === "" ? written : archive, address)?.href ?? written;
    return archive === "" ? decodeURI(url) : `pmtiles://${url}`;
  };
  return {
    sources: Object.entries(sources).flatMap(([id, source]) => {
      const { url, tiles, data } = source;
      const placed = {
        ...source,
        ...(url === undefined ? {} : { url: absolute(url) }),
        ...(Array.isArray(tiles) ? { tiles: tiles.map(absolute) } : {}),
        ...(typeof data === "string" ? { data: absolute(data) } : {}),
      };
      return isSource(placed) ? [[own(id), placed] as const] : [];
    }),
    layers: layers
      .filter(({ type }) => GROUND.includes(type))
      .flatMap((layer) => {
        const source = layer["source"];
        const placed = { ...layer, id: own(layer.id), ...(typeof source === "string" ? { source: own(source) } : {}) };
        return isLayer(placed) ? [placed] : [];
      }),
  };
}
