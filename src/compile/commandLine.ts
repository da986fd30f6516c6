import { dayOfIso } from "../record/day";
import { ACCOUNTS } from "../record/types";
import { beginEvent } from "./beginEvent";
import { beginStory } from "./beginStory";
import { compileRecord } from "./compileRecord";
import { describeRecord } from "./describeRecord";
import { emitRecord } from "./emitRecord";
import { findPlace } from "./findPlace";
import { openCompiled, type OpenedRecord } from "./openCompiled";
import { placeReport } from "./placeReport";
import { printChanges } from "./printChanges";
import { printFaults } from "./printFaults";
import { printStats } from "./printStats";
import { readArguments, type Asked } from "./readArguments";
import { readDataFolder } from "./readDataFolder";
import { readRevision } from "./readRevision";
import { readVersions } from "./readVersions";
import { recordChanges } from "./recordChanges";
import { recordStats } from "./recordStats";
import { releaseVersion } from "./releaseVersion";
import { printStates, stateReport } from "./stateReport";
import { writeSchemas } from "./writeSchemas";

const USAGE = `The record, from the command line:

  npm run record -- check                                    everything that is wrong with data/
  npm run record -- check --watch                            the same, again after every change
  npm run record -- state --at 2016-03-04                    what holds everywhere on that day
  npm run record -- state --at 2016-03-04 --place douma      what holds in Douma, and which events say so
  npm run record -- state --at 2016-03-04 --according un     what one account alone says: ${ACCOUNTS.join(", ")}
  npm run record -- state --at 2016-03-04 --json             the same as JSON
  npm run record -- place al-qadam                           all that is known of a place
  npm run record -- stats [--json]                           the record in figures
  npm run record -- diff HEAD~1 [--json]                     what changed since a revision, in words
  npm run record -- new event --place douma --date 2016-03-04 --kind truce-agreed
                                                             begins an event in the file of its place
  npm run record -- new story daraya-2016 [--place daraya] [--date 2016-08-26]
                                                             begins a story in a file of its own
  npm run record -- release                                  keeps this version, so that embeds may stay with it
  npm run record -- schemas                                  writes data/schemas/ anew from the code`;

const NOT_RELEASED =
  "This version is not released: before it is published, run `npm run record -- release`, so that embeds may stay with it.";

/** What a command printed and how it ended: 0 good, 1 faults in the record, 2 asked for something that there is not. */
export interface Answer {
  readonly code: 0 | 1 | 2;
  readonly out: string;
  readonly error: string;
}

const good = (out: string): Answer => ({ code: 0, out, error: "" });
const misused = (error: string): Answer => ({ code: 2, out: "", error });

/** Answers one command about the record in a data folder. */
export async function commandLine(args: readonly string[], folder: string): Promise<Answer> {
  const read = readArguments(args);
  if (!read.ok) return misused(`${read.failure}\n\n${USAGE}`);
  const asked = read.value;
  const wrong = asked.help ? null : whatIsMissing(asked);
  if (wrong !== null) return misused(wrong);
  if (asked.help) return good(USAGE);
  if (asked.command === "schemas") return good(await writeSchemas(folder));
  const texts = await readDataFolder(folder);
  if (asked.command === "diff") {
    const [revision = ""] = asked.words;
    const before = await readRevision(folder, revision);
    if (!before.ok) return misused(before.failure);
    const changes = recordChanges(before.value, texts);
    return good(asked.json ? JSON.stringify(changes, null, 2) : printChanges(changes, revision));
  }
  const compiled = compileRecord(texts);
  const { versions, faults } = await readVersions(folder);
  const wrongRecord = [...(compiled.ok ? [] : compiled.failure), ...(mindsVersions(asked) ? faults : [])];
  if (!compiled.ok || wrongRecord.length > 0) return { code: 1, out: "", error: printFaults(wrongRecord) };
  if (asked.command === "release") return good(await releaseVersion(compiled.value, texts, folder));
  const opened = openCompiled(compiled.value);
  if (asked.command === "check") {
    const isKept = versions.some(({ version }) => version === emitRecord(compiled.value).version);
    const hint = isKept ? "" : `\n${NOT_RELEASED}`;
    return good(`The record is sound: ${describeRecord(opened)}.${hint}`);
  }
  if (asked.command === "stats") {
    const stats = recordStats(compiled.value, opened);
    return good(asked.json ? JSON.stringify(stats, null, 2) : printStats(stats));
  }
  if (asked.command === "new") {
    const [what, id] = asked.words;
    const begun =
      what === "story"
        ? await beginStory({ ...asked, id }, opened.record, folder)
        : await beginEvent(asked, opened.record, folder);
    return begun.ok ? good(begun.value) : misused(begun.failure);
  }
  return answer(opened, asked);
}

/** Whether a command is about the versions that are kept, too. */
const mindsVersions = ({ command }: Asked): boolean => command === "check" || command === "release";

/** What a command cannot do without; null where all is there. */
function whatIsMissing({ command, words, at, place, kind, date }: Asked): string | null {
  if (command === "state" && at === null) return "Which day? state --at 2016-03-04";
  if (command === "state" && dayOfIso(at ?? "") === null) return `"${at ?? ""}" is not a day: write --at 2016-03-04.`;
  if (command === "place" && place === null) return "Which place? place douma";
  if (command === "diff" && words.length === 0) return "Since which revision? diff HEAD~1";
  if (command !== "new") return null;
  if (words[0] === "story") return words[1] === undefined ? "What is the story called? new story daraya-2016" : null;
  if (words[0] !== "event") return 'An event or a story can be begun: "new event", "new story daraya-2016".';
  const missing = Object.entries({ place, date, kind }).flatMap(([name, value]) => (value === null ? [name] : []));
  if (missing.length === 0) return null;
  return `Missing: ${missing.map((name) => `--${name}`).join(", ")}. new event --place douma --date 2016-03-04 --kind truce-agreed`;
}

function answer(opened: OpenedRecord, { at, place, json, according }: Asked): Answer {
  const found = place === null ? null : findPlace(place, opened.record);
  if (found && !found.ok) return misused(found.failure);
  const day = at === null ? null : dayOfIso(at);
  if (day === null || at === null) return found ? good(placeReport(found.value, opened)) : misused(USAGE);
  const states = stateReport(opened, day, found?.value.id ?? null, according);
  return good(json ? JSON.stringify(states, null, 2) : printStates(states, opened, at, according));
}
