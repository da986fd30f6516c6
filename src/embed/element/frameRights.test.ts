import { expect, test } from "vitest";
import { frameRights } from "./frameRights";

const MAPS = "https://maps.example";

test("a frame of another origin keeps its own", () => {
  const { sandbox, origin } = frameRights(MAPS, "https://news.example");
  expect(sandbox.split(" ").toSorted()).toEqual([
    "allow-downloads",
    "allow-popups",
    "allow-popups-to-escape-sandbox",
    "allow-same-origin",
    "allow-scripts",
  ]);
  expect(origin).toBe(MAPS);
});

test("a frame of the host's own origin never has scripts and that origin together", () => {
  const { sandbox, origin } = frameRights(MAPS, MAPS);
  expect(sandbox.split(" ")).not.toContain("allow-same-origin");
  expect(origin).toBe("null");
});

test("in a host that is itself sandboxed the frame's origin is opaque", () => {
  expect(frameRights(MAPS, "null").origin).toBe("null");
});
