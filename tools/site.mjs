import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { extname, join, relative, sep } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { headersFor, parseHeaders } from "./headers.mjs";

/**
 * @typedef {"br" | "gzip" | "identity"} Encoding
 * @typedef {{ type: string, body: Buffer, etag: string, encoded: Map<Encoding, Promise<Buffer>> }} SiteFile
 * @typedef {{ files: Map<string, SiteFile>, rules: import("./headers.mjs").HeaderRule[] }} Site
 */

/** Content types by ending; anything else is sent as bytes without meaning, since `nosniff` forbids guessing. */
export const CONTENT_TYPES = new Map([
  [".html", "text/html; charset=utf-8"],
  [".js", "text/javascript; charset=utf-8"],
  [".mjs", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".csv", "text/csv; charset=utf-8"],
  [".geojson", "application/geo+json; charset=utf-8"],
  [".svg", "image/svg+xml; charset=utf-8"],
  [".txt", "text/plain; charset=utf-8"],
  [".ts", "text/plain; charset=utf-8"],
  [".bib", "application/x-bibtex; charset=utf-8"],
  [".ris", "application/x-research-info-systems; charset=utf-8"],
  [".xml", "application/xml; charset=utf-8"],
  [".png", "image/png"],
  [".webp", "image/webp"],
  [".woff2", "font/woff2"],
]);
const COMPRESSIBLE = /^(text|application)\/(?!octet-stream)|^image\/svg/;
/** As hosts compress on the fly; the highest levels take seconds for the map. */
const LEVEL = 6;

/**
 * Reads a built site into memory with its table of headers. What is not read here cannot be asked for: there is no way
 * from an address to the disk.
 *
 * @param {string} folder
 * @returns {Site}
 * @throws {Error} Where the folder holds no site or the table is wrong.
 */
export function readSite(folder) {
  if (!existsSync(join(folder, "index.html")))
    throw new Error(`${folder} holds no index.html: run npm run build first`);
  /** @type {Map<string, SiteFile>} */
  const files = new Map();
  let rules = parseHeaders("");
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const address = `/${relative(folder, path).split(sep).join("/")}`;
    const body = readFileSync(path);
    if (address === "/_headers") {
      rules = parseHeaders(body.toString("utf8"));
      continue;
    }
    const type = CONTENT_TYPES.get(extname(entry.name).toLowerCase()) ?? "application/octet-stream";
    const etag = createHash("sha256").update(body).digest("base64url").slice(0, 22);
    files.set(address, { type, body, etag, encoded: new Map() });
  }
  return { files, rules };
}

/**
 * Answers requests from a site in memory. Never throws on what a client sends.
 *
 * @param {Site} site
 * @returns {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void}
 */
export function siteHandler(site) {
  return (request, response) => {
    respond(site, request, response).catch((error) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500, { "Content-Type": "text/plain; charset=utf-8" });
      response.end();
    });
  };
}

