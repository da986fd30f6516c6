import pixelmatch from "pixelmatch";
import { expect, test } from "vitest";
import { loseLiveMap, pictureOfDrawnMap, pictureOfLiveMap, type MapPicture } from "./driver/mapPicture";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

/** The share of pixels in which two pictures of one size differ to the eye. */
function difference(a: MapPicture, b: MapPicture): number {
  const { width, height } = a;
  return pixelmatch(a.data, b.data, undefined, width, height, { threshold: 0.1 }) / (width * height);
}

test.each([
  ["round Damascus, on a day of a disputed truce", { day: "2016-03-04" }],
  ["of a day of convoys, in dark", { day: "2018-04-01", theme: "dark" }],
  ["of all of Syria, held within the map's bounds", { day: "2016-12-15", map: "33.5,36.3,6" }],
  ["of a chosen town from near", { day: "2016-03-04", place: "douma", map: "33.57,36.4,12.6" }],
] as const)("both painters draw the same picture %s", async (_, address) => {
  let live: MapPicture | null = null;
  await visit({ address, lacks: ["letters"], reducedMotion: true }, async (explorer) => {
    live = await pictureOfLiveMap(explorer);
  });
  await visit({ address, lacks: ["letters", "webgl"], reducedMotion: true }, async (explorer) => {
    if (!live) throw new Error("the live map was not seen");
    const drawn = await pictureOfDrawnMap(explorer, live);
    expect([drawn.width, drawn.height]).toEqual([live.width, live.height]);
    expect(difference(live, drawn)).toBeLessThan(0.03);
  });
});

test("a live map that loses its context hands back to the drawn one in the same view, and comes again", () =>
  visit({ address: { day: "2016-03-04", map: "33.55,36.4,11.2" }, reducedMotion: true }, async (explorer) => {
    const before = await pictureOfLiveMap(explorer);
    await loseLiveMap(explorer);
    await explorer.seesOnMap("Douma");
    const after = await pictureOfLiveMap(explorer);
    expect(difference(before, after)).toBeLessThan(0.005);
    await explorer.hasAddress("map", "33.55,36.4,11.2");
  }));
