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

test("where the reader forces colours, both painters draw rings and textures in those, nothing filled, and the legend's swatches with them", async () => {
  const address = { day: "2016-03-04" };
  const forced = { address, reducedMotion: true, forcedColours: true } as const;
  let live: MapPicture | null = null;
  await visit({ ...forced, lacks: ["letters"] }, async (explorer) => {
    live = await pictureOfLiveMap(explorer);
  });
  await visit({ ...forced, lacks: ["letters", "webgl"] }, async (explorer) => {
    if (!live) throw new Error("the live map was not seen");
    const drawn = await pictureOfDrawnMap(explorer, live);
    expect(difference(live, drawn)).toBeLessThan(0.03);
    const theirs = await explorer.page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement("span"));
      return ["Canvas", "CanvasText", "LinkText"].map((name) => {
        Object.assign(probe.style, { color: name, forcedColorAdjust: "none" });
        return (getComputedStyle(probe).color.match(/\d+/g) ?? []).map(Number);
      });
    });
    const [page = [], text = [], links = []] = theirs;
    for (const map of [live, drawn]) {
      expect(shareOf(map, page)).toBeGreaterThan(0.6);
      expect(shareOf(map, text)).toBeGreaterThan(0.002);
      // Textures are thin: their edges are mixed with the ground, and with nothing else.
      expect(shareOf(map, links, 90)).toBeGreaterThan(0.002);
    }
    const swatch = explorer.page
      .getByRole("group", { name: "Siege", exact: true })
      .locator(".swatch-siege-ring")
      .first();
    const stroke = await swatch.evaluate((ring) => getComputedStyle(ring).stroke);
    expect((stroke.match(/\d+/g) ?? []).map(Number)).toEqual(theirs[1]);
  });
});

/** The share of a picture's pixels that have a colour, or one nearly like it: red, green and blue, 0 to 255. */
function shareOf({ data, width, height }: MapPicture, colour: readonly number[], near = 0): number {
  let count = 0;
  for (let at = 0; at < data.length; at += 4)
    if (colour.every((value, channel) => Math.abs((data[at + channel] ?? 0) - value) <= near)) count += 1;
  return count / (width * height);
}