/**
 * @param {Site} site
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function respond(site, request, response) {
  const path = pathOf(request.url ?? "");
  for (const { name, value } of headersFor(site.rules, path ?? "/").values()) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("Allow", "GET, HEAD");
    return refuse(response, 405, "Only GET and HEAD are answered here.");
  }
  if (path === null) return refuse(response, 400, "This address cannot be read.");

  const file = site.files.get(path.endsWith("/") ? `${path}index.html` : path);
  if (!file && site.files.has(`${path}/index.html`)) {
    response.setHeader("Location", encodeURI(`/${path.replace(/^\/+/, "")}/`));
    return refuse(response, 301, "Moved.");
  }
  const page = file ?? site.files.get("/404.html");
  if (!page) return refuse(response, 404, "Not found.");
  await send(page, file ? 200 : 404, request, response);
}

/**
 * @param {SiteFile} file
 * @param {200 | 404} status
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function send(file, status, request, response) {
  const encoding = COMPRESSIBLE.test(file.type) ? chooseEncoding(request.headers["accept-encoding"] ?? "") : "identity";
  const etag = `"${file.etag}-${encoding}"`;
  response.setHeader("Content-Type", file.type);
  response.setHeader("Vary", "Accept-Encoding");
  if (status === 404) response.setHeader("Cache-Control", "no-store");
  else {
    response.setHeader("ETag", etag);
    if (!response.hasHeader("Cache-Control")) response.setHeader("Cache-Control", "no-cache");
    if (isNamed(request.headers["if-none-match"] ?? "", etag)) {
      response.writeHead(304).end();
      return;
    }
  }
  // A part is of the file as it is: archives of map tiles, which are asked for in parts, are none of what is compressed.
  if (encoding === "identity" && status === 200) {
    response.setHeader("Accept-Ranges", "bytes");
    const range = rangeOf(request.headers.range ?? "", file.body.length);
    if (range !== null && isCurrent(String(request.headers["if-range"] ?? etag), etag))
      return sendPart(file, range, request, response);
  }
  const body = await encode(file, encoding);
  if (encoding !== "identity") response.setHeader("Content-Encoding", encoding);
  response.setHeader("Content-Length", body.length);
  response.writeHead(status);
  response.end(request.method === "HEAD" ? undefined : body);
}

/**
 * @param {SiteFile} file
 * @param {readonly [number, number] | "beyond"} range
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
function sendPart({ body }, range, request, response) {
  if (range === "beyond") {
    response.setHeader("Content-Range", `bytes */${body.length}`);
    return refuse(response, 416, "The file has no such part.");
  }
  const [first, last] = range;
  response.setHeader("Content-Range", `bytes ${first}-${last}/${body.length}`);
  response.setHeader("Content-Length", last - first + 1);
  response.writeHead(206);
  response.end(request.method === "HEAD" ? undefined : body.subarray(first, last + 1));
}

/**
 * The first and last byte that a `Range` header asks for (RFC 9110, 14.2); "beyond" where the file ends before; null where it asks for
 * nothing that is answered in part: several ranges, other units, nonsense.
 *
 * @param {string} header
 * @param {number} length
 * @returns {readonly [number, number] | "beyond" | null}
 */
export function rangeOf(header, length) {
  const [, from, to] = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(header.trim()) ?? [];
  if (from === undefined || to === undefined || (from === "" && to === "")) return null;
  const first = from === "" ? Math.max(0, length - Number(to)) : Number(from);
  const last = from === "" || to === "" ? length - 1 : Math.min(length - 1, Number(to));
  if (from !== "" && to !== "" && Number(to) < Number(from)) return null;
  return first > last ? "beyond" : [first, last];
}

/**
 * Whether a part may be sent: the client holds none of the file, or holds this version of it.
 *
 * @param {string} ifRange
 * @param {string} etag
 */
const isCurrent = (ifRange, etag) => ifRange.trim() === etag;

/**
 * The decoded path of an address as it was sent, or null where it cannot be decoded or names another site.
 *
 * @param {string} address
 * @returns {string | null}
 */
function pathOf(address) {
  if (!address.startsWith("/")) return null;
  try {
    return decodeURIComponent(address.replace(/[?#].*$/s, ""));
  } catch {
    return null;
  }
}

/**
 * The encoding a client likes best among ours, by its `Accept-Encoding` (RFC 9110, 12.5.3).
 *
 * @param {string} accepted
 * @returns {Encoding}
 */
export function chooseEncoding(accepted) {
  const weights = new Map(
    accepted.split(",").map((part) => {
      const [name = "", ...parameters] = part
        .trim()
        .toLowerCase()
        .split(/\s*;\s*/);
      const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
      return [name, weight === undefined ? 1 : Number(weight) || 0];
    }),
  );
  const weigh = (/** @type {string} */ name) => weights.get(name) ?? weights.get("*") ?? 0;
  if (weigh("br") > 0 && weigh("br") >= weigh("gzip")) return "br";
  return weigh("gzip") > 0 ? "gzip" : "identity";
}

/**
 * @param {SiteFile} file
 * @param {Encoding} encoding
 * @returns {Promise<Buffer>}
 */
function encode(file, encoding) {
  const known = file.encoded.get(encoding);
  if (known) return known;
  const made =
    encoding === "br"
      ? promisify(brotliCompress)(file.body, { params: { [constants.BROTLI_PARAM_QUALITY]: LEVEL } })
      : encoding === "gzip"
        ? promisify(gzip)(file.body, { level: LEVEL })
        : Promise.resolve(file.body);
  file.encoded.set(encoding, made);
  return made;
}

/**
 * Whether an `If-None-Match` header names an entity tag.
 *
 * @param {string} header
 * @param {string} etag
 */
function isNamed(header, etag) {
  return header.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} text
 */
function refuse(response, status, text) {
  response.setHeader("Cache-Control", "no-store");
  response.writeHead(status, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Length": Buffer.byteLength(text),
  });
  response.end(text);
}
