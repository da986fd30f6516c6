import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { SourceEntry } from "../schemas";

/** The sources as reference managers read them. */
export interface CitationTexts {
  readonly csl: string;
  readonly biblatex: string;
  readonly ris: string;
}

/** Of these a reference manager wants to know in what they appeared; for the rest the publisher says enough. */
const IN_A_CONTAINER: ReadonlySet<string> = new Set([
  "article-newspaper",
  "entry",
  "entry-encyclopedia",
  "post",
  "post-weblog",
  "webpage",
]);

/** Writes the sources as CSL-JSON, BibLaTeX and RIS, in the order given. Nothing is fetched: the entries are parsed already. */
export function citationTexts(sources: readonly SourceEntry[]): CitationTexts {
  const { format } = plugins.config.get("@bibtex");
  Object.assign(format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
  const entries = sources.map((source) => ({
    ...source,
    ...(IN_A_CONTAINER.has(source.type) ? { "container-title": source.publisher } : {}),
  }));
  const cite = new Cite(entries, { forceType: "@csl/list+object" });
  return {
    csl: `${JSON.stringify(sources, null, 1)}\n`,
    biblatex: `${cite.format("biblatex").trim()}\n`,
    ris: `${cite.format("ris", { format: "object", spec: "new" }).map(risOf).join("\n")}\n`,
  };
}

/** One entry of RIS, a tag a line: the type first, and no line is broken, since an address would be broken with it. */
function risOf({ TY = "GEN", ...tags }: Readonly<Record<string, string | number | readonly string[]>>): string {
  const lines = Object.entries(tags).flatMap(([tag, value]) =>
    [value].flat().map((text) => `${tag}  - ${String(text).replace(/\s+/g, " ")}`),
  );
  return [`TY  - ${String(TY)}`, ...lines, "ER  - ", ""].join("\n");
}
