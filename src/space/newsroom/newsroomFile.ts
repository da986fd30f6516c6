import * as v from "valibot";
import type { Result } from "../../record/result";

/** Where a newsroom's own basemap is, relative to the site's root or absolute, and whom it credits. */
export type NewsroomBasemap =
  | { readonly kind: "archive"; readonly address: string; readonly credit: string }
  | { readonly kind: "style"; readonly address: string; readonly credit: string };

/** What is wrong with a newsroom's basemap: the file that names it, the archive or the style. */
export type BasemapFault = "file" | "archive" | "style";

const address = v.pipe(v.string(), v.nonEmpty(), v.maxLength(2000));
const credit = v.pipe(v.string(), v.nonEmpty(), v.maxLength(300));
const schema = v.strictObject({
  basemap: v.optional(
    v.union([v.strictObject({ pmtiles: address, credit }), v.strictObject({ style: address, credit })]),
  ),
});

/** Reads `newsroom.json`: null where it names no basemap. `root`: the site's root, to which addresses are relative. */
export function newsroomFile(json: unknown, root: string): Result<NewsroomBasemap | null, BasemapFault> {
  const parsed = v.safeParse(schema, json);
  if (!parsed.success) return { ok: false, failure: "file" };
  const { basemap } = parsed.output;
  if (!basemap) return { ok: true, value: null };
  const [kind, written] =
    "pmtiles" in basemap ? (["archive", basemap.pmtiles] as const) : (["style", basemap.style] as const);
  const url = URL.parse(written, root);
  if (!url || !["http:", "https:"].includes(url.protocol)) return { ok: false, failure: "file" };
  return { ok: true, value: { kind, address: url.href, credit: basemap.credit } };
}
