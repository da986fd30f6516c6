import "./requireNode.mjs";
import { createServer } from "node:http";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readSite, siteHandler } from "./site.mjs";

const PREFERRED_PORT = 5173;
const PORTS_TO_TRY = 100;
/** Both loopback addresses, since `localhost` may mean either. */
const LOOPBACK = ["127.0.0.1", "::1"];

/** To what is no request there is nothing to say; to an address of more than 16 KB the same as other servers say. */
const UNREADABLE = "HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n";
const TOO_LONG = [
  "HTTP/1.1 414 URI Too Long",
  "Connection: close",
  "Content-Type: text/plain; charset=utf-8",
  "",
  "This address is too long.",
].join("\r\n");

/**
 * Serves a built site, with the headers of its own `_headers`, on this machine only.
 *
 * @param {{ folder: string, port: number | null }} options `port`: that one and no other; 0: any; null: 5173 or the next free one.
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 * @throws {Error} Where the folder holds no site or no port is free.
 */
export async function serve({ folder, port }) {
  const handler = siteHandler(readSite(folder));
  const wanted = port === null ? Array.from({ length: PORTS_TO_TRY }, (_, step) => PREFERRED_PORT + step) : [port];
  for (const candidate of wanted) {
    const servers = await listen(handler, candidate);
    if (!servers) continue;
    const address = servers[0]?.address();
    const open = typeof address === "object" && address ? address.port : candidate;
    return { url: `http://localhost:${open}/`, close: () => closeAll(servers) };
  }
  throw new Error(
    port === null
      ? `No port from ${PREFERRED_PORT} to ${PREFERRED_PORT + PORTS_TO_TRY - 1} is free.`
      : `Port ${port} is taken. Choose another with --port, or leave --port out to get a free one.`,
  );
}

/**
 * Reads `--port` from a command line.
 *
 * @param {readonly string[]} args
 * @returns {number | null} Null where it is not given.
 * @throws {Error} Where it is not a port, or something else was asked for.
 */
export function portOf(args) {
  /** @type {number | null} */
  let port = null;
  for (let index = 0; index < args.length; index += 1) {
    const [name, inline] = (args[index] ?? "").split("=");
    if (name !== "--port") throw new Error(`"${args[index]}" is not known here. What can be set is --port 8080.`);
    const text = inline ?? args[(index += 1)] ?? "";
    port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
    if (!(port <= 65_535)) throw new Error(`"${text}" is not a port: --port takes a number from 0 to 65535.`);
  }
  return port;
}

/**
 * Runs until somebody asks us to stop (Ctrl-C), then closes the site and ends the process.
 *
 * @param {() => Promise<void>} close
 */
export function closeOnSignal(close) {
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.once(signal, () => {
      console.log("\nStopped.");
      void close().then(() => process.exit(0));
    });
  }
}

/**
 * @param {import("node:http").RequestListener} handler
 * @param {number} port
 * @returns {Promise<import("node:http").Server[] | null>} Null where the port is taken on one of the addresses.
 */
async function listen(handler, port) {
  /** @type {import("node:http").Server[]} */
  const servers = [];
  let chosen = port;
  for (const host of LOOPBACK) {
    const server = createServer(handler);
    server.on("clientError", (/** @type {NodeJS.ErrnoException} */ error, socket) => {
      if (socket.writable) socket.end(error.code === "HPE_HEADER_OVERFLOW" ? TOO_LONG : UNREADABLE);
      else socket.destroy();
    });
    const fault = await new Promise((resolve) => {
      server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code ?? "unknown"));
      server.listen(chosen, host, () => resolve(null));
    });
    if (fault === null) {
      servers.push(server);
      const address = server.address();
      if (typeof address === "object" && address) chosen = address.port;
    } else if (servers.length === 0 || (fault !== "EADDRNOTAVAIL" && fault !== "EAFNOSUPPORT")) {
      await closeAll(servers);
      return null;
    }
  }
  return servers;
}

/** @param {import("node:http").Server[]} servers */
async function closeAll(servers) {
  await Promise.all(
    servers.map(
      (server) =>
        new Promise((resolve) => {
          server.close(resolve);
          server.closeAllConnections();
        }),
    ),
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    const folder = join(dirname(fileURLToPath(import.meta.url)), "..", "dist");
    const site = await serve({ folder, port: portOf(process.argv.slice(2)) });
    console.log(`Truceline is at ${site.url}`);
    closeOnSignal(site.close);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
