import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createAppStore } from "../state/appStore";
import { stopKeeper } from "./stopKeeper";
import { stopOn } from "./stopOn";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function begun(day = 100) {
  const store = createAppStore({ day });
  const { stops, follow } = stopKeeper(store);
  return { store, stops, leave: follow() };
}

test("before the first step there is no stop", () => {
  const { stops } = begun();
  vi.runAllTimers();
  expect(stopOn(stops.getState(), 100, false)).toBeNull();
});

test("a run of steps is one stop, from where the slider rested before", () => {
  const { store, stops } = begun();
  for (let day = 101; day <= 130; day += 1) {
    store.setState({ day });
    vi.advanceTimersByTime(399);
    expect(stops.getState().day).toBe(100);
  }
  vi.advanceTimersByTime(1);
  expect(stops.getState()).toEqual({ before: 100, day: 130 });
});

test("who still shows a day on the way has no stop to tell, and tells the slider's own once it has come there", () => {
  const { store, stops } = begun();
  store.setState({ day: 130 });
  vi.advanceTimersByTime(400);
  expect(stopOn(stops.getState(), 118, false)).toBeNull();
  expect(stopOn(stops.getState(), 130, false)).toEqual({ before: 100, day: 130 });
});

test("play is no stop; the day on which it pauses is one", () => {
  const { store, stops } = begun();
  store.setState({ playing: true });
  store.setState({ day: 140 });
  vi.advanceTimersByTime(1000);
  expect(stops.getState().day).toBe(100);
  store.setState({ playing: false });
  vi.advanceTimersByTime(400);
  expect(stops.getState()).toEqual({ before: 100, day: 140 });
  expect(stopOn(stops.getState(), 140, true)).toBeNull();
});

test("a step back before the slider rested is no stop", () => {
  const { store, stops } = begun();
  store.setState({ day: 101 });
  store.setState({ day: 100 });
  vi.runAllTimers();
  expect(stops.getState()).toEqual({ before: 100, day: 100 });
});

test("another choice than the day does not put the stop off", () => {
  const { store, stops } = begun();
  store.setState({ day: 101 });
  vi.advanceTimersByTime(300);
  store.setState({ selection: "daraya" });
  vi.advanceTimersByTime(100);
  expect(stops.getState().day).toBe(101);
});

test("a step before the slider is followed is a stop; none is found after it is left", () => {
  const store = createAppStore({ day: 100 });
  const { stops, follow } = stopKeeper(store);
  store.setState({ day: 110 });
  const leave = follow();
  vi.advanceTimersByTime(400);
  expect(stops.getState()).toEqual({ before: 100, day: 110 });
  store.setState({ day: 120 });
  leave();
  store.setState({ day: 121 });
  vi.runAllTimers();
  expect(stops.getState().day).toBe(110);
});
