import { expect, test } from "vitest";
import type { Visit } from "./driver/ExplorerPage";
import { drawnLetters, hasInkNear, inkOf, letters, type DrawnLetters, type Ink } from "./driver/letters";
import { pictureOfLiveMap, type MapPicture } from "./driver/mapPicture";
import { withExplorer } from "./withExplorer";

const visit = withExplorer();

/** How far a letter may move where one map takes over from the other, in pixels. */
const STILL = 2;
/** The share of a name's letters, and of all letters, that may be drawn otherwise: each map has its own edges and distances of letters. */
const OTHERWISE = { ofName: 0.2, ofAll: 0.03 };
/** So many dark pixels that lie in no name are edges of letters, and no name. */
const EDGES = 12;

test.each<readonly [string, Visit]>([
  ["round Damascus", { address: { day: "2016-03-04" } }],
  ["round Damascus in Arabic", { language: "ar", address: { day: "2016-03-04", lang: "ar" } }],
  ["of a chosen place on a day of convoys", { address: { day: "2016-08-26", place: "daraya" } }],
  [
    "from near, in Arabic",
    { language: "ar", width: 768, height: 1024, address: { day: "2018-04-01", lang: "ar", map: "33.52,36.35,12" } },
  ],
  ["from far, on a phone", { width: 390, height: 844, address: { day: "2014-02-10", map: "33.52,36.32,9" } }],
])("the live map takes over with the names of the drawn one, where they stood: %s", async (_, view) => {
  let drawn: DrawnLetters | null = null;
  let live: MapPicture | null = null;
  let bare: MapPicture | null = null;
  await visit({ ...view, reducedMotion: true, answers: [{ to: "/TruceMap", with: "held" }] }, async (explorer) => {
    drawn = await drawnLetters(explorer);
    explorer.letThrough();
    live = await pictureOfLiveMap(explorer);
  });
  await visit({ ...view, reducedMotion: true, lacks: ["letters"] }, async (explorer) => {
    bare = await pictureOfLiveMap(explorer);
  });
  const { names, before, after } = compared(drawn, live, bare);
  expect(names.length).toBeGreaterThan(7);
  const gone = names.filter(({ box }) => lostShare(letters(before, box), after) > OTHERWISE.ofName);
  expect(gone.map(({ text }) => text)).toEqual([]);
  const written = letters(after);
  expect(written.length).toBeGreaterThan(500);
  expect(lostShare(written, before)).toBeLessThan(OTHERWISE.ofAll);
  const isNamed = ([x, y]: readonly [number, number]): boolean =>
    names.some(
      ({ box: [left, top, right, bottom] }) =>
        x >= left - STILL && x <= right + STILL && y >= top - STILL && y <= bottom + STILL,
    );
  expect(written.filter((at) => !isNamed(at)).length).toBeLessThan(EDGES);
});

test("after steps the live map writes what one writes that begins with that day: the names of arrows have gone with them", async () => {
  let stepped: MapPicture | null = null;
  let fresh: MapPicture | null = null;
  // So wide that the legend has one line on each of these days: where one of them needed two, and was seen, the map stays lower.
  const wide = { width: 1700, reducedMotion: true } as const;
  await visit({ ...wide, address: { day: "2016-08-26" } }, async (explorer) => {
    await pictureOfLiveMap(explorer);
    await explorer.slider.focus();
    await explorer.press(...Array.from({ length: 6 }, () => "ArrowRight"));
    await explorer.seesDay("2016-09-01");
    stepped = await pictureOfLiveMap(explorer);
  });
  await visit({ ...wide, address: { day: "2016-09-01" } }, async (explorer) => {
    fresh = await pictureOfLiveMap(explorer);
  });
  expect(differing(stepped, fresh)).toBeLessThan(20);
});

test.each([
  ["explorer", ""],
  ["place", "place/douma/"],
  ["embed", "embed/"],
])(
  "once a map is drawn, the picture that the page of the %s came with is gone: neither paper nor a screen reader is given two maps",
  async (_, path) => {
    const named = { hasText: "Eastern Ghouta" };
    await visit({ path, script: false }, async ({ page }) => {
      await page.getByRole("img").filter(named).waitFor();
    });
    await visit({ path }, async (explorer) => {
      await explorer.slider.focus();
      await explorer.press("ArrowRight");
      if (path !== "embed/") await explorer.hasLiveMap();
      await expect.poll(() => explorer.page.getByRole("img").filter(named).count()).toBe(0);
    });
  },
);

/** How many pixels of two pictures differ so that one sees it. Throws where one was not taken. */
function differing(one: MapPicture | null, other: MapPicture | null): number {
  if (!one || !other) throw new Error("a map was not seen");
  expect([one.width, one.height]).toEqual([other.width, other.height]);
  return Array.from({ length: one.data.length / 4 }, (_, at) => at * 4).filter((at) =>
    [0, 1, 2].some((part) => Math.abs((one.data[at + part] ?? 0) - (other.data[at + part] ?? 0)) > 40),
  ).length;
}

/** The ink of both maps. Throws where one was not seen. */
function compared(drawn: DrawnLetters | null, live: MapPicture | null, bare: MapPicture | null) {
  if (!drawn || !live || !bare) throw new Error("a map was not seen");
  return { names: drawn.names, before: inkOf(drawn.written, drawn.bare), after: inkOf(live, bare) };
}

/** The share of pixels near which there is no ink. */
function lostShare(pixels: readonly (readonly [number, number])[], ink: Ink): number {
  return pixels.filter((at) => !hasInkNear(ink, at, STILL)).length / Math.max(1, pixels.length);
}
