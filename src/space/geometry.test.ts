import * as fc from "fast-check";
import type { Polygon } from "geojson";
import { describe, expect, test } from "vitest";
import type { Flow, Mark } from "../scene/scene";
import { BARE, type Appearance } from "../symbology/appearance";
import { sameView, viewOfPlace } from "./camera";
import { extentOf, fromMercator, longerSide, mercator } from "./extentOf";
import { flowShapes, type Frame } from "./flowShapes";
import { grownPart, taperedArcs } from "./taperedArcs";
import { markFeatures, markForm } from "./markFeatures";
import { patternSide, patternStep } from "./patternStep";
import { placeAt, type Target } from "./placeAt";
import { scaleBar } from "./scaleBar";

const DAMASCUS: Frame = { longitude: 36.35, latitude: 33.52, zoom: 10.5, width: 960, height: 550 };

const square = (west: number, south: number, side: number): Polygon => ({
  type: "Polygon",
  coordinates: [
    [
      [west, south],
      [west + side, south],
      [west + side, south + side],
      [west, south + side],
      [west, south],
    ],
  ],
});

test("Web Mercator there and back is where one began", () => {
  fc.assert(
    fc.property(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -84, max: 84, noNaN: true }),
      (longitude, latitude) => {
        const [x, y] = fromMercator(...mercator(longitude, latitude));
        expect(x).toBeCloseTo(longitude, 8);
        expect(y).toBeCloseTo(latitude, 8);
      },
    ),
  );
});

test("patterns stay within a sixth of their size at every zoom, and their tiles are whole halves of a pixel", () => {
  const sides = fc.constantFrom(7, 8, 12, 14, 16, 17, 24, 34);
  fc.assert(
    fc.property(fc.double({ min: 5, max: 14, noNaN: true }), sides, (zoom, side) => {
      const tile = patternSide(side, patternStep(zoom));
      const drawn = (2 ** (zoom - Math.floor(zoom)) * tile) / side;
      expect(drawn).toBeGreaterThan(5 / 6);
      expect(drawn).toBeLessThan(7 / 6);
      expect(Number.isInteger(2 * tile)).toBe(true);
    }),
  );
});

describe("a mark's form", () => {
  const besieged: Appearance = { ...BARE, siege: { status: "besieged", certainty: "certain" } };
  const emptied: Appearance = { ...BARE, evacuation: { status: "evacuated", certainty: "certain" } };
  const town = (appearance: Appearance, footprint = false): Mark => ({
    place: "town",
    geometry: square(36.3, 33.5, 0.01),
    appearance,
    footprint,
  });

  test("is a disc while its longer side is under 13 px, and an outline from there", () => {
    const side = longerSide(extentOf(town(besieged).geometry), 10);
    const zoomOf13 = 10 + Math.log2(13 / side);
    expect(markForm(town(besieged), zoomOf13 - 0.01)).toBe("disc");
    expect(markForm(town(besieged), zoomOf13 + 0.01)).toBe("shape");
  });

  test("of a footprint is never a disc", () => {
    expect(markForm(town(besieged, true), 6)).toBe("shape");
  });

  test("of an emptied place bears an exit mark from 18 px, high from 44", () => {
    const side = longerSide(extentOf(town(emptied).geometry), 10);
    const at = (pixels: number) => markForm(town(emptied), 10 + Math.log2(pixels / side));
    expect([at(12), at(17), at(19), at(43), at(45)]).toEqual([
      "disc",
      "shape",
      "shape-marked",
      "shape-marked",
      "shape-marked-high",
    ]);
  });

  test("of a place known by its point alone is a disc at every zoom", () => {
    const mark: Mark = { ...town(besieged), geometry: { type: "Point", coordinates: [36.3, 33.5] } };
    expect(markForm(mark, 14)).toBe("disc");
    expect(markFeatures(mark, "disc").shape).toBeNull();
  });

  test("decides what the layers draw: fill and ring, or a footprint, or a disc", () => {
    expect(markFeatures(town(besieged), "shape").shape?.properties).toEqual({
      place: "town",
      fill: "besieged",
      ring: "besieged",
    });
    expect(markFeatures(town(besieged, true), "shape").shape?.properties).toEqual({ place: "town", town: true });
    expect(markFeatures(town(besieged), "disc").point?.properties.disc).toBe("besieged - - -");
  });

  test("a place that people only leave has no disc: its arrow shows it", () => {
    const leaving: Appearance = { ...BARE, evacuation: { status: "evacuating", certainty: "certain" } };
    expect(markFeatures(town(leaving), "disc")).toEqual({ shape: null, point: null });
  });
});

