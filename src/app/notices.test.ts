import { expect, test } from "vitest";
import { addNotices, createNotices, dismissNotices } from "./notices";

test("what is said already is not said twice", () => {
  const notices = createNotices();
  addNotices(notices, [{ kind: "value", key: "day", value: "x" }]);
  addNotices(notices, [
    { kind: "value", key: "day", value: "x" },
    { kind: "place", value: "atlantis" },
    { kind: "language" },
  ]);
  expect(notices.getState().map((notice) => notice.kind)).toEqual(["value", "place", "language"]);
});

test("hidden notices are gone until something new is to be said", () => {
  const notices = createNotices();
  addNotices(notices, [{ kind: "language" }]);
  dismissNotices(notices);
  expect(notices.getState()).toEqual([]);
});
