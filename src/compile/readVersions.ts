import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Fault } from "./fault";
import { unpackVersion, type KeptVersion } from "./keptVersion";

/** Folder of the versions that are kept, below the data folder. */
export const VERSIONS_FOLDER = "versions";
const FILE = /^[0-9a-f]{8}\.json\.br$/;

/** The file of a version, below the data folder. */
export const fileOfVersion = (version: string): string => `${VERSIONS_FOLDER}/${version}.json.br`;

/** The versions of the record that are kept below a data folder, and what is wrong with their files. */
export async function readVersions(
  folder: string,
): Promise<{ readonly versions: readonly KeptVersion[]; readonly faults: readonly Fault[] }> {
  const names: readonly string[] = await readdir(join(folder, VERSIONS_FOLDER)).catch(() => []);
  const versions: KeptVersion[] = [];
  const faults: Fault[] = [];
  for (const name of names.filter((one) => !one.startsWith(".")).toSorted((a, b) => (a < b ? -1 : 1))) {
    const file = `${VERSIONS_FOLDER}/${name}`;
    const fault = (message: string): void => {
      const remedy = "Take it back out of the project's history: it is written by `npm run record -- release` alone.";
      faults.push({ file, line: 1, message, remedy });
    };
    if (!FILE.test(name)) {
      fault("The file is no kept version: its name is none.");
      continue;
    }
    const read = unpackVersion(await readFile(join(folder, file)));
    if (!read.ok) fault(`The kept version is damaged: ${read.failure}.`);
    else if (fileOfVersion(read.value.version) !== file) fault("The kept version is another than its name says.");
    else versions.push(read.value);
  }
  return { versions, faults };
}
