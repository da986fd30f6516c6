import { expect, test, vi } from "vitest";
import { plainClick, type LinkClick } from "./plainClick";

const click = (given: Partial<LinkClick> = {}): LinkClick => ({
  button: 0,
  metaKey: false,
  ctrlKey: false,
  shiftKey: false,
  altKey: false,
  defaultPrevented: false,
  preventDefault: vi.fn<() => void>(),
  ...given,
});

test("a plain click goes on within the page", () => {
  const go = vi.fn<() => void>();
  const plain = click();
  plainClick(go)(plain);
  expect(go).toHaveBeenCalledTimes(1);
  expect(plain.preventDefault).toHaveBeenCalledTimes(1);
});

test.each([
  { metaKey: true },
  { ctrlKey: true },
  { shiftKey: true },
  { altKey: true },
  { button: 1 },
  { defaultPrevented: true },
])("a click with %j is the browser's", (given) => {
  const go = vi.fn<() => void>();
  const others = click(given);
  plainClick(go)(others);
  expect(go).not.toHaveBeenCalled();
  expect(others.preventDefault).not.toHaveBeenCalled();
});
