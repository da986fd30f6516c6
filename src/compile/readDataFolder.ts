import { open, readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { LARGEST_FILE } from "./limits";
import type { Texts } from "./readEntries";
import { isBesideRecord, isRecordFile, RECORD_FILES } from "./strayFiles";

/** So much is enough to see that a file is too large. */
const MOST_BYTES = LARGEST_FILE + 1;

/**
 * The texts of the record's files below a data folder; what is not there is left out, and of a file that is none of the
 * record's only the name is given. Bytes that are no UTF-8 become U+FFFD, which compiling reports; of a file that is far
 * too large only the beginning is read.
 */
export async function readDataFolder(folder: string): Promise<Texts> {
  const below = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const found = below
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, "/"))
    .filter((file) => !isBesideRecord(file));
  const files = [...new Set([...RECORD_FILES, ...found.toSorted()])];
  const texts = await Promise.all(files.map(async (file) => (isRecordFile(file) ? readText(join(folder, file)) : "")));
  return new Map(
    files.flatMap((file, at) => (texts[at] === undefined || texts[at] === null ? [] : [[file, texts[at]]])),
  );
}

async function readText(path: string): Promise<string | null> {
  const handle = await open(path).catch(() => null);
  if (!handle) return null;
  try {
    const found = await handle.stat();
    if (!found.isFile()) return "";
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(Math.min(found.size, MOST_BYTES)));
    return new TextDecoder().decode(buffer.subarray(0, bytesRead));
  } finally {
    await handle.close();
  }
}
