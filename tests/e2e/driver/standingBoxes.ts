import type { Locator } from "playwright-core";

/**
 * Where the parts and the entries of a list's region are in the page, once they stand: the same in two frames of the browser. The legend
 * follows the map's frame, which follows the paper: asked for one by one, an entry may be gone before its box is.
 */
export async function standingBoxes(
  region: Locator,
  parts: readonly Locator[],
): Promise<{ readonly parts: readonly PageBox[]; readonly entries: readonly PageBox[] }> {
  for (const part of parts) await part.waitFor();
  const handles = await Promise.all(parts.map((part) => part.elementHandle()));
  return region.evaluate(async (around, asked) => {
    const boxOf = (element: Element): PageBox => {
      const { top, bottom, left, right } = element.getBoundingClientRect();
      return { top, bottom, left, right };
    };
    const boxes = () => ({
      parts: asked.map((part) => {
        if (!part?.isConnected) throw new Error("a part was taken out of the page");
        return boxOf(part);
      }),
      entries: [...around.querySelectorAll("li")].filter((entry) => entry.checkVisibility()).map(boxOf),
    });
    let before = boxes();
    // Without script the browser tells of no frame, and nothing moves.
    if (matchMedia("(scripting: none)").matches) return before;
    for (;;) {
      await new Promise((resolve) => {
        requestAnimationFrame(resolve);
      });
      const now = boxes();
      if (JSON.stringify(now) === JSON.stringify(before)) return now;
      before = now;
    }
  }, handles);
}

/** In CSS pixels of the page. */
export interface PageBox {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
