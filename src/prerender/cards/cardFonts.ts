import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { convert } from "fontverter";

/** The faces that a card is written in: the page's own, whole. */
const FACES = [
  { from: "source-serif-4", face: "latin-400-normal" },
  { from: "source-serif-4", face: "latin-400-italic" },
  { from: "source-serif-4", face: "latin-600-normal" },
  { from: "ibm-plex-sans", face: "latin-400-normal" },
  { from: "ibm-plex-sans", face: "latin-600-normal" },
  { from: "ibm-plex-sans-arabic", face: "arabic-400-normal" },
  { from: "ibm-plex-sans-arabic", face: "arabic-600-normal" },
  { from: "noto-naskh-arabic", face: "arabic-600-normal" },
] as const;

/** Gives `work` the fonts as files that a renderer without a browser can read, in a folder that is gone afterwards. */
export async function withCardFonts<Result>(
  root: string,
  work: (files: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), "truceline-fonts-"));
  try {
    const files = await Promise.all(
      FACES.map(async ({ from, face }) => {
        const name = `${from}-${face}`;
        const packed = await readFile(join(root, "node_modules", "@fontsource", from, "files", `${name}.woff2`));
        const file = join(folder, `${name}.ttf`);
        await writeFile(file, await convert(packed, "sfnt"));
        return file;
      }),
    );
    return await work(files);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
