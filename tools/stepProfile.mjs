/**
 * What scripts a step of the page ran on the main thread, told apart by whose they are, in milliseconds: our own, with React and the
 * other small libraries in it; the map library's; and what the browser did that no script had called, drawing in software included.
 *
 * @typedef {{ own: number, map: number, browser: number }} StepShares
 */

/** Microseconds between two samples. */
const INTERVAL = 100;
/** The file of the map library, as the build names it. */
const MAP_FILE = /maplibre/;

/**
 * Profiles what `steps` set off, up to the end of them.
 *
 * @param {import("playwright-core").CDPSession} session
 * @param {() => Promise<unknown>} steps
 * @returns {Promise<StepShares>}
 */
export async function stepProfile(session, steps) {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: INTERVAL });
  await session.send("Profiler.start");
  await steps();
  const { profile } = await session.send("Profiler.stop");
  return sharesOf(profile);
}

/**
 * The time of each sample counts for the file of the function on top of its stack, or of the one that called the browser's.
 *
 * @param {{ nodes: readonly { id: number, callFrame: { functionName: string, url: string }, children?: readonly number[] }[], samples?: readonly number[], timeDeltas?: readonly number[] }} profile
 * @returns {StepShares}
 */
export function sharesOf({ nodes, samples = [], timeDeltas = [] }) {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const callers = new Map(nodes.flatMap(({ id, children = [] }) => children.map((child) => [child, id])));
  /** @param {number} id */
  const fileOf = (id) => {
    for (let at = /** @type {number | undefined} */ (id); at !== undefined; at = callers.get(at)) {
      const url = frames.get(at)?.url ?? "";
      if (url !== "") return url;
    }
    return "";
  };
  const shares = { own: 0, map: 0, browser: 0 };
  for (const [at, id] of samples.entries()) {
    const frame = frames.get(id);
    const time = Math.max(0, timeDeltas[at + 1] ?? 0) / 1000;
    if (!frame || frame.functionName === "(idle)") continue;
    const file = fileOf(id);
    if (file === "") shares.browser += time;
    else if (MAP_FILE.test(file)) shares.map += time;
    else shares.own += time;
  }
  return shares;
}
