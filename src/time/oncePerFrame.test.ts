import { describe, expect, it } from "vitest";
import { oncePerFrame } from "./oncePerFrame";

function setUp() {
  const requested: ((now: number) => void)[] = [];
  const cancelled: number[] = [];
  const called: number[] = [];
  const valve = oncePerFrame({
    request: (call) => requested.push(call) - 1,
    cancel: (handle) => cancelled.push(handle),
  });
  return { requested, cancelled, called, push: (value: number) => valve.push(() => called.push(value)), valve };
}

describe("once per frame", () => {
  it("many calls within a frame become one, the latest", () => {
    const { requested, called, push } = setUp();
    for (const value of [1, 2, 3]) push(value);
    expect(called).toEqual([]);
    expect(requested).toHaveLength(1);
    requested[0]?.(0);
    expect(called).toEqual([3]);
    push(4);
    requested[1]?.(16);
    expect(called).toEqual([3, 4]);
  });

  it("a flush calls at once and leaves nothing for the frame", () => {
    const { requested, cancelled, called, push, valve } = setUp();
    push(1);
    valve.flush();
    expect(called).toEqual([1]);
    expect(cancelled).toEqual([0]);
    requested[0]?.(0);
    valve.flush();
    expect(called).toEqual([1]);
  });
});
