import type { Page } from "playwright-core";

/** The milliseconds that a page may be busy between two looks at it. */
const BUSY = 1000;

/**
 * What is taken from a page once it is the same `times` in a row, each after a frame and a rest. A page at rest may be given no idle time at all until
 * it asks for a frame. Throws after `most` looks.
 */
export async function onceSame<Value>(
  page: Page,
  take: () => Promise<Value>,
  isSame: (before: Value, now: Value) => boolean,
  { times, most }: { readonly times: number; readonly most: number },
): Promise<Value> {
  let before = await take();
  let same = 1;
  for (let taken = 1; taken < most; taken += 1) {
    await page.evaluate(
      (timeout) => new Promise((rested) => requestAnimationFrame(() => requestIdleCallback(rested, { timeout }))),
      BUSY,
    );
    const now = await take();
    same = isSame(before, now) ? same + 1 : 1;
    if (same >= times) return now;
    before = now;
  }
  throw new Error(`the page did not come to rest within ${String(most)} looks`);
}
