import { beforeAll, expect, test } from "vitest";
import type { Place, PlaceId } from "../../src/record/types";
import { compiledRecord } from "./compiledRecord";

let places: readonly Place[];

beforeAll(async () => {
  places = [...(await compiledRecord()).record.places.values()];
});

const plain = (name: string): string => name.normalize("NFC").toLowerCase().replaceAll(/[’‘']/g, "");
const namesOf = ({ name, aliases }: Place): readonly string[] => [name.en, name.ar, ...aliases];
const isArabic = (name: string): boolean => /^[\p{Script=Arabic}\d() ]+$/u.test(name);

test("no name and no other spelling stands for two places", () => {
  const found = new Map<string, Set<PlaceId>>();
  for (const place of places)
    for (const name of namesOf(place)) found.set(plain(name), (found.get(plain(name)) ?? new Set()).add(place.id));
  expect([...found].filter(([, ids]) => ids.size > 1)).toEqual([]);
});

test("no spelling is given twice for one place", () => {
  const twice = places.filter((place) => new Set(namesOf(place)).size < namesOf(place).length);
  expect(twice.map(({ id }) => id)).toEqual([]);
});

test("Arabic names are in Arabic script, without vowel signs; English ones are in Latin letters", () => {
  expect(places.filter(({ name }) => !isArabic(name.ar)).map(({ name }) => name.ar)).toEqual([]);
  expect(places.filter(({ name }) => /[\u064B-\u0652]/u.test(name.ar)).map(({ name }) => name.ar)).toEqual([]);
  expect(places.filter(({ name }) => !/^[A-Za-z0-9'(), -]+$/.test(name.en)).map(({ name }) => name.en)).toEqual([]);
});

test("the Arabic article is written low and with a hyphen in English", () => {
  const wrong = /\b(Al|Ar|As|Ad|An|At|Az|ar|as|ad|an|at|az)[- ][A-Z]/;
  expect(places.filter(({ name }) => wrong.test(name.en)).map(({ name }) => name.en)).toEqual([]);
});

test("a governorate is spelt the same everywhere, in both languages", () => {
  const spellings = new Set(places.flatMap(({ governorate }) => (governorate ? [JSON.stringify(governorate)] : [])));
  const english = new Set(places.map(({ governorate }) => governorate?.en));
  const arabic = new Set(places.map(({ governorate }) => governorate?.ar));
  expect(english.has(undefined)).toBe(false);
  expect([spellings.size, arabic.size]).toEqual([english.size, english.size]);
});
