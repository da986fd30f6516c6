/**
 * The work of steps, counted: how many functions of our own ran (React and the other small libraries among them, the map library not), and
 * how many changes the page took. Counts, unlike times, are the same on every machine.
 *
 * @typedef {{ calls: number, changes: number }} StepCalls
 */

/** The file of the map library, as the build names it. */
const MAP_FILE = /maplibre/;

/**
 * Counts what `steps` set off, up to the end of them.
 *
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").CDPSession} session
 * @param {() => Promise<unknown>} steps
 * @returns {Promise<StepCalls>}
 */
export async function stepCalls(page, session, steps) {
  const watch = await page.evaluateHandle(watchChanges);
  await session.send("Profiler.enable");
  await session.send("Profiler.startPreciseCoverage", { callCount: true, detailed: false });
  await steps();
  const { result } = await session.send("Profiler.takePreciseCoverage");
  await session.send("Profiler.stopPreciseCoverage");
  return { calls: callsOf(result), changes: await watch.evaluate(({ take }) => take()) };
}

/**
 * How often functions of our own files were called.
 *
 * @param {readonly { url: string, functions: readonly { ranges: readonly { count: number }[] }[] }[]} scripts
 * @returns {number}
 */
export function callsOf(scripts) {
  return scripts
    .filter(({ url }) => url !== "" && !MAP_FILE.test(url))
    .flatMap(({ functions }) => functions)
    .reduce((sum, { ranges: [whole] }) => sum + (whole?.count ?? 0), 0);
}

/** In the page: counts what is added, taken away, set and written. */
function watchChanges() {
  let count = 0;
  const observer = new MutationObserver((changes) => {
    count += changes.length;
  });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  return { take: () => count };
}
