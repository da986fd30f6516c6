import type { FontFacesSpecification } from "maplibre-gl";

/** The kinds of type on the map; each holds both scripts. */
export const TYPE = {
  /** Cities, besieged areas. */
  serif: ["Serif 600"],
  /** Land and water: italic in Latin; Arabic has no italic. */
  nature: ["Serif italic 400"],
  sans: ["Sans 400"],
  sansStrong: ["Sans 600"],
} as const satisfies Record<string, readonly [string]>;

const ARABIC = ["U+0600-06FF", "U+FB50-FEFF"];

const FILES: Readonly<Record<string, { readonly latin: string; readonly arabic: string }>> = {
  [TYPE.serif[0]]: { latin: "source-serif-4-600", arabic: "noto-naskh-arabic-600" },
  [TYPE.nature[0]]: { latin: "source-serif-4-400-italic", arabic: "noto-naskh-arabic-600" },
  [TYPE.sans[0]]: { latin: "ibm-plex-sans-400", arabic: "ibm-plex-sans-arabic-400" },
  [TYPE.sansStrong[0]]: { latin: "ibm-plex-sans-600", arabic: "ibm-plex-sans-arabic-600" },
};

/** The style's `font-faces`: the page's own font files under `site`, the absolute address of the folder that holds `fonts/`. */
export function fontFaces(site: string): FontFacesSpecification {
  const address = (file: string): string => new URL(`fonts/${file}.woff2`, site).href;
  return Object.fromEntries(
    Object.entries(FILES).map(([type, { latin, arabic }]) => [
      type,
      [{ url: address(arabic), "unicode-range": [...ARABIC] }, { url: address(latin) }],
    ]),
  );
}
