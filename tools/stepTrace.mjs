/**
 * What a step of a slider asks of a page's main thread, from the browser's own trace, in milliseconds of the processor's time of that thread; `frame`
 * alone is the clock's: from the key to the next painted frame. A trace adds no task of its own, unlike questions put to the browser
 * before and after each step, and does not count the time in which a task waits for a picture that is drawn in software.
 *
 * @typedef {{ frame: number, first: Work, whole: Work }} StepWork `first`: up to the painted frame; `whole`: until the page is at rest.
 * @typedef {{ script: number, thread: number }} Work In scripts; and in all tasks of the thread.
 */

/** What the page marks: a key is pressed, its frame is painted, the page is at rest. */
const MARKS = /** @type {const} */ ({ key: "step: key", frame: "step: frame", rest: "step: rest" });
const BEGIN = "step: ";
const TASK = /RunTask$/;
/** By these the browser calls scripts. */
const SCRIPT = /^(?:FunctionCall|EvaluateScript|RunMicrotasks)$/;
const CATEGORIES = ["toplevel", "devtools.timeline", "blink.user_timing"];

/**
 * @typedef {{ name: string, ts: number, pid: number, tid: number, ph?: string, dur?: number, tdur?: number }} TraceEvent Times in microseconds.
 */

/**
 * Traces `count` steps, each begun by a key once the one before is at rest.
 *
 * @param {import("playwright-core").CDPSession} session
 * @param {import("playwright-core").ElementHandle<Element>} slider
 * @param {string} key
 * @param {number} count
 * @returns {Promise<readonly StepWork[]>}
 */
export async function stepTrace(session, slider, key, count) {
  /** @type {TraceEvent[]} */
  const events = [];
  /** @param {{ value: object[] }} part */
  const gather = ({ value }) => {
    for (const event of /** @type {TraceEvent[]} */ (value))
      if (TASK.test(event.name) || SCRIPT.test(event.name) || event.name.startsWith(BEGIN)) events.push(event);
  };
  session.on("Tracing.dataCollected", gather);
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ["*"] },
  });
  await slider.evaluate(stepMany, { key, count, marks: MARKS });
  const complete = new Promise((resolve) => {
    session.once("Tracing.tracingComplete", resolve);
  });
  await session.send("Tracing.end");
  await complete;
  session.off("Tracing.dataCollected", gather);
  return workOf(events);
}

/**
 * What the tasks of the thread that set the marks took, step by step; a step that never came to rest is left out.
 *
 * @param {readonly TraceEvent[]} events
 * @returns {readonly StepWork[]}
 */
export function workOf(events) {
  const marks = events.filter(({ name }) => name.startsWith(BEGIN)).toSorted((a, b) => a.ts - b.ts);
  const [first] = marks;
  if (!first) return [];
  const here = events
    .filter(({ pid, tid, dur }) => pid === first.pid && tid === first.tid && dur !== undefined)
    .toSorted((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
  const tasks = outermost(here.filter(({ name }) => TASK.test(name)));
  const scripts = outermost(here.filter(({ name }) => SCRIPT.test(name)));
  /** @type {StepWork[]} */
  const steps = [];
  let [begun, painted] = [Number.NaN, Number.NaN];
  const [duringStep, scriptedIn] = [runsOf(tasks), runsOf(scripts)];
  for (const { name, ts } of marks) {
    if (name === MARKS.key) begun = ts;
    else if (name === MARKS.frame) painted = ts;
    else {
      // A task that sets a mark only waited for what is marked.
      const [during, scripted] = [duringStep(begun, ts), scriptedIn(begun, ts)];
      /** @param {readonly TraceEvent[]} parts */
      const spent = (parts) => parts.reduce((sum, { tdur, dur = 0 }) => sum + (tdur ?? dur), 0) / 1000;
      /** @param {TraceEvent} part */
      const isFirst = (part) => endOf(part) < painted;
      steps.push({
        frame: (painted - begun) / 1000,
        first: { script: spent(scripted.filter(isFirst)), thread: spent(during.filter(isFirst)) },
        whole: { script: spent(scripted), thread: spent(during) },
      });
    }
  }
  return steps;
}

/**
 * Gives, for one stretch of time after another, what ended in it.
 *
 * @param {readonly TraceEvent[]} events One after another.
 * @returns {(from: number, to: number) => readonly TraceEvent[]}
 */
function runsOf(events) {
  let at = 0;
  return (from, to) => {
    for (let event = events[at]; event && endOf(event) <= from; event = events[at]) at += 1;
    const start = at;
    for (let event = events[at]; event && endOf(event) < to; event = events[at]) at += 1;
    return events.slice(start, at);
  };
}

/** @param {TraceEvent} event */
const endOf = ({ ts, dur = 0 }) => ts + dur;

/**
 * Those that lie in no other.
 *
 * @param {readonly TraceEvent[]} events In the order in which they begin.
 * @returns {readonly TraceEvent[]}
 */
function outermost(events) {
  let end = -Infinity;
  return events.filter((event) => {
    if (event.ts < end) return false;
    end = endOf(event);
    return true;
  });
}

/**
 * In the page. A key that the page leaves to the browser moves the slider as the browser would.
 *
 * @param {Element} slider
 * @param {{ key: string, count: number, marks: typeof MARKS }} what
 * @returns {Promise<void>}
 */
async function stepMany(slider, { key, count, marks }) {
  /** A task of its own. */
  const task = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => resolve(undefined), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  for (let step = 0; step < count; step += 1) {
    await task();
    performance.mark(marks.key);
    const isLeft = slider.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    if (isLeft && slider instanceof HTMLInputElement) {
      slider.stepUp();
      slider.dispatchEvent(new Event("input", { bubbles: true }));
    }
    await new Promise(requestAnimationFrame);
    await task();
    performance.mark(marks.frame);
    await new Promise((resolve) => {
      requestIdleCallback(resolve, { timeout: 1000 });
    });
    performance.mark(marks.rest);
  }
  performance.clearMarks();
}
