import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { portOf, serve } from "./serve.mjs";
import { chooseEncoding, rangeOf } from "./site.mjs";

const PAGE = `<!doctype html><title>Page</title>${" filling".repeat(200)}`;
const SECRET = "not for the world";

/** @type {string} */
let folder;
/** @type {{ url: string, close: () => Promise<void> }} */
let site;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "truceline-site-"));
  const dist = join(folder, "dist");
  mkdirSync(join(dist, "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), SECRET);
  writeFileSync(join(dist, "index.html"), PAGE);
  writeFileSync(join(dist, "404.html"), "<!doctype html><title>Not here</title>");
  writeFileSync(
    join(dist, "_headers"),
    "/*\n  X-Content-Type-Options: nosniff\n/assets/*\n  Cache-Control: immutable\n",
  );
  for (const name of ["a.js", "a.mjs", "a.css", "a.woff2", "a.json", "a.geojson", "a.svg", "a.unknown"]) {
    writeFileSync(join(dist, "assets", name), "content");
  }
  site = await serve({ folder: dist, port: 0 });
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/**
 * Asks for an address exactly as written: fetch would tidy it up first.
 *
 * @param {string} path
 * @param {{ method?: string, headers?: Record<string, string> }} [options]
 * @returns {Promise<{ status: number, headers: import("node:http").IncomingHttpHeaders, body: Buffer }>}
 */
function ask(path, options = {}) {
  return new Promise((resolve, reject) => {
    const { port } = new URL(site.url);
    const asked = request({ host: "127.0.0.1", port, path, ...options }, (response) => {
      /** @type {Buffer[]} */
      const chunks = [];
      response.on("data", (/** @type {Buffer} */ chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}

/**
 * Sends bytes that no well-behaved client would send, and gives back the first line of the answer.
 *
 * @param {string} bytes
 * @returns {Promise<string>}
 */
function sendRaw(bytes) {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(site.url).port), "127.0.0.1", () => socket.write(bytes));
    let answer = "";
    socket.on("data", (chunk) => {
      answer += String(chunk);
      socket.end();
    });
    socket.on("close", () => resolve(answer.split("\r\n")[0] ?? ""));
    socket.on("error", reject);
  });
}

describe("a served site", () => {
  test("gives its page at / with the headers of its table, not to be kept unasked", async () => {
    const { status, headers, body } = await ask("/?day=2016-03-04");
    expect(status).toBe(200);
    expect(body.toString()).toBe(PAGE);
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toBe("no-cache");
  });

  test.each([
    ["a.js", "text/javascript; charset=utf-8"],
    ["a.mjs", "text/javascript; charset=utf-8"],
    ["a.css", "text/css; charset=utf-8"],
    ["a.woff2", "font/woff2"],
    ["a.json", "application/json; charset=utf-8"],
    ["a.geojson", "application/geo+json; charset=utf-8"],
    ["a.svg", "image/svg+xml; charset=utf-8"],
    ["a.unknown", "application/octet-stream"],
  ])("sends %s as %s, to be kept", async (name, type) => {
    const { headers } = await ask(`/assets/${name}`);
    expect(headers["content-type"]).toBe(type);
    expect(headers["cache-control"]).toBe("immutable");
  });

  test("compresses as the client wishes", async () => {
    const brotli = await ask("/", { headers: { "accept-encoding": "gzip, deflate, br" } });
    expect(brotli.headers["content-encoding"]).toBe("br");
    expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
    const gzipped = await ask("/", { headers: { "accept-encoding": "gzip" } });
    expect(gunzipSync(gzipped.body).toString()).toBe(PAGE);
    expect(gzipped.headers.vary).toBe("Accept-Encoding");
    expect(gzipped.headers.etag).not.toBe(brotli.headers.etag);
    const font = await ask("/assets/a.woff2", { headers: { "accept-encoding": "br" } });
    expect(font.headers["content-encoding"]).toBeUndefined();
  });

  test("sends nothing to who has it already", async () => {
    const { headers } = await ask("/");
    const again = await ask("/", { headers: { "if-none-match": `"other", W/${String(headers.etag)}` } });
    expect(again.status).toBe(304);
    expect(again.body.length).toBe(0);
  });

  test("answers HEAD as GET but without the body", async () => {
    const { status, headers, body } = await ask("/", { method: "HEAD" });
    expect(status).toBe(200);
    expect(headers["content-length"]).toBe(String(PAGE.length));
    expect(body.length).toBe(0);
  });

  test("refuses what is neither GET nor HEAD", async () => {
    const { status, headers } = await ask("/", { method: "POST" });
    expect(status).toBe(405);
    expect(headers.allow).toBe("GET, HEAD");
  });

  test("shows its own page for what is not there, with the same guard", async () => {
    const { status, headers, body } = await ask("/assets/gone.js");
    expect(status).toBe(404);
    expect(body.toString()).toContain("Not here");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cache-control"]).toBe("no-store");
  });

  test.each([
    "/../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/..%5csecret.txt",
    "/assets/../../secret.txt",
    "/assets/....//secret.txt",
    "/%252e%252e%252fsecret.txt",
    "//etc/passwd",
    "/%2fetc%2fpasswd",
    "/secret.txt%00.html",
    "/%00",
    "/_headers",
    "/constructor",
    "/__proto__/",
  ])("finds nothing at %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body.toString()).not.toContain(SECRET);
  });

  test.each(["/%", "/%E0%A4%A", "/%ff"])("says that %s cannot be read", async (path) => {
    expect((await ask(path)).status).toBe(400);
  });

  test("goes on after bytes that are no request", async () => {
    expect(await sendRaw("nonsense\r\n\r\n")).toBe("HTTP/1.1 400 Bad Request");
    expect(await sendRaw("GET http://example.org/ HTTP/1.1\r\nHost: example.org\r\n\r\n")).toBe(
      "HTTP/1.1 400 Bad Request",
    );
    expect(await sendRaw("GET /\0 HTTP/1.1\r\nHost: x\r\n\r\n")).toBe("HTTP/1.1 400 Bad Request");
    expect((await ask("/")).status).toBe(200);
  });

  test("says of an address of 100 KB that it is too long, and goes on", async () => {
    const answer = await sendRaw(`GET /embed/?title=${"x".repeat(100_000)} HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(answer).toBe("HTTP/1.1 414 URI Too Long");
    expect((await ask("/")).status).toBe(200);
  });

  test("refuses a port that is taken, and says what to do", async () => {
    const port = Number(new URL(site.url).port);
    await expect(serve({ folder: join(folder, "dist"), port })).rejects.toThrow(/Port \d+ is taken.*--port/);
  });

  test("takes the next free port where none is asked for", async () => {
    const first = await serve({ folder: join(folder, "dist"), port: null });
    const second = await serve({ folder: join(folder, "dist"), port: null });
    await Promise.all([first.close(), second.close()]);
    expect(Number(new URL(first.url).port)).toBeGreaterThanOrEqual(5173);
    expect(Number(new URL(second.url).port)).toBeGreaterThan(Number(new URL(first.url).port));
  });

  test("is not served where nothing was built", async () => {
    for (const empty of ["assets", "gone"]) {
      await expect(serve({ folder: join(folder, "dist", empty), port: 0 })).rejects.toThrow(/npm run build/);
    }
  });
});

test.each([
  ["gzip, deflate, br, zstd", "br"],
  ["br;q=0, gzip", "gzip"],
  ["br;q=0.5, gzip;q=0.9", "gzip"],
  ["*", "br"],
  ["*;q=0", "identity"],
  ["identity", "identity"],
  ["br;q=nonsense, gzip;q=", "identity"],
  ["", "identity"],
])("the encoding for %j is %s", (accepted, encoding) => {
  expect(chooseEncoding(accepted)).toBe(encoding);
});

describe("the command line", () => {
  test("takes a port in both spellings, or none", () => {
    expect(portOf(["--port", "8080"])).toBe(8080);
    expect(portOf(["--port=0"])).toBe(0);
    expect(portOf([])).toBeNull();
  });

  test.each([
    [["--port"]],
    [["--port", "abc"]],
    [["--port", "65536"]],
    [["--port", "-1"]],
    [["--prot", "1"]],
    [["80"]],
  ])("refuses %j", (args) => {
    expect(() => portOf(args)).toThrow(/--port/);
  });
});

describe("parts of files", () => {
  test.each([
    ["bytes=0-3", [0, 3]],
    ["bytes=4-", [4, 9]],
    ["bytes=-2", [8, 9]],
    ["bytes=-200", [0, 9]],
    ["bytes=8-400", [8, 9]],
    ["bytes=10-12", "beyond"],
    ["bytes=-0", "beyond"],
    ["bytes=5-2", null],
    ["bytes=0-1,3-4", null],
    ["bytes=-", null],
    ["lines=0-3", null],
    ["bytes=a-b", null],
    ["", null],
  ])("of ten bytes, %s means %j", (header, range) => {
    expect(rangeOf(header, 10)).toEqual(range);
  });

  test("are sent alone, and say what they are parts of", async () => {
    const { status, headers, body } = await ask("/assets/a.unknown", { headers: { range: "bytes=2-4" } });
    expect([status, headers["content-range"], String(body)]).toEqual([206, "bytes 2-4/7", "nte"]);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  test("beyond the end are refused with how long the file is", async () => {
    const { status, headers } = await ask("/assets/a.unknown", { headers: { range: "bytes=70-" } });
    expect([status, headers["content-range"]]).toEqual([416, "bytes */7"]);
  });

  test("of another version than the client holds are not sent: the whole file is", async () => {
    const headers = { range: "bytes=2-4", "if-range": '"another"' };
    expect((await ask("/assets/a.unknown", { headers })).status).toBe(200);
  });
});
