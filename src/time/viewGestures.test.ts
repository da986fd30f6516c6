import { describe, expect, it } from "vitest";
import { DAY_FRAME } from "../record/day";
import { wholeView, type AxisView } from "./axisView";
import { pinchView } from "./pinchView";
import { stripGrip } from "./stripGrip";
import { timeAxis } from "./timeAxis";
import { wheelView, type WheelTurn } from "./wheelView";
import { zoomWishOf } from "./zoomWish";

const VIEW: AxisView = { from: 16_500, to: 17_000 };
const axis = timeAxis(1032, 16, "ltr", VIEW);
const turn = (more: Partial<WheelTurn>): WheelTurn => ({
  deltaX: 0,
  deltaY: 0,
  deltaMode: 0,
  ctrlKey: false,
  shiftKey: false,
  ...more,
});
const length = ({ from, to }: AxisView): number => to - from;

describe("the wheel", () => {
  it("turned up shows a shorter time about the pointer, turned down a longer one", () => {
    const nearer = wheelView(turn({ deltaY: -100 }), 516, axis, VIEW, DAY_FRAME);
    expect(length(nearer)).toBeLessThan(length(VIEW));
    expect((nearer.from + nearer.to) / 2).toBeCloseTo(axis.timeAt(516));
    expect(length(wheelView(turn({ deltaY: 100 }), 516, axis, VIEW, DAY_FRAME))).toBeGreaterThan(length(VIEW));
  });

  it("turned sideways, or with Shift, moves in time; in Arabic the other way", () => {
    const later = wheelView(turn({ deltaX: 50 }), 516, axis, VIEW, DAY_FRAME);
    expect(later.from).toBeGreaterThan(VIEW.from);
    expect(length(later)).toBeCloseTo(length(VIEW));
    expect(wheelView(turn({ deltaY: 50, shiftKey: true }), 516, axis, VIEW, DAY_FRAME)).toEqual(later);
    const inArabic = timeAxis(1032, 16, "rtl", VIEW);
    expect(wheelView(turn({ deltaX: 50 }), 516, inArabic, VIEW, DAY_FRAME).from).toBeLessThan(VIEW.from);
  });

  it("never leaps, however far it is said to have turned", () => {
    const wild = wheelView(turn({ deltaY: -1e9, deltaMode: 2 }), 516, axis, VIEW, DAY_FRAME);
    expect(length(wild)).toBeGreaterThan(length(VIEW) / 2);
  });
});

describe("two fingers", () => {
  const moments = [axis.timeAt(400), axis.timeAt(600)] as const;
  it("keep the moments that they took hold of", () => {
    const view = pinchView(moments, [300, 700], axis, DAY_FRAME);
    const next = timeAxis(1032, 16, "ltr", view ?? wholeView(DAY_FRAME));
    expect(next.x(moments[0])).toBeCloseTo(300);
    expect(next.x(moments[1])).toBeCloseTo(700);
  });

  it("that meet or cross say nothing", () => {
    expect(pinchView(moments, [500, 503], axis, DAY_FRAME)).toBeNull();
    expect(pinchView(moments, [700, 300], axis, DAY_FRAME)).toBeNull();
  });
});

describe("the overview", () => {
  it("is gripped by a handle, by the window, or beside it", () => {
    expect(stripGrip(95, 100, 300, 15)).toBe("from");
    expect(stripGrip(310, 100, 300, 15)).toBe("to");
    expect(stripGrip(200, 100, 300, 15)).toBe("window");
    expect(stripGrip(50, 100, 300, 15)).toBe("outside");
  });

  it("leaves room to grip a window as narrow as its handles", () => {
    expect(stripGrip(104, 100, 108, 15)).toBe("window");
  });
});

it("plus, minus and nought zoom, but not with a modifier: those are the browser's own", () => {
  const press = (key: string, ctrlKey = false) => zoomWishOf({ key, ctrlKey, altKey: false, metaKey: false });
  expect([press("+"), press("-"), press("0"), press("a"), press("+", true)]).toEqual(["in", "out", "all", null, null]);
});
