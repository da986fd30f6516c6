import { expect, test } from "vitest";
import type { Place } from "../record/types";
import type { Label } from "../scene/scene";
import { labelFeature, shortName } from "./labelFeatures";

const douma: Place = {
  id: "douma",
  name: { en: "Douma (city)", ar: "دوما" },
  aliases: [],
  kind: "city",
  governorate: null,
  group: "eastern-ghouta",
  areas: [],
  point: [36.4, 33.57],
  precision: 300,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [36.38, 33.55],
        [36.42, 33.55],
        [36.42, 33.59],
        [36.38, 33.59],
        [36.38, 33.55],
      ],
    ],
  },
  grounds: [],
  spans: [],
};
const label: Label = { place: "douma", rank: "story", point: douma.point };

test("a name on the map leaves out what stands in parentheses", () => {
  expect(shortName("Eastern Mountain (al-Jabal al-Sharqi)")).toBe("Eastern Mountain");
  expect(shortName("(Douma)")).toBe("(Douma)");
});

test("the reader's script comes first", () => {
  const arabic = labelFeature(label, douma, douma.geometry, "shape", false, "ar", 11).properties;
  expect([arabic.name, arabic.other]).toEqual(["دوما", "Douma"]);
});

test("a name stands in a shape that holds it, beside one that does not, and beside where an arrow begins", () => {
  const at = (zoom: number, leaving = false) =>
    labelFeature(label, douma, douma.geometry, "shape", leaving, "en", zoom, ["bottom-left", "top"]).properties;
  expect(at(11)).toMatchObject({ anchor: "center" });
  expect(at(8)).toMatchObject({ anchor: "any" });
  expect(at(11)).not.toHaveProperty("stands");
  // To stand below is to be held at the top.
  const { anchor, stands } = at(11, true);
  expect(anchor).toBe("top-right");
  expect(stands?.filter((one) => typeof one === "string")).toEqual(["top-right", "bottom"]);
});

test("the reader's script stands alone where only it fits into the shape; the other stands below where there is room", () => {
  const both = (rank: Label["rank"], zoom: number) => {
    const { anchor, both } = labelFeature(
      { ...label, rank },
      douma,
      douma.geometry,
      "shape",
      false,
      "en",
      zoom,
    ).properties;
    return [anchor, both];
  };
  expect([both("story", 9.3), both("story", 12)]).toEqual([
    ["center", false],
    ["center", true],
  ]);
  expect([both("selected", 9.65), both("selected", 12)]).toEqual([
    ["center", false],
    ["center", true],
  ]);
});

test("the chosen place that does not hold its name has it beside it, in both scripts, clear of its outline", () => {
  const { anchor, both, gap } = labelFeature(
    { ...label, rank: "selected" },
    douma,
    douma.geometry,
    "disc",
    false,
    "ar",
    8,
  ).properties;
  expect([anchor, both]).toEqual(["any", true]);
  expect(gap).toBeGreaterThan(labelFeature(label, douma, douma.geometry, "disc", false, "ar", 8).properties.gap - 0.1);
});

test("a chosen place is named whatever is in the way, in both scripts; a chosen ground in one, and only where there is room", () => {
  const chosen = (kind: Place["kind"], geometry: Place["geometry"] | null) =>
    labelFeature({ ...label, rank: "selected" }, { ...douma, kind }, geometry, "shape", false, "en", 8).properties;
  expect(chosen("city", douma.geometry)).toMatchObject({ isSure: true, both: true });
  expect(chosen("area", null)).toMatchObject({ isSure: true, both: true });
  expect(chosen("area", douma.geometry)).toMatchObject({ isSure: false, both: false });
  // It may stand at any side of its ring.
  expect(chosen("area", douma.geometry).stands?.length).toBeGreaterThan(0);
});

test("a place with another side by hand is named there where its own is taken; most are named only at their own", () => {
  const beside: Place["geometry"] = { type: "Point", coordinates: [36.22, 33.46] };
  const standsOf = (id: string) =>
    labelFeature({ ...label, place: id }, { ...douma, id, kind: "town" }, beside, "disc", false, "en", 11).properties
      .stands;
  const [first, , second, ...others] = standsOf("moadamiya") ?? [];
  // Above it, held at its bottom; and to its left, held at its right.
  expect([first, second]).toEqual(["bottom", "right"]);
  expect(others).toHaveLength(1);
  expect(standsOf("harasta")).toBeUndefined();
});

test("a high area that hardly holds its name may have it near its edge, where neither its middle nor a side is free; a low one not", () => {
  const standsOf = (zoom: number, geometry = douma.geometry) =>
    labelFeature(
      { ...label, rank: "area" },
      { ...douma, kind: "area", name: { en: "Eastern Ghouta", ar: "الغوطة الشرقية" } },
      geometry,
      "shape",
      false,
      "en",
      zoom,
    ).properties.stands ?? [];
  const low: Place["geometry"] = {
    type: "Polygon",
    coordinates: [
      [
        [36.38, 33.565],
        [36.42, 33.565],
        [36.42, 33.575],
        [36.38, 33.575],
        [36.38, 33.565],
      ],
    ],
  };
  expect(standsOf(11.2).slice(-4)).toEqual(["bottom", [0, -0.8], "top", [0, 0.8]]);
  expect(standsOf(11.2, low)).not.toContainEqual([0, 0.8]);
});

test("stronger names are placed first", () => {
  const order = (["selected", "area", "ground", "story", "town", "quiet"] as const).map(
    (rank) => labelFeature({ ...label, rank }, douma, douma.geometry, null, false, "en", 11).properties.order,
  );
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});
