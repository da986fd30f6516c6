import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { SourceEntry } from "../schemas";
import { sourceRis } from "./sourceRis";

/** The sources as reference managers read them. */
export interface CitationTexts {
  readonly csl: string;
  readonly bibtex: string;
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

/**
 * Writes the sources as CSL-JSON, BibTeX, BibLaTeX and RIS, in the order given; `from` names the collection that they are taken
 * from, where the form has room for it. Nothing is fetched: the entries are parsed already.
 */
export function citationTexts(sources: readonly SourceEntry[], from: string | null = null): CitationTexts {
  const { format } = plugins.config.get("@bibtex");
  Object.assign(format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false });
  const entries = sources.map((source) => ({
    ...source,
    ...(IN_A_CONTAINER.has(source.type) ? { "container-title": source.publisher } : {}),
  }));
  const cite = new Cite(entries, { forceType: "@csl/list+object" });
  const tags = cite.format("ris", { format: "object", spec: "new" });
  const heading = from === null ? "" : `% ${from}\n\n`;
  return {
    csl: `${JSON.stringify(from === null ? sources : sources.map((source) => ({ ...source, source: from })), null, 1)}\n`,
    bibtex: `${heading}${cite.format("bibtex").trim()}\n`,
    biblatex: `${heading}${cite.format("biblatex").trim()}\n`,
    ris: `${sources.map((source, at) => sourceRis(source, tags[at] ?? {}, from)).join("\n")}\n`,
  };
}
