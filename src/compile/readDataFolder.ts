import { open, readdir } from "node:fs/promises";
import { join } from "node:path";
import { LARGEST_FILE } from "./limits";
import { CHANGELOG_FILE } from "./readChangelog";
import type { Texts } from "./readEntries";
import { PARTIES_FILE } from "./readParties";
import { PLACES_FILE } from "./readPlaces";
import { SOURCES_FILE } from "./readSources";
import { COUNTS_FILE, POPULATION_FILE } from "./readTables";

const FILES = [PLACES_FILE, PARTIES_FILE, SOURCES_FILE, POPULATION_FILE, COUNTS_FILE, CHANGELOG_FILE];
const FOLDERS = ["events", "stories"];
/** So much is enough to see that a file is too large. */
const MOST_BYTES = LARGEST_FILE + 1;

/**
 * The texts of the record's files below a data folder; what is not there is left out. Bytes that are no UTF-8 become
 * U+FFFD, which compiling reports; of a file that is far too large only the beginning is read.
 */
export async function readDataFolder(folder: string): Promise<Texts> {
  const below = await Promise.all(
    FOLDERS.map(async (name) => {
      const names = await readdir(join(folder, name)).catch((): string[] => []);
      return names.map((file) => `${name}/${file}`);
    }),
  );
  const files = [...FILES, ...below.flat()];
  const texts = await Promise.all(files.map((file) => readText(join(folder, file))));
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
