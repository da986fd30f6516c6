import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_FRAME, type Day } from "../record/day";
import { PLAY_SPEEDS, playOn, type PlayOptions, type PlayState } from "./player";

const frame = DAY_FRAME;
const FRAME_TIME = 1000 / 60;

function optionsOf(changes: readonly Day[], more: Partial<PlayOptions> = {}): PlayOptions {
  const days = new Set(changes);
  const sorted = [...days].toSorted((a, b) => a - b);
  return {
    frame,
    speed: 1,
    isChange: (day) => days.has(day),
    changeAfter: (day) => sorted.find((one) => one > day) ?? null,
    anyChangeAfter: (day) => sorted.find((one) => one > day) ?? null,
    byChange: false,
    ...more,
  };
}

/** The days shown, one a frame, for a time or until the end. */
function run(from: Day, milliseconds: number, options: PlayOptions, frameTime = FRAME_TIME): readonly Day[] {
  let state: PlayState = { day: from, shown: 0 };
  const days = [from];
  for (let passed = 0; passed < milliseconds && state.day < frame.latest; passed += frameTime) {
    state = playOn(state, frameTime, options);
    days.push(state.day);
  }
  return days;
}

const start = frame.earliest + 100;
/** Something changes every day on the map, though not where play dwells. */
const restless: Partial<PlayOptions> = { anyChangeAfter: (day) => day + 1 };
const passedIn = (milliseconds: number, options: PlayOptions): number =>
  (run(start, milliseconds, options).at(-1) ?? start) - start;

describe("play", () => {
  it("runs a month a second where something changes elsewhere on the map", () => {
    expect(passedIn(1000, optionsOf([], restless))).toBeGreaterThanOrEqual(29);
    expect(passedIn(1000, optionsOf([], restless))).toBeLessThanOrEqual(31);
  });

  it("runs half as fast and twice as fast", () => {
    const [slow, plain, fast] = PLAY_SPEEDS.map((speed) => passedIn(4000, optionsOf([], { ...restless, speed })));
    expect(slow).toBeCloseTo((plain ?? 0) / 2, -1);
    expect(fast).toBeCloseTo((plain ?? 0) * 2, -1);
  });

  it("dwells on a day on which something changes", () => {
    const change = start + 5;
    const frames = run(start, 2000, optionsOf([change])).filter((day) => day === change).length;
    expect(frames * FRAME_TIME).toBeGreaterThan(380);
    expect(frames * FRAME_TIME).toBeLessThan(430);
  });

  it("skips dead time: of a year in which nothing changes, the first and the last week are shown", () => {
    const changes = [start, start + 365];
    const days = [...new Set(run(start, 3000, optionsOf(changes)))].filter((day) => day <= start + 365);
    const week = Array.from({ length: 8 }, (_, at) => at);
    expect(days).toEqual([...week.map((at) => start + at), ...week.map((at) => start + 358 + at)]);
  });

  it("skips the dead time in which it begins, and that before the end", () => {
    expect([...new Set(run(start, 100, optionsOf([start + 900])))][1]).toBe(start + 893);
    expect([...new Set(run(start, 100, optionsOf([])))][1]).toBe(frame.latest - 7);
  });

  it("skips nothing in which a place changes that is not the chosen one, and does not dwell there", () => {
    const elsewhere = Array.from({ length: 60 }, (_, at) => start + 10 * at);
    const options = optionsOf([start + 300], {
      anyChangeAfter: (day) => elsewhere.find((one) => one > day) ?? null,
    });
    const days = run(start, 5000, options);
    expect([...new Set(days)]).toEqual(Array.from({ length: new Set(days).size }, (_, at) => start + at));
    expect(days.filter((day) => day === start + 20).length).toBeLessThanOrEqual(3);
  });

  it("dwells on the day it starts from, if something changes on it", () => {
    expect(passedIn(350, optionsOf([start]))).toBe(0);
  });

  it("never goes back and passes over no change, however irregular the frames", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: start + 1, max: start + 60 }), { maxLength: 12 }),
        fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 400, maxLength: 400 }),
        fc.constantFrom(...PLAY_SPEEDS),
        (changes, gaps, speed) => {
          const options = optionsOf(changes, { speed });
          let state: PlayState = { day: start, shown: 0 };
          const shown = new Set<Day>();
          for (const gap of gaps) {
            const next = playOn(state, gap, options);
            expect(next.day).toBeGreaterThanOrEqual(state.day);
            expect(next.day).toBeLessThanOrEqual(frame.latest);
            shown.add(next.day);
            state = next;
          }
          const passed = changes.filter((change) => change <= state.day);
          expect([...shown]).toEqual(expect.arrayContaining(passed));
        },
      ),
    );
  });

  it("does not leap after the page was held up", () => {
    expect(playOn({ day: start, shown: 0 }, 60_000, optionsOf([], restless)).day - start).toBeLessThanOrEqual(4);
  });

  it("stands still when no time has passed, or a clock runs back", () => {
    const state: PlayState = { day: start, shown: 12 };
    expect(playOn(state, 0, optionsOf([]))).toEqual(state);
    expect(playOn(state, -500, optionsOf([]))).toEqual(state);
  });

  it("stops on the last day of the frame", () => {
    const days = run(frame.latest - 3, 10_000, optionsOf([]));
    expect(days.at(-1)).toBe(frame.latest);
  });
});

describe("play with less motion", () => {
  it("steps from change to change every two seconds", () => {
    const changes = [start + 40, start + 41, start + 900];
    const days = run(start, 7000, optionsOf(changes, { byChange: true }));
    expect([...new Set(days)]).toEqual([start, ...changes]);
    expect(days.filter((day) => day === start + 40).length * FRAME_TIME).toBeCloseTo(2000, -2);
  });

  it("ends on the last day when no change is left", () => {
    const days = run(start, 5000, optionsOf([], { byChange: true }));
    expect(days.at(-1)).toBe(frame.latest);
  });
});
