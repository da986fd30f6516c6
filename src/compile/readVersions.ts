import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fault } from "./fault";
import { unpackVersion, type KeptVersion } from "./keptVersion";
import { readSums, SUMS_FILE, sumOf } from "./versionSums";

/** Folder of the versions that are kept, below the data folder. */
export const VERSIONS_FOLDER = "versions";
const FILE = /^[0-9a-f]{8}\.json\.br$/;
const RESTORE = `Bring it back from the project's history: a version is kept for good, and \`npm run record -- release\` alone writes here.`;
const REMOVE = "Take it back out of the project's history: it is written by `npm run record -- release` alone.";

/** The file of a version, below the data folder. */
export const fileOfVersion = (version: string): string => `${VERSIONS_FOLDER}/${version}.json.br`;

/**
 * The versions of the record that are kept below a data folder, and what is wrong with their files: one that is damaged, edited, gone
 * though it was released, or there though it never was.
 */
export async function readVersions(
  folder: string,
): Promise<{ readonly versions: readonly KeptVersion[]; readonly faults: readonly Fault[] }> {
  const found: readonly string[] = await readdir(join(folder, VERSIONS_FOLDER)).catch(() => []);
  const versions: KeptVersion[] = [];
  const faults: Fault[] = [];
  const fault = (name: string, message: string, remedy: string): void => {
    faults.push({ file: `${VERSIONS_FOLDER}/${name}`, line: 1, message, remedy });
  };
  const names = found.filter((one) => !one.startsWith(".") && one !== SUMS_FILE);
  const list = await readFile(join(folder, VERSIONS_FOLDER, SUMS_FILE), "utf8").catch(() => "");
  const sums = readSums(list);
  if (!sums) fault(SUMS_FILE, "The list of released versions is damaged.", RESTORE);
  for (const name of sums?.keys() ?? [])
    if (!names.includes(name)) fault(name, "The version was released, and its file is gone.", RESTORE);
  for (const name of names.toSorted((a, b) => (a < b ? -1 : 1))) {
    if (!FILE.test(name)) {
      fault(name, "The file is no kept version: its name is none.", REMOVE);
      continue;
    }
    const bytes = await readFile(join(folder, VERSIONS_FOLDER, name));
    const read = unpackVersion(bytes);
    const sum = sums?.get(name);
    if (!read.ok) fault(name, `The kept version is damaged: ${read.failure}.`, RESTORE);
    else if (fileOfVersion(read.value.version) !== `${VERSIONS_FOLDER}/${name}`)
      fault(name, "The kept version is another than its name says.", REMOVE);
    else if (sums && sum === undefined) fault(name, `No release is told of it in ${SUMS_FILE}.`, REMOVE);
    else if (sum !== undefined && sum !== sumOf(bytes))
      fault(name, "The kept version is not as it was released.", RESTORE);
    else versions.push(read.value);
  }
  return { versions, faults };
}
