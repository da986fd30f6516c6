import { describe, expect, test, vi } from "vitest";
import { createEvidenceFiles } from "./evidenceFiles";
import { mergeEvidence } from "./mergeEvidence";

const FILE = { group: "eastern-ghouta", events: [], sources: [], notes: [], population: [] };
const answer = (body: unknown, status = 200) =>
  Promise.resolve(new Response(typeof body === "string" ? body : JSON.stringify(body), { status }));
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("a file is fetched once for all who want it, and is at hand afterwards", async () => {
  const fetchFile = vi.fn<typeof fetch>(() => answer(FILE));
  const files = createEvidenceFiles(fetchFile);
  expect(files.peek("a.json")).toBeNull();
  const [first, second] = await Promise.all([files.lease("a.json").result, files.lease("a.json").result]);
  expect(first).toEqual(second);
  await files.lease("a.json").result;
  expect(fetchFile).toHaveBeenCalledTimes(1);
  expect(files.peek("a.json")?.group).toBe("eastern-ghouta");
});

describe("a file that cannot be had", () => {
  test.each([
    ["is not there", () => answer("", 404), "unreachable"],
    ["is cut off by the network", () => Promise.reject(new TypeError("failed to fetch")), "unreachable"],
    ["is no JSON", () => answer("<!doctype html>"), "damaged"],
    ["is other JSON", () => answer({ group: 1 }), "damaged"],
    ["holds an address that is not http(s)", () => answer({ ...FILE, sources: [{ url: "x:y" }] }), "damaged"],
  ])("because it %s fails as %s, and is asked for anew", async (_, fetchFile, kind) => {
    let isMended = false;
    const files = createEvidenceFiles(() => (isMended ? answer(FILE) : fetchFile()));
    const failed = await files.lease("a.json").result;
    expect(failed).toMatchObject({ ok: false, failure: { kind } });
    expect(files.peek("a.json")).toBeNull();
    isMended = true;
    expect(await files.lease("a.json").result).toMatchObject({ ok: true });
  });
});

describe("a reader who lets go", () => {
  const hanging = () => {
    const signals: (AbortSignal | null | undefined)[] = [];
    const files = createEvidenceFiles((_, init) => {
      signals.push(init?.signal);
      return new Promise(() => undefined);
    });
    return { files, signals };
  };

  test("before the file is there stops it, where nobody else waits", async () => {
    const { files, signals } = hanging();
    files.lease("a.json").release();
    await settled();
    expect(signals[0]?.aborted).toBe(true);
  });

  test("and takes hold again at once keeps it coming", async () => {
    const { files, signals } = hanging();
    const lease = files.lease("a.json");
    lease.release();
    lease.release();
    files.lease("a.json");
    await settled();
    expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
  });
});

test("evidence of several groups is one; of none, empty", () => {
  const part = (group: string) => ({
    group,
    events: new Map(),
    sources: new Map([[group, SOURCE]]),
    population: [],
    notes: new Map(),
  });
  expect([...mergeEvidence([part("a"), part("b")]).sources.keys()]).toEqual(["a", "b"]);
  expect(mergeEvidence([]).events.size).toBe(0);
});

const SOURCE = {
  id: "s",
  publisher: "p",
  title: "t",
  date: null,
  url: null,
  language: "en",
  author: null,
  kind: "news" as const,
  original: null,
  archived: null,
  titleFromUrl: false,
};
