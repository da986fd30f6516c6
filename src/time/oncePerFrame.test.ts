import { describe, expect, it } from "vitest";
import { oncePerFrame } from "./oncePerFrame";

function setUp() {
  const requested: (() => void)[] = [];
  const cancelled: number[] = [];
  const handedOn: number[] = [];
  const valve = oncePerFrame<number>((value) => handedOn.push(value), {
    request: (call) => requested.push(call) - 1,
    cancel: (handle) => cancelled.push(handle),
  });
  return { requested, cancelled, handedOn, valve };
}

describe("once per frame", () => {
  it("many values within a frame become one call with the latest", () => {
    const { requested, handedOn, valve } = setUp();
    for (const value of [1, 2, 3]) valve.push(value);
    expect(handedOn).toEqual([]);
    expect(requested).toHaveLength(1);
    requested[0]?.();
    expect(handedOn).toEqual([3]);
    valve.push(4);
    requested[1]?.();
    expect(handedOn).toEqual([3, 4]);
  });

  it("a flush hands on at once and leaves nothing for the frame", () => {
    const { requested, cancelled, handedOn, valve } = setUp();
    valve.push(1);
    valve.flush();
    expect(handedOn).toEqual([1]);
    expect(cancelled).toEqual([0]);
    requested[0]?.();
    valve.flush();
    expect(handedOn).toEqual([1]);
  });
});
