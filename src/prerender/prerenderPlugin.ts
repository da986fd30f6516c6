import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { createServer, type Plugin, type PluginOption } from "vite";
import type { EmittedRecord } from "../compile/emitRecord";
import type { renderSite as RenderSite } from "./renderSite";
import { stylesOfPart } from "./stylesOfPart";

export interface PrerenderOptions {
  /** The plugins by which the page's own modules are read. */
  readonly plugins: () => PluginOption[];
  /** The record, once the build has compiled it; null where it has faults. */
  readonly record: () => EmittedRecord | null;
  /** The built page of an embed; null where there is none. */
  readonly embedTemplate: () => string | null;
  /** Where the site will be published, with a slash at the end; null: nobody says. */
  readonly siteUrl: string | null;
}

const BASEMAP = ["land", "ground", "lines", "names"] as const;

/** A Vite plugin: after the build every page is written as it will be seen, so that it reads well before any script, and without. */
export function prerenderPlugin({ plugins, record, embedTemplate, siteUrl }: PrerenderOptions): Plugin {
  let root = "";
  return {
    name: "truceline:prerender",
    apply: "build",
    enforce: "post",
    configResolved(config) {
      root = config.root;
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const compiled = record();
        const page = bundle["index.html"];
        const document = bundle["document.html"];
        if (this.environment.config.consumer === "server" || !compiled || page?.type !== "asset") return;
        if (siteUrl === null)
          this.info(
            "Pictures and addresses for search engines and cards are relative, and oEmbed is left out: set SITE_URL.",
          );
        const relief = (file: string): string => {
          const asset = Object.values(bundle).find(
            (one) => one.type === "asset" && one.originalFileNames.some((name) => name.endsWith(`${file}.webp`)),
          );
          return asset?.fileName ?? "";
        };
        const basemap = await readBasemap(root);
        const sources = await readFile(join(root, "data/sources.json"), "utf8");
        const pages = await withRenderer(root, plugins(), (renderSite) =>
          renderSite({
            ...compiled,
            template: String(page.source),
            documentTemplate: document?.type === "asset" ? String(document.source) : null,
            sources,
            embedTemplate: embedTemplate(),
            basemap,
            sheetStyles: stylesOfPart(bundle, "SheetOfPlace", String(page.source)),
            insetStyles: stylesOfPart(bundle, "DestinationsInset", String(page.source)),
            relief: {
              "relief-shade": relief("relief-shade"),
              "relief-light": relief("relief-light"),
              "relief-far-shade": relief("relief-far-shade"),
              "relief-far-light": relief("relief-far-light"),
            },
            siteUrl,
            root,
          }),
        );
        // The template of the pages without a map is no page itself.
        delete bundle["document.html"];
        page.source = pages.get("index.html") ?? page.source;
        for (const [fileName, source] of pages) {
          if (fileName !== "index.html") this.emitFile({ type: "asset", fileName, source });
        }
      },
    },
  };
}

/** A style sheet has nothing to say where a page is only written. */
const WITHOUT_STYLES: Plugin = {
  name: "truceline:without-styles",
  enforce: "pre",
  resolveId: (id) => (id.endsWith(".css") ? "\0truceline:no-style" : undefined),
  load: (id) => (id === "\0truceline:no-style" ? "export {}" : undefined),
};

/** Runs the pages' own code in this process: read by the same plugins as the page's modules, without a bundle in between. */
async function withRenderer<Result>(
  root: string,
  plugins: PluginOption[],
  work: (render: typeof RenderSite) => Promise<Result>,
): Promise<Result> {
  const server = await createServer({
    root,
    configFile: false,
    logLevel: "error",
    mode: "production",
    appType: "custom",
    server: { middlewareMode: true, watch: null, ws: false },
    optimizeDeps: { noDiscovery: true, include: [] },
    plugins: [WITHOUT_STYLES, ...plugins],
  });
  try {
    const loaded = await server.ssrLoadModule("/src/prerender/renderSite.tsx");
    const render: unknown = loaded["renderSite"];
    if (!isRenderer(render)) throw new Error("src/prerender/renderSite.tsx gives no renderSite");
    return await work(render);
  } finally {
    await server.close();
  }
}

function isRenderer(value: unknown): value is typeof RenderSite {
  return typeof value === "function";
}

async function readBasemap(root: string): Promise<Record<(typeof BASEMAP)[number], FeatureCollection>> {
  const read = async (file: string): Promise<FeatureCollection> => {
    const json: unknown = JSON.parse(await readFile(join(root, "data/basemap", `${file}.geojson`), "utf8"));
    if (!isCollection(json)) throw new Error(`data/basemap/${file}.geojson is no collection of features`);
    return json;
  };
  const [land, ground, lines, names] = await Promise.all(BASEMAP.map(read));
  if (!land || !ground || !lines || !names) throw new Error("data/basemap/ is not whole");
  return { land, ground, lines, names };
}

function isCollection(json: unknown): json is FeatureCollection {
  return typeof json === "object" && json !== null && "features" in json && Array.isArray(json.features);
}
