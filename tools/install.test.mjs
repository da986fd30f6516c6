import { describe, expect, test } from "vitest";
import { installReason } from "./install.mjs";
import { nodeComplaint } from "./requireNode.mjs";

describe("packages are installed", () => {
  const wanted = {
    packages: { "": {}, "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0" } },
  };

  test("when nothing is there", () => {
    expect(installReason(wanted, null)).toMatch(/nothing is installed/);
  });

  test("when one is missing or of another version", () => {
    const a = { version: "1.0.0" };
    expect(installReason(wanted, { packages: { "node_modules/a": a } })).toMatch(/b is missing/);
    const old = { packages: { "node_modules/a": a, "node_modules/b": { version: "1.9.0" } } };
    expect(installReason(wanted, old)).toMatch(/b is 1.9.0, wanted is 2.0.0/);
  });

  test("not when all are there, whatever else is", () => {
    const { "": _, ...packages } = wanted.packages;
    expect(installReason(wanted, { packages: { ...packages, "node_modules/c": { version: "1.0.0" } } })).toBeNull();
  });

  test("not for an optional one that is for another machine", () => {
    const optional = { packages: { "node_modules/win": { version: "1.0.0", optional: true } } };
    expect(installReason(optional, { packages: {} })).toBeNull();
  });
});

describe("Node", () => {
  test.each(["20.19.0", "20.20.2", "22.1.0", "100.0.0"])("%s will do", (version) => {
    expect(nodeComplaint(version)).toBe("");
  });

  test.each(["18.20.0", "20.18.9", "8.0.0", "nonsense"])("%s is refused with the version that is needed", (version) => {
    expect(nodeComplaint(version)).toContain("20.19");
  });
});
