import { createHash } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
import sharp from "sharp";

/** A palette keeps a card small, and nobody sees the difference on a drawn map. Little effort: hundreds of cards are drawn. */
const PACKING = { palette: true, colours: 96, effort: 1, compressionLevel: 6, dither: 0 } as const;

/**
 * SVG text as a PNG with a palette. Letters come from the font files, and from nowhere else. What was drawn before is taken from
 * where packages keep such things (`node_modules/.cache` in `root`).
 */
export async function drawCard(svg: string, fontFiles: readonly string[], root: string): Promise<Uint8Array> {
  const folder = join(root, "node_modules", ".cache", "truceline-cards");
  const kept = join(folder, `${createHash("sha256").update(svg).update(JSON.stringify(PACKING)).digest("hex")}.png`);
  const before = await readFile(kept).catch(() => null);
  if (before) return before;
  const { pixels, width, height } = await renderAsync(svg, {
    font: { fontFiles: [...fontFiles], loadSystemFonts: false, defaultFontFamily: "IBM Plex Sans" },
    logLevel: "off",
  });
  const png = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png(PACKING)
    .toBuffer();
  await mkdir(folder, { recursive: true });
  await writeFile(kept, png);
  return png;
}
