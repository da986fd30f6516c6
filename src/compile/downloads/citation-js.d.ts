declare module "@citation-js/core" {
  /** Citations read from a form and written in another. */
  export class Cite {
    /** `forceType` names the form of the data; left out, it is guessed. */
    constructor(data: unknown, options?: { readonly forceType: string });
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(format: "biblatex" | "bibtex"): string;
    /** The entries as their tags, not yet written as lines. */
    format(
      format: "ris",
      options: { readonly format: "object"; readonly spec: "new" },
    ): readonly Readonly<Record<string, string | number | readonly string[]>>[];
  }
  export const plugins: {
    readonly config: {
      get(plugin: "@bibtex"): { readonly format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean } };
    };
  };
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
