declare module "fontverter" {
  /** Rewrites a font in another format. */
  export function convert(font: Uint8Array, to: "sfnt" | "woff" | "woff2"): Promise<Uint8Array>;
}
