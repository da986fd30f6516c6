import { parseArgs } from "node:util";
import type { Result } from "../record/result";
import { ACCOUNTS, type Account } from "../record/types";
import { nearest } from "./nearest";

export const COMMANDS = ["check", "state", "place", "stats", "diff", "new", "release", "schemas"] as const;
export type Command = (typeof COMMANDS)[number];

/** What was asked on the command line. */
export interface Asked {
  readonly command: Command;
  /** What stands after the command, without days where the command takes one. */
  readonly words: readonly string[];
  readonly at: string | null;
  readonly place: string | null;
  readonly kind: string | null;
  readonly date: string | null;
  readonly group: string | null;
  /** Whose account is asked for; null: our reading. */
  readonly according: Account | null;
  readonly json: boolean;
  readonly help: boolean;
}

const MOST_WORDS: Readonly<Record<Command, number>> = {
  check: 0,
  state: 1,
  place: 1,
  stats: 0,
  diff: 1,
  new: 2,
  release: 0,
  schemas: 0,
};

/** Reads the arguments of a command; the failure says what is wrong with them. */
export function readArguments(args: readonly string[]): Result<Asked, string> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        at: { type: "string" },
        place: { type: "string" },
        according: { type: "string" },
        kind: { type: "string" },
        date: { type: "string" },
        group: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", default: false, short: "h" },
      },
    });
    const [written = "", ...others] = positionals;
    const command = values.help ? "check" : COMMANDS.find((known) => known === written);
    if (!command) {
      const guess = nearest(written, COMMANDS);
      const failure = written === "" ? "What is to be done?" : `There is no command "${written}".`;
      return { ok: false, failure: guess ? `${failure} Did you mean "${guess}"?` : failure };
    }
    const according = ACCOUNTS.find((account) => account === values.according) ?? null;
    if (values.according !== undefined && according === null) {
      const failure = `There is no account "${values.according}". The accounts are: ${ACCOUNTS.join(", ")}.`;
      return { ok: false, failure };
    }
    if (according !== null && command !== "state") return { ok: false, failure: `"--according" goes with "state".` };
    const days = command === "state" ? others.filter((word) => /^\d{4}-/.test(word)) : [];
    const words = others.filter((word) => !days.includes(word));
    const spare = [...days.slice(1), ...words.slice(MOST_WORDS[command])];
    if (spare.length > 0 && !values.help) return { ok: false, failure: `"${spare.join(" ")}" is too much.` };
    const { at = days[0] ?? null, kind = null, date = null, group = null, json, help } = values;
    const place = values.place ?? (command === "state" || command === "place" ? (words[0] ?? null) : null);
    return { ok: true, value: { command, words, at, place, kind, date, group, according, json, help } };
  } catch (error) {
    return { ok: false, failure: error instanceof Error ? error.message : String(error) };
  }
}
