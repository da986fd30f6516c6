import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { createHash } from "node:crypto";
import * as v from "valibot";
import type { Result } from "../record/result";
import { statesSchema } from "../record/wire";
import type { CompiledRecord } from "./compileRecord";
import { emitRecord } from "./emitRecord";
import { LARGEST_FILE } from "./limits";
import type { Texts } from "./readEntries";
import { entriesOf } from "./recordEntries";

/** The kinds of entries whose changes are told to readers of an earlier version. */
export const TOLD_KINDS = ["places", "events"] as const;

const VERSION = /^[0-9a-f]{8}$/;
const hashes = v.record(v.string(), v.pipe(v.string(), v.regex(VERSION)));
const keptSchema = v.object({
  /** Content hash of all of the record. */
  version: v.pipe(v.string(), v.regex(VERSION)),
  /** The states file as the site served it. */
  states: statesSchema,
  /** The stories as the site served them. */
  stories: v.array(v.looseObject({ id: v.string() })),
  /** What each entry hashed to, by id. */
  entries: v.object({ places: hashes, events: hashes }),
});

/** A version of the record that is kept: what an embed needs to go on showing it, and what tells which entries have changed since. */
export type KeptVersion = v.InferOutput<typeof keptSchema>;

/** A sound record as a version to be kept. `texts`: what it was compiled from. */
export function keptVersion(compiled: CompiledRecord, texts: Texts): KeptVersion {
  const { version, states, stories, files } = emitRecord(compiled);
  const json = (address: string): unknown => JSON.parse(files.get(address) ?? "null");
  const [places = {}, events = {}] = TOLD_KINDS.map((kind) =>
    Object.fromEntries([...entriesOf(texts, kind)].map(([id, entry]) => [id, hashOfEntry(entry)])),
  );
  return v.parse(keptSchema, {
    version,
    states: json(states),
    stories: stories.map(({ address }) => json(address)),
    entries: { places, events },
  });
}

/** What an entry hashes to, as it is written. */
export function hashOfEntry(entry: Readonly<Record<string, unknown>>): string {
  return createHash("sha256").update(JSON.stringify(entry)).digest("hex").slice(0, 8);
}

/** A kept version as its file holds it. */
export function packVersion(version: KeptVersion): Uint8Array {
  const { BROTLI_PARAM_LGWIN, BROTLI_MAX_WINDOW_BITS } = constants;
  return brotliCompressSync(JSON.stringify(version), { params: { [BROTLI_PARAM_LGWIN]: BROTLI_MAX_WINDOW_BITS } });
}

/** Reads the file of a kept version; the failure says what is wrong with it. */
export function unpackVersion(bytes: Uint8Array): Result<KeptVersion, string> {
  try {
    const json: unknown = JSON.parse(
      brotliDecompressSync(bytes, { maxOutputLength: LARGEST_FILE * 4 }).toString("utf8"),
    );
    const parsed = v.safeParse(keptSchema, json, { abortEarly: true });
    if (parsed.success) return { ok: true, value: parsed.output };
    return { ok: false, failure: `${v.getDotPath(parsed.issues[0]) ?? ""}: ${parsed.issues[0].message}` };
  } catch {
    return { ok: false, failure: "it is not JSON compressed by Brotli" };
  }
}
