import * as v from "valibot";
import { build, type Plugin, type PluginOption } from "vite";
import { statesSchema } from "../record/wire";
import { leanStates } from "./leanStates";

/** The record as the build compiled it, as far as it matters here. */
export interface CompiledStates {
  readonly states: string;
  readonly evidence: Readonly<Record<string, string>>;
  readonly stories: readonly { readonly id: string; readonly address: string }[];
  readonly files: ReadonlyMap<string, string>;
}

export interface PagePluginOptions {
  readonly plugins: () => PluginOption[];
  /** Null where the record has faults. */
  readonly record: () => CompiledStates | null;
}

/** What other plugins may ask of this one. */
export interface PagePluginApi {
  /** The built page, with addresses relative to the site's root; null before it is built. */
  readonly template: () => string | null;
}

const PAGE = "embed.html";
/** The embed runs on Preact, which reads the same components and weighs a fifth of React. */
const PREACT = {
  "react-dom/client": "preact/compat/client",
  "react-dom": "preact/compat",
  "react/jsx-runtime": "preact/jsx-runtime",
  react: "preact/compat",
};
const VIRTUAL = "virtual:record";
const STORIES = "virtual:stories";

/**
 * A Vite plugin: the page of an embed is built by itself, since it stands on another ground than the explorer (Preact, a leaner record).
 * The development server serves it from the sources as they are.
 */
export function pagePlugin({ plugins, record }: PagePluginOptions): Plugin<PagePluginApi> {
  let root = "";
  let template: string | null = null;
  return {
    name: "truceline:embed-page",
    api: { template: () => template },
    configResolved(config) {
      root = config.root;
    },
    configureServer(server) {
      server.middlewares.use((request, _, next) => {
        request.url = request.url?.replace(/^\/(?:ar\/)?embed\/(?:index\.html)?(?=\?|$)/, `/${PAGE}`);
        next();
      });
    },
    async generateBundle(_, bundle) {
      const compiled = record();
      if (this.environment.config.consumer === "server" || !compiled) return;
      const whole: unknown = JSON.parse(compiled.files.get(compiled.states) ?? "null");
      const source = JSON.stringify(leanStates(v.parse(statesSchema, whole)));
      const states = this.getFileName(this.emitFile({ type: "asset", name: "embed-states.json", source }));
      const result = await build({
        root,
        base: "./",
        configFile: false,
        logLevel: "error",
        resolve: { alias: PREACT },
        plugins: [plugins(), leanRecord(states, compiled)],
        worker: { format: "es" },
        build: {
          target: "es2022",
          write: false,
          copyPublicDir: false,
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          rolldownOptions: { input: `${root}/${PAGE}` },
        },
      });
      const output = Array.isArray(result) ? result[0]?.output : "output" in result ? result.output : undefined;
      for (const file of output ?? []) {
        const source = file.type === "chunk" ? file.code : file.source;
        if (file.fileName === PAGE) template = String(source);
        else if (!(file.fileName in bundle)) this.emitFile({ type: "asset", fileName: file.fileName, source });
      }
    },
  };
}

/** `virtual:record` with the lean file in place of the whole one, and `virtual:stories` with their addresses alone. */
function leanRecord(states: string, { evidence, stories }: CompiledStates): Plugin {
  return {
    name: "truceline:lean-record",
    resolveId: (id) => (id === VIRTUAL || id === STORIES ? `\0${id}` : undefined),
    load: (id) =>
      id === `\0${VIRTUAL}`
        ? `export const states = ${JSON.stringify(states)};\nexport const evidence = ${JSON.stringify(evidence)};\n`
        : id === `\0${STORIES}`
          ? `export const stories = ${JSON.stringify(stories.map(({ id: story, address }) => ({ id: story, address })))};\n`
          : undefined,
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "preload", href: states, as: "fetch", crossorigin: true }, injectTo: "head" },
    ],
  };
}