describe("hitting", () => {
  const area: Target = { place: "area", geometry: square(36.3, 33.5, 0.2), area: true };
  const town: Target = { place: "town", geometry: square(36.38, 33.58, 0.04), area: false };
  const hamlet: Target = { place: "hamlet", geometry: { type: "Point", coordinates: [36.32, 33.52] }, area: false };
  const all = [area, town, hamlet];

  test("a town within an area hits the town; beside it, the area", () => {
    expect(placeAt(all, [36.4, 33.6], 11, 16)).toBe("town");
    expect(placeAt(all, [36.45, 33.65], 11, 16)).toBe("area");
  });

  test("within reach of a small place hits it, a finger reaching farther than a mouse", () => {
    const pixel = 360 / (512 * 2 ** 11);
    expect(placeAt(all, [36.32 + 15 * pixel, 33.52], 11, 16)).toBe("hamlet");
    expect(placeAt(all, [36.32 + 20 * pixel, 33.52], 11, 16)).toBe("area");
    expect(placeAt(all, [36.32 + 20 * pixel, 33.52], 11, 22)).toBe("hamlet");
  });

  test("empty ground hits nothing", () => {
    expect(placeAt(all, [36.9, 33.9], 11, 16)).toBeNull();
    expect(placeAt([], [36.4, 33.6], 11, 16)).toBeNull();
  });
});

