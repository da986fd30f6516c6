import { expect, test } from "vitest";
import { sumOf, tallyOf } from "./tally.mjs";

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, success: true };

test("a good run counts as it reports", () => {
  expect(tallyOf("Unit", report, true)).toMatchObject({ passed: 3, failed: 0 });
});

test("a skipped test is a failed test", () => {
  expect(tallyOf("Unit", { ...report, numPendingTests: 2 }, true)).toMatchObject({ passed: 3, failed: 2 });
});

test.each([
  ["left no report", null, false],
  ["failed outside any test", report, false],
  ["called itself failed", { ...report, success: false }, true],
  ["ran nothing", { ...report, numPassedTests: 0 }, true],
])("a run that %s is a failure", (_, left, exitedWell) => {
  expect(tallyOf("Unit", left, exitedWell).failed).toBe(1);
});

test("the last line sums the parts", () => {
  const sum = sumOf([tallyOf("Unit", report, true), tallyOf("End to end", { ...report, numFailedTests: 1 }, false)]);
  expect(sum).toMatchObject({ passed: 6, failed: 1 });
});
