import { describe, expect, test } from "vitest";
import { recordLoader } from "./recordLoader";

const EMPTY = {
  type: "FeatureCollection",
  version: "0",
  updated: "2026-11-25",
  features: [],
  parties: [],
  events: [],
  held: [],
  accounts: [],
  besiegedCounts: [],
  nationalCeasefires: [],
};
const ADDRESS = "https://example.org/record/states.json";
/** Answers one after another; the last one for ever. */
function answering(...answers: readonly (() => Response | Promise<Response>)[]) {
  let asked = 0;
  const fetchFile = async (): Promise<Response> => {
    const answer = answers[Math.min(asked, answers.length - 1)];
    asked += 1;
    if (!answer) throw new TypeError("Failed to fetch");
    return answer();
  };
  return { fetchFile, asked: () => asked };
}
const good = (): Response => Response.json(EMPTY);
const gone = (): Response => new Response("no", { status: 404 });

test("the record is on its way, then there with its index", async () => {
  const loader = recordLoader(ADDRESS, answering(good).fetchFile);
  expect(loader.load.getState()).toEqual({ kind: "loading" });
  await loader.start();
  const load = loader.load.getState();
  expect(load.kind === "ready" && load.index.nextChange(0, 1)).toBeNull();
});

describe("a record that cannot be had", () => {
  test("is told, and asked for once more on demand", async () => {
    const server = answering(gone, good);
    const loader = recordLoader(ADDRESS, server.fetchFile);
    await loader.start();
    expect(loader.load.getState()).toEqual({ kind: "failed", reason: "unreachable" });
    await loader.start();
    expect(loader.load.getState().kind).toBe("ready");
  });

  test("is unreachable where the network fails", async () => {
    const loader = recordLoader(ADDRESS, answering().fetchFile);
    await loader.start();
    expect(loader.load.getState()).toEqual({ kind: "failed", reason: "unreachable" });
  });

  test.each([
    ["half of a file", () => new Response('{"type": "Feat')],
    ["a page in its place", () => new Response("<!doctype html>")],
    ["another file", () => Response.json({ type: "FeatureCollection", features: "none" })],
    ["nothing", () => Response.json(null)],
    ["a record whose place has no name", () => Response.json({ ...EMPTY, features: [{ type: "Feature", id: "x" }] })],
  ])("is damaged where there is %s", async (_, answer) => {
    const loader = recordLoader(ADDRESS, answering(answer).fetchFile);
    await loader.start();
    expect(loader.load.getState()).toEqual({ kind: "failed", reason: "damaged" });
  });
});

test("while it is on its way, and once it is there, nobody asks again", async () => {
  const server = answering(good);
  const loader = recordLoader(ADDRESS, server.fetchFile);
  await Promise.all([loader.start(), loader.start()]);
  await loader.start();
  expect(server.asked()).toBe(1);
});
