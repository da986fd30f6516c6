import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build, createServer, type ViteDevServer } from "vite";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { Texts } from "./readEntries";
import { recordPlugin } from "./recordPlugin";
import { changed, smallRecord } from "./smallRecord";

const EVENTS = "events/valley.yaml";
const BROKEN = changed(EVENTS, "becomes: in-force", "becomes: in-forse");
const PAGE = new Map([
  ["index.html", '<!doctype html><html lang="en"><script type="module" src="./main.js"></script></html>'],
  [
    "main.js",
    'import { states, evidence, search } from "virtual:record";\nimport { stories } from "virtual:stories";\ndocument.title = states + search + evidence.valley + stories[0].address;',
  ],
]);

let root = "";
async function write(files: Texts, folder: string): Promise<void> {
  for (const [file, text] of files) {
    const path = join(root, folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "truceline-plugin-"));
  await write(PAGE, "");
  await write(smallRecord, "data");
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function built(): Promise<ReadonlyMap<string, string>> {
  const [result] = [
    await build({
      root,
      base: "./",
      configFile: false,
      logLevel: "silent",
      plugins: [recordPlugin()],
      build: { write: false },
    }),
  ].flat();
  if (!result || !("output" in result)) throw new Error("Nothing was built.");
  return new Map(
    result.output.map((file) => [file.fileName, file.type === "chunk" ? file.code : String(file.source)] as const),
  );
}

describe("the build", () => {
  test("writes the record's files under the addresses that the page knows", async () => {
    const files = await built();
    const records = [...files.keys()].filter((file) => file.startsWith("record/")).toSorted();
    expect(records).toEqual([
      expect.stringMatching(/^record\/evidence\/valley\.[0-9a-f]{8}\.json$/),
      expect.stringMatching(/^record\/search\.[0-9a-f]{8}\.json$/),
      expect.stringMatching(/^record\/states\.[0-9a-f]{8}\.json$/),
      expect.stringMatching(/^record\/stories\/from-siege-to-buses\.[0-9a-f]{8}\.json$/),
    ]);
    const script = [...files].find(([file]) => file.endsWith(".js"))?.[1] ?? "";
    for (const address of records) expect(script).toContain(address);
    expect(JSON.parse(files.get(records[2] ?? "") ?? "")).toMatchObject({ type: "FeatureCollection" });
  });

  test("is stopped by faults, and prints all of them", async () => {
    await write(changed("parties.yaml", ", ar: اللواء المحلي", "", BROKEN), "data");
    const failure = await built().catch(String);
    expect(failure).toContain("The record has 2 faults.");
    expect(failure).toMatch(/data\/events\/valley\.yaml:\d+: .*in-forse.*Did you mean "in-force"\?/);
    expect(failure).toMatch(/data\/parties\.yaml:\d+: "name\.ar" is missing/);
  });
});

describe("the dev server", () => {
  let server: ViteDevServer;
  let sent: unknown[] = [];
  beforeEach(async () => {
    server = await createServer({
      root,
      configFile: false,
      logLevel: "silent",
      plugins: [recordPlugin()],
      server: { port: 0 },
    });
    await server.listen();
    sent = [];
    vi.spyOn(server.ws, "send").mockImplementation((message: unknown) => void sent.push(message));
  });
  afterEach(() => server.close());

  async function load(address: string): Promise<Response> {
    return fetch(new URL(address, server.resolvedUrls?.local[0]));
  }
  async function statesAddress(): Promise<string> {
    const code = (await server.transformRequest("virtual:record"))?.code ?? "";
    return /record\/states\.[0-9a-f]{8}\.json/.exec(code)?.[0] ?? "";
  }

  test("serves the record at its addresses and nothing beside it", async () => {
    const response = await load(await statesAddress());
    expect(response.headers.get("content-type")).toContain("application/json");
    expect(await response.json()).toMatchObject({ type: "FeatureCollection" });
    expect((await load("record/states.00000000.json")).status).toBe(404);
    expect((await load("record/..%2fdata%2fparties.yaml")).status).toBe(404);
  });

  test("reloads the page on an edit; a fault is shown with file and line, and the last good record stays", async () => {
    const before = await statesAddress();
    await write(BROKEN, "data");
    await vi.waitFor(() => expect(sent).toContainEqual(expect.objectContaining({ type: "error" })), 20_000);
    const file = join(root, "data", EVENTS);
    expect(sent.at(-1)).toMatchObject({ err: { id: file, loc: { file, line: 26 } } });
    expect((await load(before)).status).toBe(200);
    expect(await statesAddress()).toBe(before);

    await write(changed(EVENTS, "date: 2013-05-01", "date: 2013-05-02"), "data");
    await vi.waitFor(() => expect(sent).toContainEqual({ type: "full-reload" }), 20_000);
    expect(await statesAddress()).not.toBe(before);
    expect((await load(before)).status).toBe(200);
  });
});
