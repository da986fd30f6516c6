import type { Fault } from "./fault";
import { CHANGELOG_FILE } from "./readChangelog";
import type { Texts } from "./readEntries";
import { GAZETTEER_FILE } from "./readGazetteer";
import { PARTIES_FILE } from "./readParties";
import { PLACES_FILE } from "./readPlaces";
import { SOURCES_FILE } from "./readSources";
import { COUNTS_FILE, POPULATION_FILE } from "./readTables";

/** Every file that is not of the record: nothing would read it, and its editor would not know. */
export function strayFiles(texts: Texts): readonly Fault[] {
  return [...texts.keys()]
    .filter((file) => !isRecordFile(file))
    .map((file) => ({
      file,
      line: 1,
      message: "The file is none of the record's: nothing reads it.",
      remedy: "Give it a name that data/README.md lists, or take it away.",
    }));
}

/** The files of the record that stand in the data folder itself, each once. */
export const RECORD_FILES: readonly string[] = [
  PLACES_FILE,
  PARTIES_FILE,
  SOURCES_FILE,
  GAZETTEER_FILE,
  POPULATION_FILE,
  COUNTS_FILE,
  CHANGELOG_FILE,
];
/** Folders of the record, with a file for each group or story; who reads them judges the names in them. */
const FOLDERS = /^(?:events|stories)\//;
/** What stands beside the record. */
const BESIDE = /^(?:README\.md|LICENSE|(?:basemap|schemas|versions)\/.*)$/;
/** Files that systems and editors' programs leave and hide. */
const HIDDEN = /(?:^|\/)\./;

/** Whether a file below the data folder is read as part of the record. */
export function isRecordFile(path: string): boolean {
  return RECORD_FILES.includes(path) || FOLDERS.test(path);
}

/** Whether a file below the data folder is not the record's, and may stand there. */
export function isBesideRecord(path: string): boolean {
  return BESIDE.test(path) || HIDDEN.test(path);
}
