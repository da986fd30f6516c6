import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { beforeAll, expect, test } from "vitest";
import { parse } from "yaml";
import { eventSchema, type EventEntry } from "../../src/compile/schemas";

const FOLDER = join(import.meta.dirname, "..", "..", "data", "events");

let events: readonly EventEntry[];

beforeAll(() => {
  events = readdirSync(FOLDER).flatMap((file) =>
    v.parse(v.array(eventSchema), parse(readFileSync(join(FOLDER, file), "utf8"))),
  );
});

const ORDER = ["affirms", "qualifies", "denies"];

function textsOf(value: unknown): readonly { readonly en: string; readonly ar?: unknown }[] {
  if (typeof value !== "object" || value === null) return [];
  const inner = Object.values(value).flatMap(textsOf);
  if (!("en" in value) || typeof value.en !== "string") return inner;
  return [{ en: value.en, ar: "ar" in value ? value.ar : undefined }, ...inner];
}

test("every text of every event is told in Arabic too, in Arabic letters", () => {
  const missing = events.flatMap(({ id, ...event }) =>
    textsOf(event)
      .filter(({ ar }) => typeof ar !== "string" || !/\p{Script=Arabic}/u.test(ar))
      .map(({ en }) => `${id}: ${en}`),
  );
  expect(missing).toEqual([]);
});

test("Arabic bears no vowel marks but the one that tells besieged from besieging", () => {
  const marked = events.flatMap(({ id, ...event }) =>
    textsOf(event)
      .flatMap(({ ar }) =>
        typeof ar === "string" ? (ar.match(/\p{Script=Arabic}[\p{Script=Arabic}\p{M}]*/gu) ?? []) : [],
      )
      .filter((word) => /[\u064E-\u0652\u0670]/u.test(word.replace(/محاص[\u064E\u0650]ر/u, "")))
      .map((word) => `${id}: ${word}`),
  );
  expect(marked).toEqual([]);
});

test("C2: claims stand in one order: affirming, qualifying, denying", () => {
  const mixed = events.filter(({ claims = [] }) => {
    const ranks = claims.map(({ stance }) => ORDER.indexOf(stance));
    return ranks.some((rank, at) => rank < (ranks[at - 1] ?? 0));
  });
  expect(mixed.map(({ id }) => id)).toEqual([]);
});

test("nobody says the same thing twice about one event", () => {
  const repeated = events.filter(({ claims = [] }) => {
    const said = claims.map(({ by, says }) => `${by} ${says.en}`);
    return new Set(said).size < said.length;
  });
  expect(repeated.map(({ id }) => id)).toEqual([]);
});

test("E8: a disputed truce has a voice on either side, or says why it is drawn so", () => {
  const unexplained = events.flatMap(({ id, claims = [], effects = [] }) => {
    const stances = new Set(claims.map(({ stance }) => stance));
    if (stances.has("affirms") && stances.has("denies")) return [];
    return effects.filter(({ becomes, why }) => becomes === "disputed" && why === undefined).map(() => id);
  });
  expect(unexplained).toEqual([]);
});

test("L5: a published list changes nothing in our own reading", () => {
  const changing = events.filter(
    ({ kind, effects = [] }) => kind === "listing" && effects.some((effect) => !("according" in effect)),
  );
  expect(changing.map(({ id }) => id)).toEqual([]);
});
