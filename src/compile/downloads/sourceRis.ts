import type { SourceEntry } from "../schemas";

/** The tags of one RIS entry, as the library gives them. */
export type RisTags = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * A source as one entry of RIS, a tag a line: the type first, and no line is broken, since an address would be broken with it. The
 * library's tags cut an id at 20 characters and leave out days and authors that are no "family, given": these are set here.
 */
export function sourceRis(source: SourceEntry, { TY = "GEN", ...tags }: RisTags, from: string | null): string {
  const [issued] = "date-parts" in source.issued ? source.issued["date-parts"] : [];
  const date = issued?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, "0"));
  const whole: RisTags = {
    ...tags,
    ID: source.id,
    AU: (source.author ?? []).map(({ literal }) => literal),
    ...(date ? { PY: date.slice(0, 1), DA: date.join("/") } : {}),
    ...(from === null ? {} : { DB: from }),
  };
  const lines = Object.entries(whole).flatMap(([tag, value]) =>
    [value].flat().map((text) => `${tag}  - ${String(text).replace(/\s+/g, " ")}`),
  );
  return [`TY  - ${String(TY)}`, ...lines, "ER  - ", ""].join("\n");
}
