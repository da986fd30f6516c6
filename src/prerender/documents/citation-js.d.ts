declare module "@citation-js/core" {
  /** Citations read from a form and written in another. */
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: "bibtex" | "ris"): string;
  }
  export const plugins: { readonly config: { get(plugin: "@bibtex"): { readonly format: { asciiOnly: boolean } } } };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
