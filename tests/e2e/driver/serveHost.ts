import { createServer } from "node:http";
import { afterAll, beforeAll } from "vitest";

/** What a page of the host answers with: HTML as it is, or the text of a script. */
export type HostFiles = Readonly<Record<string, string>>;

/** A page of somebody else's, of another origin than ours. */
export interface HostSite {
  /** Where it is served, with a slash at the end. */
  readonly url: () => string;
  /** Puts an answer under a path, as `/page.html`. */
  readonly put: (path: string, body: string) => void;
}

/** Serves a newsroom's pages to the tests of a file, on a port of its own and hence from another origin than the site's. */
export function serveHost(files: HostFiles = {}): HostSite {
  const answers = new Map(Object.entries(files));
  let url = "";
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname;
    const body = answers.get(path);
    const type = path.endsWith(".js") || path.endsWith(".mjs") ? "text/javascript" : "text/html";
    response.writeHead(body === undefined ? 404 : 200, { "Content-Type": `${type}; charset=utf-8` }).end(body);
  });
  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The host's pages have no port");
    url = `http://localhost:${address.port}/`;
  });
  afterAll(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: () => url, put: (path, body) => void answers.set(path, body) };
}
