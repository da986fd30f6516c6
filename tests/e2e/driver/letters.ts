import type { Locator } from "playwright-core";
import type { ExplorerPage } from "./ExplorerPage";
import { picture, type MapPicture } from "./mapPicture";
import { onceSame } from "./onceSame";

/** A name of the drawn map, one or several lines of it, and the box round its letters, in pixels of the map. */
export interface DrawnName {
  readonly text: string;
  readonly box: Box;
}

/** Left, top, right, bottom. */
export type Box = readonly [number, number, number, number];

/** The drawn map, which stands while the live one is held, with its letters and without. */
export interface DrawnLetters {
  readonly names: readonly DrawnName[];
  readonly written: MapPicture;
  readonly bare: MapPicture;
}

/** So many times in a row the drawn map must write the same names, since what the basemap names may come after the places; and so many are looked at. */
const STILL = { times: 25, most: 500 } as const;

/** Takes the drawn map's names, once they stand, while nothing has taken over from it. */
export async function drawnLetters(explorer: ExplorerPage): Promise<DrawnLetters> {
  const { page } = explorer;
  const svg = page.getByRole("application", { name: explorer.t("space.map"), exact: true }).locator("svg");
  await svg.locator("text").first().waitFor();
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
  const names = await onceSame(
    page,
    () => namesIn(svg),
    (before, now) => JSON.stringify(before) === JSON.stringify(now),
    STILL,
  );
  const written = await picture(explorer);
  await showLetters(explorer, false);
  const bare = await picture(explorer);
  await showLetters(explorer, true);
  return { names, written, bare };
}

function namesIn(svg: Locator): Promise<DrawnName[]> {
  return svg.evaluate((map) => {
    const { left, top } = map.getBoundingClientRect();
    return [...new Set([...map.querySelectorAll("text")].map((text) => text.parentElement))].flatMap((name) => {
      const lines = [...(name?.querySelectorAll("text") ?? [])];
      const boxes = lines.map((line) => line.getBoundingClientRect());
      const text = lines.map((line) => line.textContent).join(" ");
      const box = [
        Math.min(...boxes.map((one) => one.left)) - left,
        Math.min(...boxes.map((one) => one.top)) - top,
        Math.max(...boxes.map((one) => one.right)) - left,
        Math.max(...boxes.map((one) => one.bottom)) - top,
      ] as const;
      return [{ text, box }];
    });
  });
}

async function showLetters(explorer: ExplorerPage, shown: boolean): Promise<void> {
  const map = explorer.page.getByRole("application", { name: explorer.t("space.map"), exact: true });
  await map.locator("svg").evaluate(
    (svg, visibility) => {
      for (const text of svg.querySelectorAll("text")) text.style.visibility = visibility;
    },
    shown ? "visible" : "hidden",
  );
}

/** By how much of 255, at each pixel, letters darken what they stand on. */
export interface Ink {
  readonly at: (x: number, y: number) => number;
  readonly width: number;
  readonly height: number;
}

/** A pixel within a letter, and one that at least its edge touches. */
const LETTER = 70;
const EDGE = 24;

/** The ink of the letters in a picture, beside the same one without. Both of one size, in light. */
export function inkOf(written: MapPicture, bare: MapPicture): Ink {
  const { width, height } = written;
  if (bare.width !== width || bare.height !== height) throw new Error("the pictures differ in size");
  const light = ({ data }: MapPicture, at: number): number =>
    ((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3;
  return { width, height, at: (x, y) => light(bare, (y * width + x) * 4) - light(written, (y * width + x) * 4) };
}

/** The pixels within letters, in a box or all. */
export function letters(
  { at, width, height }: Ink,
  [left, top, right, bottom]: Box = [0, 0, width, height],
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  for (let y = Math.max(0, Math.floor(top)); y < Math.min(height, bottom); y += 1)
    for (let x = Math.max(0, Math.floor(left)); x < Math.min(width, right); x += 1)
      if (at(x, y) > LETTER) found.push([x, y]);
  return found;
}

/** Whether there is ink within so many pixels of one. */
export function hasInkNear({ at, width, height }: Ink, [x, y]: readonly [number, number], reach: number): boolean {
  for (let down = Math.max(0, y - reach); down <= Math.min(height - 1, y + reach); down += 1)
    for (let right = Math.max(0, x - reach); right <= Math.min(width - 1, x + reach); right += 1)
      if (at(right, down) > EDGE) return true;
  return false;
}
