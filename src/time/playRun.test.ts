import { describe, expect, it } from "vitest";
import { DAY_FRAME, type Day } from "../record/day";
import { playRun, type PlayLook } from "./playRun";

/** Play with a clock of its own: `pass` lets frames go by, sixty a second. */
function begun(given: Partial<PlayLook> = {}) {
  let waiting: { readonly handle: number; readonly call: (now: number) => void } | null = null;
  let handles = 0;
  let now = 0;
  let day = given.day ?? DAY_FRAME.earliest;
  const days: Day[] = [];
  const told: boolean[] = [];
  const stop = playRun(
    () => ({
      speed: 1,
      frame: DAY_FRAME,
      isChange: () => false,
      changeAfter: () => null,
      anyChangeAfter: (one) => one + 1,
      byChange: false,
      ...given,
      day,
      onDay: (next) => {
        day = next;
        days.push(next);
      },
      onPlaying: (playing) => told.push(playing),
    }),
    {
      request(call) {
        handles += 1;
        waiting = { handle: handles, call };
        return handles;
      },
      cancel(handle) {
        if (waiting?.handle === handle) waiting = null;
      },
    },
  );
  function pass(milliseconds: number): void {
    for (const end = now + milliseconds; now < end && waiting !== null; now += 1000 / 60) {
      const { call } = waiting;
      waiting = null;
      call(now);
    }
  }
  return {
    stop,
    pass,
    days,
    told,
    goTo: (next: Day) => {
      day = next;
    },
    isWaiting: () => waiting !== null,
  };
}

describe("a run of play", () => {
  it("tells each day once, and asks for one frame at a time", () => {
    const run = begun();
    run.pass(1000);
    expect(run.days).toEqual(run.days.map((_, at) => DAY_FRAME.earliest + 1 + at));
    expect(run.isWaiting()).toBe(true);
  });

  it("ends at the last day and does not begin again", () => {
    const run = begun({ day: DAY_FRAME.latest - 2 });
    run.pass(60_000);
    expect(run.days).toEqual([DAY_FRAME.latest - 1, DAY_FRAME.latest]);
    expect(run.told).toEqual([false]);
    expect(run.isWaiting()).toBe(false);
  });

  it("that begins on the last day ends at once", () => {
    const run = begun({ day: DAY_FRAME.latest });
    run.pass(1000);
    expect([run.days, run.told, run.isWaiting()]).toEqual([[], [false], false]);
  });

  it("stands still once it is stopped", () => {
    const run = begun();
    run.pass(500);
    const { length } = run.days;
    run.stop();
    run.pass(5000);
    expect(run.days).toHaveLength(length);
    expect(run.told).toEqual([]);
  });

  it("goes on from where the day was moved to", () => {
    const run = begun();
    run.pass(200);
    run.goTo(DAY_FRAME.earliest + 1000);
    run.pass(100);
    expect(run.days.at(-1)).toBeGreaterThan(DAY_FRAME.earliest + 1000);
    expect(run.days.at(-1)).toBeLessThan(DAY_FRAME.earliest + 1010);
  });

  it("steps from change to change for readers who want less motion", () => {
    const changes = [100, 500, 501].map((after) => DAY_FRAME.earliest + after);
    const run = begun({ byChange: true, changeAfter: (day) => changes.find((one) => one > day) ?? null });
    run.pass(60_000);
    expect(run.days).toEqual([...changes, DAY_FRAME.latest]);
    expect(run.told).toEqual([false]);
  });
});
