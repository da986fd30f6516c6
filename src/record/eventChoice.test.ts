import { expect, test } from "vitest";
import { claimKeys } from "./eventChoice";

test("a claim is called by who makes it and its stance; the second of the same by its number", () => {
  expect(
    claimKeys([
      { by: "russia", stance: "affirms" },
      { by: "jaish-al-islam", stance: "denies" },
      { by: "russia", stance: "affirms" },
    ]),
  ).toEqual(["russia-affirms", "jaish-al-islam-denies", "russia-affirms-2"]);
});

test("a claim that is added behind leaves the others' addresses as they are", () => {
  const claims = [{ by: "russia", stance: "affirms" as const }];
  expect(claimKeys([...claims, { by: "russia", stance: "denies" }])[0]).toBe(claimKeys(claims)[0]);
});
