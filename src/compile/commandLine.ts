import { parseArgs } from "node:util";
import { dayOfIso } from "../record/day";
import type { Result } from "../record/result";
import { compileFolder } from "./compileFolder";
import { describeRecord } from "./describeRecord";
import { printFault, type Fault } from "./fault";
import { findPlace } from "./findPlace";
import { nearest } from "./nearest";
import { openCompiled, type OpenedRecord } from "./openCompiled";
import { placeReport } from "./placeReport";
import { printStates, stateReport } from "./stateReport";

const USAGE = `The record, from the command line:

  npm run record -- check                                    everything that is wrong with data/
  npm run record -- state --at 2016-03-04                    what holds everywhere on that day
  npm run record -- state --at 2016-03-04 --place douma      what holds in Douma, and which events say so
  npm run record -- state --at 2016-03-04 --json             the same as JSON
  npm run record -- place al-qadam                           all that is known of a place`;
const COMMANDS = ["check", "state", "place"] as const;

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
  const asked = readArguments(args);
  if (!asked.ok) return misused(`${asked.failure}\n\n${USAGE}`);
  const { command, at, place, json, help } = asked.value;
  if (help) return good(USAGE);
  if (command === "state" && (at === null || dayOfIso(at) === null))
    return misused(at === null ? `Which day? state --at 2016-03-04` : `"${at}" is not a day: write --at 2016-03-04.`);
  if (command === "place" && place === null) return misused("Which place? place douma");
  const compiled = await compileFolder(folder);
  if (!compiled.ok) return { code: 1, out: "", error: printFaults(compiled.failure) };
  const opened = openCompiled(compiled.value);
  if (command === "check") return good(`The record is sound: ${describeRecord(opened)}.`);
  return answer(opened, { at, place, json });
}

function answer(opened: OpenedRecord, { at, place, json }: Pick<Asked, "at" | "place" | "json">): Answer {
  const found = place === null ? null : findPlace(place, opened.record);
  if (found && !found.ok) return misused(found.failure);
  const day = at === null ? null : dayOfIso(at);
  if (day === null || at === null) return found ? good(placeReport(found.value, opened)) : misused(USAGE);
  const states = stateReport(opened, day, found?.value.id ?? null);
  return good(json ? JSON.stringify(states, null, 2) : printStates(states, opened, at));
}

interface Asked {
  readonly command: (typeof COMMANDS)[number];
  readonly at: string | null;
  readonly place: string | null;
  readonly json: boolean;
  readonly help: boolean;
}

function readArguments(args: readonly string[]): Result<Asked, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        at: { type: "string" },
        place: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false, short: "h" },
      },
    });
    const [written = "", ...others] = positionals;
    const command = COMMANDS.find((known) => known === written);
    if (values.help) return { ok: true, value: { command: "check", at: null, place: null, json: false, help: true } };
    if (!command) {
      const guess = nearest(written, COMMANDS);
      const failure = written === "" ? "What is to be done?" : `There is no command "${written}".`;
      return { ok: false, failure: guess ? `${failure} Did you mean "${guess}"?` : failure };
    }
    const days = others.filter((word) => /^\d{4}-/.test(word));
    const places = others.filter((word) => !days.includes(word));
    const { at = days[0] ?? null, place = places[0] ?? null, json, help } = values;
    const spare = [...days.slice(1), ...places.slice(1)];
    if (spare.length > 0) return { ok: false, failure: `"${spare.join(" ")}" is too much.` };
    return { ok: true, value: { command, at, place, json, help } };
  } catch (error) {
    return { ok: false, failure: error instanceof Error ? error.message : String(error) };
  }
}

function printFaults(faults: readonly Fault[]): string {
  const count = faults.length === 1 ? "One fault" : `${faults.length} faults`;
  return `${faults.map(printFault).join("\n")}\n${count} in the record.`;
}
