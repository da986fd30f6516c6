import { describe, expect, test } from "vitest";
import { newsroomFile } from "./newsroomFile";
import { readOwnStyle } from "./ownStyle";

const ROOT = "https://news.example/truceline/";

describe("newsroom.json", () => {
  test("names nothing by default", () => {
    expect(newsroomFile({}, ROOT)).toEqual({ ok: true, value: null });
  });

  test("names an archive or a style, relative to the site's root", () => {
    expect(newsroomFile({ basemap: { pmtiles: "tiles/damascus.pmtiles", credit: "The Desk" } }, ROOT)).toEqual({
      ok: true,
      value: { kind: "archive", address: `${ROOT}tiles/damascus.pmtiles`, credit: "The Desk" },
    });
    expect(newsroomFile({ basemap: { style: "/ground/style.json", credit: "The Desk" } }, ROOT)).toMatchObject({
      value: { kind: "style", address: "https://news.example/ground/style.json" },
    });
  });

  test.each([
    ["no JSON", "damaged"],
    ["nothing", null],
    ["a basemap without a credit", { basemap: { pmtiles: "a.pmtiles" } }],
    ["both at once", { basemap: { pmtiles: "a.pmtiles", style: "b.json", credit: "x" } }],
    ["an address of another kind", { basemap: { style: "ftp://tiles.example/style.json", credit: "x" } }],
    ["data in the address", { basemap: { pmtiles: "data:text/plain,x", credit: "x" } }],
    ["an unknown key", { basmap: { pmtiles: "a.pmtiles", credit: "x" } }],
    ["a number for an address", { basemap: { pmtiles: 7, credit: "x" } }],
  ])("with %s is a fault of the file", (_, json) => {
    expect(newsroomFile(json, ROOT)).toEqual({ ok: false, failure: "file" });
  });
});

describe("a style of a newsroom's own", () => {
  const style = {
    version: 8,
    sources: {
      ground: { type: "vector", url: "pmtiles://damascus.pmtiles" },
      hills: { type: "raster", tiles: ["tiles/{z}/{x}/{y}.png"] },
    },
    layers: [
      { id: "sea", type: "background" },
      { id: "land", type: "fill", source: "ground", "source-layer": "land" },
      { id: "names", type: "symbol", source: "ground", "source-layer": "places" },
    ],
  };

  test("gives its sources and ground under ids of their own, addresses relative to itself, and no names", () => {
    const own = readOwnStyle(style, `${ROOT}ground/style.json`);
    expect(own?.sources).toEqual([
      ["own ground", { type: "vector", url: `pmtiles://${ROOT}ground/damascus.pmtiles` }],
      ["own hills", { type: "raster", tiles: [`${ROOT}ground/tiles/{z}/{x}/{y}.png`] }],
    ]);
    expect(own?.layers.map(({ id }) => id)).toEqual(["own sea", "own land"]);
    expect(own?.layers[1]).toMatchObject({ source: "own ground" });
  });

  test.each([null, "damaged", {}, { version: 7, sources: {}, layers: [] }, { version: 8, sources: [], layers: {} }])(
    "%j is none",
    (json) => expect(readOwnStyle(json, ROOT)).toBeNull(),
  );
});
