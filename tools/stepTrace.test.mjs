import { expect, test } from "vitest";
import { workOf } from "./stepTrace.mjs";

const [PAGE, OTHER] = [1, 2];
/**
 * @param {string} name
 * @param {number} ts Microseconds.
 * @param {{ dur?: number, tdur?: number, tid?: number }} [rest]
 */
const event = (name, ts, { tid = PAGE, ...rest } = {}) => ({ name, ts, pid: 7, tid, ...rest });
const MARKS = [event("step: key", 1000), event("step: frame", 5000), event("step: rest", 9000)];

test("a step's work is that of the marking thread's tasks between its marks, as the processor's time, in two parts", () => {
  const events = [
    ...MARKS,
    event("ThreadControllerImpl::RunTask", 900, { dur: 1100, tdur: 1000 }),
    event("FunctionCall", 950, { dur: 900, tdur: 800 }),
    event("ThreadControllerImpl::RunTask", 6000, { dur: 2000, tdur: 500 }),
    event("ThreadControllerImpl::RunTask", 2000, { dur: 2000, tdur: 2000, tid: OTHER }),
  ];
  expect(workOf(events)).toEqual([
    { frame: 4, first: { script: 0.8, thread: 1 }, whole: { script: 0.8, thread: 1.5 } },
  ]);
});

test("a task within a task, and a script that a script calls, are counted once", () => {
  const events = [
    ...MARKS,
    event("RunTask", 1100, { dur: 1000 }),
    event("RunTask", 1200, { dur: 500 }),
    event("FunctionCall", 1150, { dur: 800 }),
    event("FunctionCall", 1160, { dur: 100 }),
  ];
  expect(workOf(events)[0]?.whole).toEqual({ script: 0.8, thread: 1 });
});

test("what lies before a key, and the tasks that tell of the frame and the rest, belong to no step", () => {
  const events = [
    ...MARKS,
    event("RunTask", 100, { dur: 700 }),
    event("RunTask", 4900, { dur: 200 }),
    event("RunTask", 8900, { dur: 200 }),
    ...MARKS.map((mark) => ({ ...mark, ts: mark.ts + 10_000 })),
  ];
  expect(workOf(events).map(({ whole }) => whole.thread)).toEqual([0.2, 0]);
});

test("a trace without marks, or whose step never rests, tells of no step", () => {
  expect(workOf([])).toEqual([]);
  expect(workOf(MARKS.slice(0, 2))).toEqual([]);
});
