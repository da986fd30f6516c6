import { createExpression, validateStyleMin } from "@maplibre/maplibre-gl-style-spec";
import type { StyleSpecification } from "maplibre-gl";
import { describe, expect, test } from "vitest";
import { FLAVOURS } from "../symbology/flavours";
import { applyStyle } from "./applyStyle";
import { mapStyle } from "./mapStyle";
import { steppedPaints } from "./steppedPaints";

const SITE = "https://example.org/truceline/";
const basemap = {
  land: `${SITE}land.geojson`,
  ground: `${SITE}ground.geojson`,
  lines: `${SITE}lines.geojson`,
  names: `${SITE}names.geojson`,
  "relief-shade": `${SITE}relief-shade.webp`,
  "relief-light": `${SITE}relief-light.webp`,
  "relief-far-shade": `${SITE}relief-far-shade.webp`,
  "relief-far-light": `${SITE}relief-far-light.webp`,
};
const styleOf = (scheme: "light" | "dark", step = 0): StyleSpecification =>
  mapStyle({ flavour: FLAVOURS[scheme], step, site: SITE, basemap, footprints: [] });
const SCHEMES = ["light", "dark"] as const;

describe.each(SCHEMES)("the style in %s", (scheme) => {
  const style = styleOf(scheme, 5);

  test("is valid by the style specification", () => {
    expect(validateStyleMin(style).map((fault) => fault.message)).toEqual([]);
  });

  test("asks no other site for anything", () => {
    const addresses = JSON.stringify(style).match(/https?:\/\/[^"]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) expect(address.startsWith(SITE)).toBe(true);
  });

  test("writes with fonts that it declares", () => {
    const declared = Object.keys(style["font-faces"] ?? {});
    const used = JSON.stringify(style.layers).match(/"(Serif|Sans)[^"]*"/g) ?? [];
    expect(used.length).toBeGreaterThan(0);
    for (const font of used) expect(declared).toContain(JSON.parse(font));
  });
});

test("layers have the same ids and order in all variants, so that a style can be applied over another", () => {
  const ids = styleOf("light").layers.map((layer) => layer.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const scheme of SCHEMES) {
    expect(styleOf(scheme).layers.map((layer) => layer.id)).toEqual(ids);
  }
});

test("fills lie under roads and rivers, textures and rings over them, arrows over rings, names over all", () => {
  const ids = styleOf("light").layers.map((layer) => layer.id);
  const order = [
    "land",
    "relief-shade",
    "town-footprints",
    "siege-fills",
    "rivers",
    "motorway",
    "borders",
    "emptied-fills",
    "truce-textures",
    "siege-rings",
    "toothed-rings",
    "exit-marks",
    "selected",
    "names",
    "names-below",
    "discs",
    "flows",
    "flow-heads",
    "names-above",
    "flow-names",
  ];
  const at = order.map((id) => ids.indexOf(id));
  expect(at).not.toContain(-1);
  expect(at).toEqual(at.toSorted((a, b) => a - b));
});

const OPACITIES = {
  "emptied-fills": {
    property: "fill-opacity",
    name: "emptied",
    certain: ["evacuated", "returned"],
    possible: ["evacuated?", "returned?"],
  },
  "ink-rings": { property: "line-opacity", name: "inkRing", certain: ["certain"], possible: ["possible"] },
} as const;
test.each(["emptied-fills", "ink-rings"] as const)("in %s only a possible status is drawn fainter", (id) => {
  const layer = styleOf("light").layers.find((one) => one.id === id);
  const { property, name: read, certain, possible } = OPACITIES[id];
  const compiled = createExpression(
    Object.entries(layer?.paint ?? {}).find(([name]) => name === property)?.[1],
    property,
  );
  const opacityOf = (look: string): unknown =>
    compiled.result === "success"
      ? compiled.value.evaluate({ zoom: 10 }, { type: "Polygon", properties: { [read]: look } })
      : compiled.value;
  const [usual, faint] = [certain, possible].map((looks) => new Set(looks.map(opacityOf)));
  expect([usual?.size, faint?.size]).toEqual([1, 1]);
  expect(Number([...(faint ?? [])][0])).toBeLessThan(Number([...(usual ?? [])][0]));
});

test("what changes with the step of zoom names layers that exist", () => {
  const ids = styleOf("light").layers.map((layer) => layer.id);
  for (const { layer } of steppedPaints("light", 3)) expect(ids).toContain(layer);
});

describe("applying a style over another", () => {
  function applied(before: StyleSpecification, after: StyleSpecification): string[] {
    const calls: string[] = [];
    const record = (layer: string, property: string): void => void calls.push(`${layer} ${property}`);
    applyStyle({ setPaintProperty: record, setLayoutProperty: record }, before, after);
    return calls;
  }

  test("sets nothing where nothing differs", () => {
    expect(applied(styleOf("light"), styleOf("light"))).toEqual([]);
  });

  test("sets colours and images for another flavour", () => {
    const calls = applied(styleOf("light"), styleOf("dark"));
    expect(calls).toContain("land fill-color");
    expect(calls).toContain("discs icon-image");
    expect(calls).toContain("truce-textures fill-pattern");
  });
});