describe("arrows", () => {
  const flow = (id: string, to: readonly [number, number], people: number | null = null): Flow => ({
    id,
    event: `event-${id}`,
    from: "douma",
    to: id,
    origin: [36.4, 33.57],
    destination: to,
    people: people === null ? null : [people, people],
    shared: false,
    stage: "under-way",
    certainty: "certain",
  });
  const idlib = [36.63, 35.93] as const;
  const name = (flows: readonly Flow[]): string => `To ${flows.map(({ to }) => to).join()}`;

  test("to a destination beyond the frame end inside it and name it", () => {
    const { ends } = flowShapes([flow("idlib", idlib)], DAMASCUS, name);
    const [end] = ends;
    expect(end?.properties).toMatchObject({ beyond: true, label: "To idlib" });
    expect(end?.geometry.coordinates[1]).toBeLessThan(33.75);
    expect(end?.geometry.coordinates[1]).toBeGreaterThan(33.57);
  });

  test("of a narrow frame end lower, so that their names stand below the map's buttons", () => {
    const northOf = (width: number): number =>
      flowShapes([flow("idlib", idlib)], { ...DAMASCUS, width }, name).ends[0]?.geometry.coordinates[1] ?? 0;
    expect(northOf(390)).toBeLessThan(northOf(700));
    expect(northOf(390)).toBeGreaterThan(33.57);
  });

  test("from a place near the frame's upper edge leave by that edge all the same, where their destination is in the north", () => {
    const pixel = (360 / (512 * 2 ** DAMASCUS.zoom)) * Math.cos((33.6 * Math.PI) / 180);
    const top = DAMASCUS.latitude + (DAMASCUS.height / 2) * pixel;
    const origin = [DAMASCUS.longitude, top - 55 * pixel] as const;
    const [end] = flowShapes([{ ...flow("idlib", idlib), origin }], DAMASCUS, name).ends;
    expect(end?.geometry.coordinates[1]).toBeGreaterThan(origin[1]);
    expect(Math.abs((end?.geometry.coordinates[0] ?? 0) - origin[0])).toBeLessThan(40 * pixel);
  });

  test("begin outside of the mark in the middle of their place, and a short one at a quarter of its way at most", () => {
    const pixel = 360 / (512 * 2 ** DAMASCUS.zoom);
    const startOf = (to: readonly [number, number]): number => {
      const { origin } = flow("to", to);
      const [x, y] = flowShapes([flow("to", to)], DAMASCUS, name).arcs[0]?.geometry.coordinates[0] ?? [];
      if (x === undefined || y === undefined) throw new Error("no arrow");
      return Math.hypot((x - origin[0]) / pixel, (y - origin[1]) / (pixel * Math.cos((33.5 * Math.PI) / 180)));
    };
    expect(startOf(idlib)).toBeGreaterThan(12);
    expect(startOf(idlib)).toBeLessThan(16);
    const { origin } = flow("to", idlib);
    expect(startOf([origin[0] + 20 * pixel, origin[1]])).toBeLessThan(6);
    expect(startOf(origin)).toBeLessThan(0.01);
  });

  test("to a destination in the frame end there", () => {
    const near = flowShapes([flow("daraya", [36.23, 33.46])], DAMASCUS, name).ends[0];
    expect(near?.properties).toMatchObject({ beyond: false, label: "" });
    expect(near?.geometry.coordinates[0]).toBeCloseTo(36.23, 5);
    expect(near?.geometry.coordinates[1]).toBeCloseTo(33.46, 5);
  });

  test("that leave by the same side stand apart", () => {
    const flows = [flow("a", idlib), flow("b", [36.64, 35.93]), flow("c", [36.65, 35.93])];
    const at = flowShapes(flows, DAMASCUS, name)
      .ends.map((end) => end.geometry.coordinates[0] ?? Number.NaN)
      .toSorted((a, b) => a - b);
    const pixel = 360 / (512 * 2 ** DAMASCUS.zoom);
    for (const [which, x] of at.slice(1).entries()) expect(x - (at[which] ?? 0)).toBeGreaterThan(80 * pixel);
  });

  test("are the wider the more people leave; nobody knows how many: narrow", () => {
    const widths = [null, 1500, 9000, 20_000, 41_000].map(
      (people) => flowShapes([flow("idlib", idlib, people)], DAMASCUS, name).arcs[0]?.properties.width,
    );
    expect(widths).toEqual([1.6, 1.6, 2.2, 3.4, 5]);
  });

  test("of one convoy meet in one head with one name; the figure, which is of all, widens none of them", () => {
    const together = (from: string, origin: readonly [number, number]): Flow => ({
      ...flow("idlib", idlib, 41_000),
      id: `${from} idlib`,
      from,
      origin,
      shared: true,
    });
    const flows = [together("arbin", [36.36, 33.54]), together("zamalka", [36.35, 33.53])];
    const { arcs, ends } = flowShapes([...flows, flow("jarablus", [38.01, 36.81])], DAMASCUS, name);
    expect(ends.map(({ properties }) => properties.label)).toEqual(["To idlib,idlib", "To jarablus"]);
    expect(arcs.map(({ properties }) => properties.width)).toEqual([1.6, 1.6, 1.6]);
    expect(ends[0]?.properties.width).toBe(5);
    const [first, second] = arcs.map(({ geometry }) => geometry.coordinates.at(-1)?.[0] ?? Number.NaN);
    expect(first).toBeCloseTo(second ?? Number.NaN, 2);
  });

  test("that neither begin nor end in the frame are left out", () => {
    const north: Frame = { ...DAMASCUS, latitude: 37, longitude: 41 };
    expect(flowShapes([flow("idlib", idlib)], north, name).arcs).toEqual([]);
  });

  test("begin narrow and end at their full width, without a gap", () => {
    const { arcs } = flowShapes([flow("idlib", idlib, 41_000)], DAMASCUS, name);
    const parts = taperedArcs(arcs);
    const widths = parts.map(({ properties }) => properties.width);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(widths[0]).toBeLessThan(2.5);
    expect(widths.at(-1)).toBe(5);
    for (const [at, part] of parts.slice(1).entries())
      expect(part.geometry.coordinates[0]).toEqual(parts[at]?.geometry.coordinates.at(-1));
    expect(parts.at(-1)?.geometry.coordinates.at(-1)).toEqual(arcs[0]?.geometry.coordinates.at(-1));
  });

  test("that are broken lines stay of one width", () => {
    const { arcs } = flowShapes([{ ...flow("idlib", idlib, 41_000), stage: "announced" }], DAMASCUS, name);
    expect(taperedArcs(arcs).map(({ properties }) => properties.width)).toEqual([5]);
  });

  test("to a destination in the frame tell how many, where somebody counted", () => {
    const near = flowShapes([flow("daraya", [36.23, 33.46], 300)], DAMASCUS, name).ends[0];
    expect(near?.properties.label).toBe("To daraya");
  });

  test("grow from their place outward, piece by piece, until all is seen", () => {
    const parts = taperedArcs(flowShapes([flow("idlib", idlib)], DAMASCUS, name).arcs);
    const seen = (grown: number): number[] => parts.map(({ properties }) => grownPart(properties, grown));
    expect(new Set(seen(0))).toEqual(new Set([0]));
    expect(new Set(seen(1))).toEqual(new Set([1]));
    expect(seen(0.5)).toEqual([1, 1, 1, 1, 0.5, 0, 0, 0, 0]);
  });

  test("that grow together have pieces of different names", () => {
    const { arcs } = flowShapes([flow("idlib", idlib), flow("jarablus", [38.01, 36.81])], DAMASCUS, name);
    const ids = taperedArcs(arcs).map(({ properties }) => properties.id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe("the camera", () => {
  test("stays where the frame shows the place well already", () => {
    expect(viewOfPlace(square(36.39, 33.56, 0.03), DAMASCUS)).toBeNull();
  });

  test("goes to a place outside the frame, and nearer to one that is too small", () => {
    expect(viewOfPlace(square(36.6, 35.9, 0.03), DAMASCUS)?.latitude).toBeCloseTo(35.915, 2);
    const nearer = viewOfPlace(square(36.35, 33.52, 0.004), { ...DAMASCUS, zoom: 8 });
    expect(nearer?.zoom).toBeGreaterThan(10);
  });

  test("tells views apart to the precision of an address", () => {
    const view = { latitude: 33.52, longitude: 36.35, zoom: 10.5 };
    expect(sameView(view, { ...view, latitude: 33.52001 })).toBe(true);
    expect(sameView(view, { ...view, zoom: 10.6 })).toBe(false);
  });
});

test("the scale bar is a round distance between 60 and 160 px long", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 6, max: 14, noNaN: true }),
      fc.double({ min: 32, max: 37, noNaN: true }),
      (zoom, latitude) => {
        const { kilometres, length } = scaleBar(latitude, zoom);
        expect([0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500]).toContain(kilometres);
        expect(length).toBeGreaterThanOrEqual(60);
        expect(length).toBeLessThanOrEqual(160);
      },
    ),
  );
});
