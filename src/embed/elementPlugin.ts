import { build, type Plugin } from "vite";

const ENTRY = "src/embed/element/truceline-map.ts";
/** Where the files lie on the site. A host's page names the first one. */
const CLASSIC = "embed/truceline-map.js";
const MODULE = "embed/truceline-map.mjs";
const TYPES = "embed/truceline-map.d.ts";

/** The types are written by hand and shipped as they are; the class is checked against them. */
const [types = ""] = Object.values(
  import.meta.glob<string>("./element/types/*.d.ts", { query: "?raw", import: "default", eager: true }),
);

/** The element as a script, as a module, and its types: texts by their path below the site's root. */
export async function buildElement(root: string): Promise<ReadonlyMap<string, string>> {
  const [classic, module] = await Promise.all([bundle(root, "iife"), bundle(root, "es")]);
  return new Map([
    [CLASSIC, classic],
    [MODULE, module],
    [TYPES, types],
  ]);
}

/**
 * A Vite plugin: `<truceline-map>` is built as a file of its own, under a name that stays, for pages that are not ours. The development
 * server builds it when it is asked for.
 */
export function elementPlugin(): Plugin {
  let root = "";
  return {
    name: "truceline:element",
    configResolved(config) {
      root = config.root;
    },
    async generateBundle() {
      if (this.environment.config.consumer === "server") return;
      for (const [fileName, source] of await buildElement(root)) this.emitFile({ type: "asset", fileName, source });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const path = new URL(request.url ?? "/", "http://localhost").pathname.slice(1);
        if (path !== CLASSIC && path !== MODULE) {
          next();
          return;
        }
        buildElement(root).then((files) => {
          response.setHeader("Content-Type", "text/javascript; charset=utf-8");
          response.end(files.get(path));
        }, next);
      });
    },
  };
}

async function bundle(root: string, format: "iife" | "es"): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: "error",
    publicDir: false,
    // A script that is no module has no address of its own; it asks the page (see scriptSite.ts).
    define: format === "iife" ? { "import.meta.url": "undefined" } : {},
    build: {
      target: "es2022",
      write: false,
      lib: { entry: `${root}/${ENTRY}`, formats: [format], name: "truceline" },
    },
  });
  const output = Array.isArray(result) ? result[0]?.output : "output" in result ? result.output : undefined;
  const chunk = output?.[0];
  if (chunk?.type !== "chunk") throw new Error("The element was not built: Vite gave no script");
  return chunk.code;
}
