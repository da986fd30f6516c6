import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Flow } from "../scene/scene";
import { FlowPainter } from "./FlowPainter";
import type { Frame } from "./flowShapes";

const DAMASCUS: Frame = { longitude: 36.35, latitude: 33.52, zoom: 10.5, width: 960, height: 550 };
const flow = (id: string): Flow => ({
  id,
  event: id,
  from: id,
  origin: [36.37, 33.57],
  to: "idlib",
  destination: [36.63, 35.93],
  people: null,
  stage: "under-way",
  shared: false,
  certainty: "certain",
});

/** A map that counts what it is asked for, and tells what is seen of each piece and head. */
function countingMap() {
  const sent: string[] = [];
  const seen = new Map<string, number>();
  const painter = new FlowPainter({
    source: (name) => ({
      updateData: () => {
        sent.push(name);
        return Promise.resolve();
      },
    }),
    setFeatureState: ({ id }, { grown }) => void seen.set(String(id), Number(grown)),
    removeFeatureState: () => seen.clear(),
    frame: () => DAMASCUS,
  });
  return { painter, sent, seen };
}

/** Frames of 16 ms on a clock of our own, `ms` long: Node paints none. */
function paint(ms: number): void {
  for (const end = now + ms; now < end;) {
    now += 16;
    const due = [...waiting.values()];
    waiting.clear();
    for (const callback of due) callback(now);
  }
}
const waiting = new Map<number, FrameRequestCallback>();
let now = 0;

beforeEach(() => {
  waiting.clear();
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => {
    waiting.set(waiting.size + 1, callback);
    return waiting.size;
  });
  vi.stubGlobal("cancelAnimationFrame", (handle: number) => waiting.delete(handle));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test("a growing arrow sends its shapes once, however many frames it grows", () => {
  const { painter, sent } = countingMap();
  painter.show([flow("harasta")], false);
  paint(2000);
  expect(sent).toEqual(["flow-arcs", "flow-ends"]);
});

test("a fresh arrow is seen piece by piece, its head last, and then stands whole", () => {
  const { painter, seen } = countingMap();
  painter.show([flow("harasta")], false);
  expect(new Set(seen.values())).toEqual(new Set([0]));
  paint(200);
  expect([seen.get("harasta 0"), seen.get("harasta 8"), seen.get("harasta")]).toEqual([1, 0, 0]);
  paint(2000);
  expect(seen.size).toBe(0);
});

test("arrows that stand already do not grow again beside a fresh one", () => {
  const { painter, seen } = countingMap();
  painter.show([flow("harasta")], true);
  painter.show([flow("harasta"), flow("arbin")], false);
  expect([...seen.keys()].filter((id) => id.startsWith("harasta"))).toEqual([]);
  expect(seen.get("arbin 8")).toBe(0);
});

test("where motion is reduced, and where the frame moves, arrows stand whole at once", () => {
  const { painter, seen } = countingMap();
  painter.show([flow("harasta")], true);
  expect(seen.size).toBe(0);
  painter.show([flow("harasta"), flow("arbin")], false);
  painter.reframe();
  expect(seen.size).toBe(0);
});

test("the same arrows on the next day ask for nothing", () => {
  const { painter, sent } = countingMap();
  painter.show([flow("harasta")], true);
  painter.show([flow("harasta")], false);
  expect(sent).toHaveLength(2);
});
