import { appendFile, mkdir, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { CompiledRecord } from "./compileRecord";
import { keptVersion, packVersion } from "./keptVersion";
import type { Texts } from "./readEntries";
import { fileOfVersion, readVersions, VERSIONS_FOLDER } from "./readVersions";
import { sumLine, SUMS_FILE } from "./versionSums";

/** Keeps the present version of the record, so that embeds may stay with it; gives a line that says so. */
export async function releaseVersion(compiled: CompiledRecord, texts: Texts, folder: string): Promise<string> {
  const kept = keptVersion(compiled, texts);
  const file = fileOfVersion(kept.version);
  const { versions } = await readVersions(folder);
  if (versions.some(({ version }) => version === kept.version)) return `Version ${kept.version} is kept already.`;
  const packed = packVersion(kept);
  await mkdir(join(folder, VERSIONS_FOLDER), { recursive: true });
  await writeFile(join(folder, file), packed);
  await appendFile(join(folder, VERSIONS_FOLDER, SUMS_FILE), sumLine(basename(file), packed));
  return `Version ${kept.version} is kept in data/${file} (${Math.ceil(packed.length / 1024)} KB). Commit it and ${SUMS_FILE} with the record.`;
}
