import { expect, test } from "vitest";
import { createFocusTurn } from "./createFocusTurn";

/** Embeds beside each other, and the one focus of their reader. */
function embeds(count: number) {
  const live = new Set<number>();
  let focused: number | null = null;
  const pages = Array.from({ length: count }, (_, at) =>
    Object.assign(new EventTarget(), { document: { hasFocus: () => focused === at } }),
  );
  const turns = pages.map((page, at) => createFocusTurn(page, () => live.delete(at)));
  const focus = (at: number | null): void => {
    const before = focused;
    focused = at;
    if (before !== null) pages[before]?.dispatchEvent(new Event("blur"));
  };
  const show = (at: number): void => {
    live.add(at);
    turns[at]?.begin();
  };
  return { live, turns, focus, show };
}

test("of twelve embeds that are pressed in turn, the one that has the focus is live", () => {
  const { live, focus, show } = embeds(12);
  for (let at = 0; at < 12; at += 1) {
    focus(at);
    show(at);
    expect([...live]).toEqual([at]);
  }
  focus(null);
  expect([...live]).toEqual([]);
});

test("an embed that is zoomed by the wheel without the focus does not become live", () => {
  const { live, focus, show } = embeds(2);
  focus(0);
  show(0);
  show(1);
  expect([...live]).toEqual([0]);
});

test("an embed that lost its live map gets it again with the focus", () => {
  const { live, focus, show } = embeds(1);
  for (let round = 0; round < 3; round += 1) {
    focus(0);
    show(0);
    expect(live.size).toBe(1);
    focus(null);
    expect(live.size).toBe(0);
  }
});

test("one that has ended, or is gone, loses nothing more", () => {
  const { live, turns, focus, show } = embeds(1);
  for (const over of ["end", "dispose"] as const) {
    focus(0);
    show(0);
    turns[0]?.[over]();
    focus(null);
    expect([...live]).toEqual([0]);
  }
});
