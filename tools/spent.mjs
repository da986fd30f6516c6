/**
 * What the main thread of a page had spent so far, in milliseconds: in scripts, and in all, as the processor's time of the thread. Its time in
 * tasks, as the browser tells it, is the clock's, in which it also waits for a picture that is drawn in software.
 *
 * @typedef {{ script: number, thread: number }} Spent
 */

/**
 * @param {import("playwright-core").CDPSession} session Its Performance domain is enabled.
 * @returns {Promise<Spent>}
 */
export async function spent(session) {
  const { metrics } = await session.send("Performance.getMetrics");
  /** @param {string} wanted */
  const milliseconds = (wanted) => 1000 * (metrics.find(({ name }) => name === wanted)?.value ?? Number.NaN);
  return { script: milliseconds("ScriptDuration"), thread: milliseconds("ThreadTime") };
}

/**
 * @param {Spent} before
 * @param {Spent} after
 * @returns {Spent}
 */
export function spentBetween(before, after) {
  return { script: after.script - before.script, thread: after.thread - before.thread };
}
