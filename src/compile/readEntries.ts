import * as v from "valibot";
import type { Checked, Fault, Where } from "./fault";
import { parseText, type ValuePath } from "./parseText";
import { shapeFaults } from "./shapeFaults";

/** The data folder: paths below it (`events/national.yaml`) and what the files say. */
export type Texts = ReadonlyMap<string, string>;

/** One entry of a file's list, and where its parts stand. */
export interface Entry<Value> {
  readonly value: Value;
  readonly whereOf: (path?: ValuePath) => Where;
}

/** The entries of a file. */
export interface Entries<Value> {
  readonly entries: readonly Entry<Value>[];
  /** Entries that have not the right shape, as they stand in the file. */
  readonly refused: readonly Entry<unknown>[];
  /** Ids of all entries with where they stand, also of those with faults, so that no reference to them is called unknown. */
  readonly ids: ReadonlyMap<string, () => Where>;
  /** Whether the file could be read as a list; where not, references to its entries cannot be judged. */
  readonly complete: boolean;
}

interface Options<Value> {
  readonly file: string;
  readonly schema: (raw: unknown) => v.GenericSchema<unknown, Value>;
  /** Where in the file the list stands, and where in an entry its id. */
  readonly listPath?: ValuePath;
  readonly idPath?: ValuePath;
  /** Several entries may bear one id. */
  readonly repeatedIds?: boolean;
}

/** Reads a file that holds a list of entries: what has the right shape, and every fault of the rest. */
export function readEntries<Value>(texts: Texts, options: Options<Value>): Checked<Entries<Value>> {
  const { file, schema, listPath = [], idPath = ["id"] } = options;
  const nothing = { entries: [], refused: [], ids: new Map<string, () => Where>(), complete: false };
  const text = texts.get(file);
  if (text === undefined)
    return { value: nothing, faults: [{ file, line: 1, message: "The file is missing.", remedy: "Put it back." }] };
  const parsed = parseText(file, text);
  if (!parsed.value) return { value: nothing, faults: parsed.faults };
  const { value, lineOf } = parsed.value;
  const list = partAt(value, listPath);
  if (!isList(list)) {
    const message = `A list of entries is expected${listPath.length > 0 ? ` under "${listPath.join(".")}"` : ""}.`;
    return { value: nothing, faults: [{ file, line: 1, message, remedy: "Write it as data/README.md shows." }] };
  }
  const entries: Entry<Value>[] = [];
  const refused: Entry<unknown>[] = [];
  const ids = new Map<string, () => Where>();
  const faults: Fault[] = [];
  for (const [at, raw] of list.entries()) {
    const whereOf = (path: ValuePath = []): Where => ({ file, line: lineOf([...listPath, at, ...path]) });
    const parsedEntry = v.safeParse(schema(raw), raw);
    if (parsedEntry.success) entries.push({ value: parsedEntry.output, whereOf });
    else {
      faults.push(...shapeFaults(parsedEntry.issues, whereOf));
      refused.push({ value: raw, whereOf });
    }
    const id = partAt(raw, idPath);
    if (typeof id !== "string") continue;
    const first = ids.get(id);
    if (first === undefined) ids.set(id, () => whereOf(idPath));
    else if (!options.repeatedIds) faults.push(duplicateId(id, whereOf(idPath), first()));
  }
  return { value: { entries, refused, ids, complete: true }, faults };
}

/** The fault of an id that stands twice, reported where it stands the second time. */
export function duplicateId(id: string, second: Where, first: Where): Fault {
  return {
    ...second,
    message: `The id "${id}" stands in data/${first.file}:${first.line} already.`,
    remedy: "Give one of the two another id, or merge them.",
  };
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

function partAt(value: unknown, path: ValuePath): unknown {
  let part = value;
  for (const key of path) {
    if (typeof part !== "object" || part === null || !Object.hasOwn(part, key)) return undefined;
    const next: unknown = Reflect.get(part, key);
    part = next;
  }
  return part;
}
