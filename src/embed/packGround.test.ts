import { afterEach, expect, test, vi } from "vitest";
import { basemapFiles } from "./basemapFiles";
import { packGround } from "./packGround";
import { groundOfFrame } from "./page/groundOfFrame";

const NAMES = ["land", "ground", "lines", "names"] as const;
const files = basemapFiles();
const packed = packGround(files);
const ADDRESSES = { near: "https://maps.example/near.json", far: "https://maps.example/far.json" };
const open = (isNear: boolean) => groundOfFrame(ADDRESSES)(isNear)(new AbortController().signal);

function answer(bodies: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal("fetch", (address: string) =>
    address in bodies ? Promise.resolve(Response.json(bodies[address])) : Promise.reject(new TypeError("offline")),
  );
}
afterEach(() => vi.unstubAllGlobals());

test("both parts of the ground together are the whole, feature for feature", async () => {
  answer({ [ADDRESSES.near]: packed.near, [ADDRESSES.far]: packed.far });
  const all = await open(false);
  const near = await open(true);
  for (const name of NAMES) {
    const opened = (all?.[name].features ?? []).map(({ properties, geometry }) =>
      JSON.stringify([properties, geometry]),
    );
    const written = (files[name]?.features ?? []).map(({ properties, geometry }) =>
      JSON.stringify([
        properties,
        { type: geometry.type, coordinates: "coordinates" in geometry ? geometry.coordinates : [] },
      ]),
    );
    expect(opened.toSorted()).toEqual(written.toSorted());
  }
  expect(near?.land.features.map(({ properties }): unknown => properties?.["kind"])).toContain("land");
  expect(near?.names.features.length).toBeLessThan(all?.names.features.length ?? 0);
});

test("where one part does not come the other is drawn; where none does, none is", async () => {
  answer({ [ADDRESSES.near]: packed.near });
  expect((await open(false))?.land.features.length).toBeGreaterThan(0);
  answer({});
  expect(await open(true)).toBeNull();
  expect(await open(false)).toBeNull();
});

test.each([null, [], { land: [] }, { ...packed.near, lines: [[{}, { type: "LineString", coordinates: [4, "x"] }]] }])(
  "a damaged file (%#) counts as not there",
  async (damaged) => {
    answer({ [ADDRESSES.near]: damaged });
    expect(await open(true)).toBeNull();
  },
);
