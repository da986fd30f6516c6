import sharp from "sharp";
import type { ExplorerPage } from "./ExplorerPage";
import { onceSame } from "./onceSame";

/** A picture of the map: four bytes a pixel, row by row. */
export interface MapPicture {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}

/** So many pictures in a row must be the same, as a worker that is still busy changes nothing for a while, and so many are looked at. */
const STILL = { times: 5, most: 40 } as const;

/** The picture of the live map, once it stands: its worker says nothing of what it still has to do, so that several pictures must be the same. */
export async function pictureOfLiveMap(explorer: ExplorerPage): Promise<MapPicture> {
  await explorer.hasLiveMap();
  await explorer.page.waitForLoadState("networkidle");
  return onceSame(
    explorer.page,
    () => picture(explorer),
    (before, now) => Buffer.compare(before.data, now.data) === 0,
    STILL,
  );
}

/** The picture of the drawn map without its letters, once it stands in a frame of a size. */
export async function pictureOfDrawnMap(explorer: ExplorerPage, { width, height }: MapPicture): Promise<MapPicture> {
  const { page } = explorer;
  const drawn = page.getByRole("application", { name: explorer.t("space.map"), exact: true });
  await page.getByText(explorer.words("app.map-plain")).waitFor();
  // The legend follows the frame that is seen, and may need another line: the map is as high as it stays once nothing is asked for.
  await page.waitForLoadState("networkidle");
  const box = await drawn.boundingBox();
  const screen = page.viewportSize();
  if (!box || !screen) throw new Error("the drawn map is not there");
  // A word about the missing WebGL takes some of the frame's height: the screen gives it back.
  await page.setViewportSize({
    width: screen.width + width - Math.round(box.width),
    height: screen.height + height - Math.round(box.height),
  });
  await drawn.locator(`svg[width="${String(width)}"][height="${String(height)}"]`).waitFor();
  await page.waitForLoadState("networkidle");
  await drawn.locator("svg").evaluate((svg) => {
    for (const text of svg.querySelectorAll("text")) text.style.visibility = "hidden";
  });
  return picture(explorer);
}

/** What the graphics card forgets when a laptop sleeps. */
export async function loseLiveMap(explorer: ExplorerPage): Promise<void> {
  await explorer.map.locator("canvas").evaluate((canvas) => {
    if (!(canvas instanceof HTMLCanvasElement)) throw new Error("the live map is no canvas");
    canvas.getContext("webgl2")?.getExtension("WEBGL_lose_context")?.loseContext();
  });
}

/** The map as it is seen now. */
export async function picture(explorer: ExplorerPage): Promise<MapPicture> {
  const box = await explorer.page.locator("[data-painter]").boundingBox();
  if (!box) throw new Error("the map is not there");
  const clip = { ...box, width: Math.round(box.width), height: Math.round(box.height) };
  const png = await explorer.page.screenshot({ clip, scale: "css" });
  const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), width: info.width, height: info.height };
}
