import { beforeAll, expect, test } from "vitest";
import type { Place } from "../record/types";
import { createTranslate, type Translate } from "./createTranslate";
import { loadMessages } from "./loadMessages";
import { whereChanged } from "./whereChanged";

let en: Translate;
let ar: Translate;
beforeAll(async () => {
  en = createTranslate("en", await loadMessages("en"));
  ar = createTranslate("ar", await loadMessages("ar"));
});

const place = (id: string, areas: readonly string[] = []): Place => ({
  id,
  name: { en: id, ar: id },
  aliases: [],
  kind: "town",
  governorate: null,
  group: "somewhere",
  areas,
  point: [36, 33],
  precision: null,
  geometry: { type: "Point", coordinates: [36, 33] },
  grounds: [],
  spans: [],
});
const places = [
  place("Valley"),
  place("Upper Valley"),
  place("Spring", ["Valley", "Upper Valley"]),
  place("Mill", ["Valley", "Upper Valley"]),
  place("Ford", ["Valley"]),
  place("Hill"),
  place("Gate"),
  place("Nowhere", ["unknown"]),
  place("Elsewhere", ["unknown"]),
];
const byId = new Map(places.map((one) => [one.id, one]));
/** Without the marks that keep a name in its own direction. */
const told = (ids: readonly string[], t = en): string | undefined =>
  whereChanged(
    ids.flatMap((id) => byId.get(id) ?? []),
    byId,
    t,
  )?.replaceAll(/[\u2068\u2069]/g, "");

test("one place is named, and no place is nothing", () => {
  expect(told(["Hill"])).toBe("Hill");
  expect(told([])).toBeUndefined();
});

test("places of one area are told as places in it, by the shortest name of an area that holds them all", () => {
  expect(told(["Spring", "Mill"])).toBe("2 places in Valley");
  expect(told(["Spring", "Mill"], ar)).toBe("مكانان في Valley");
});

test("an area that changed as its places did is one of them", () => {
  expect(told(["Valley", "Spring", "Ford"])).toBe("3 places in Valley");
});

test("where half of them or more lie in an area, it is named with how many", () => {
  expect(told(["Hill", "Spring", "Ford", "Gate"])).toBe("4 places, 2 in Valley");
  expect(told(["Hill", "Spring", "Ford"], ar)).toBe("3 أماكن، 2 منها في Valley");
});

test("otherwise the foremost is named, with how many more; an area that the record does not hold names none", () => {
  expect(told(["Hill", "Gate"])).toBe("Hill and 1 more");
  expect(told(["Nowhere", "Elsewhere", "Gate"])).toBe("Nowhere and 2 more");
  expect(told(["Hill", "Gate", "Spring", "Ford", "Nowhere"])).toBe("Hill and 4 more");
  expect(told(["Hill", "Gate"], ar)).toBe("Hill ومكان آخر");
  expect(told(["Hill", "Gate", "Spring"], ar)).toBe("Hill ومكانين آخرين");
  expect(told(["Hill", "Gate", "Spring", "Nowhere"], ar)).toBe("Hill و3 أماكن أخرى");
});
