import { expect, test } from "vitest";
import { packedStoryOf } from "./packedStoryOf";

test("a story that comes with the address is read whatever the host puts after it", () => {
  expect(packedStoryOf("#story=eJxabc_-")).toBe("eJxabc_-");
  expect(packedStoryOf("#story=eJxabc_-#?secret=abc")).toBe("eJxabc_-");
  expect(packedStoryOf("#story=eJxabc_-&other=1##")).toBe("eJxabc_-");
});

test("a fragment without a story is none", () => {
  for (const hash of ["", "#", "#?secret=abc", "##story=late", "#%"]) expect(packedStoryOf(hash)).toBe("");
});
