import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const SCRIPT = join(import.meta.dirname, "record.mjs");
/** @param {string[]} args */
const record = (...args) => spawnSync(process.execPath, [SCRIPT, ...args], { encoding: "utf8" });

describe("npm run record", { timeout: 60_000 }, () => {
  test("finds the record sound", () => {
    const { status, stdout, stderr } = record("check");
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^The record is sound: \d+ places, \d+ events, \d+ spans/);
    expect(status).toBe(0);
  });

  test("gives a state as JSON and nothing else on standard output", () => {
    const { status, stdout } = record("state", "--at", "2016-03-04", "--place", "douma", "--json");
    expect(JSON.parse(stdout)).toMatchObject([{ place: "douma", truce: [{ status: "disputed" }] }]);
    expect(status).toBe(0);
  });

  test("says on standard error what it does not know", () => {
    const { status, stdout, stderr } = record("sate");
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain('Did you mean "state"?');
  });
});
