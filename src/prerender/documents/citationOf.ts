import { Cite, plugins } from "@citation-js/core";
import "@citation-js/plugin-bibtex";
import "@citation-js/plugin-ris";
import type { SourceEntry } from "../../compile/schemas";

/** A source in the forms that reference managers read. */
export interface Citation {
  readonly bibtex: string;
  readonly ris: string;
  readonly csl: string;
}

// Titles are in many scripts; every program of today reads UTF-8.
plugins.config.get("@bibtex").format.asciiOnly = false;

/** A source as BibTeX, RIS and CSL-JSON. */
export function citationOf(source: SourceEntry): Citation {
  const entry = Object.fromEntries(Object.entries(source).filter(([key]) => key !== "custom"));
  const cite = new Cite(entry);
  return {
    bibtex: cite.format("bibtex").trim(),
    ris: unwrapped(cite.format("ris")).trim(),
    csl: JSON.stringify([entry], null, 2),
  };
}

/** The library breaks lines after 70 signs, in the middle of addresses too: what is no new field belongs to the line before. */
const unwrapped = (ris: string): string => ris.replace(/\n(?![A-Z][A-Z0-9] {2}-|$)/g, "");
