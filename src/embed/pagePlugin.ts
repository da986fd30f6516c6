import * as v from "valibot";
import { build, type Plugin, type PluginOption } from "vite";
import type { Language } from "../language/Language";
import { openStory } from "../record/openStory";
import { statesSchema } from "../record/wire";
import { basemapFiles } from "./basemapFiles";
import { leanStates } from "./leanStates";
import { packGround } from "./packGround";
import { packStates } from "./packStates";
import { storyIn } from "./storyIn";
import { shortPreload } from "./shortPreload";
import { versionFiles, type EarlierVersion } from "./versionFiles";

/** The record as the build compiled it, as far as it matters here. */
export interface CompiledStates {
  readonly version: string;
  readonly states: string;
  readonly evidence: Readonly<Record<string, string>>;
  readonly stories: readonly { readonly id: string; readonly address: string }[];
  readonly files: ReadonlyMap<string, string>;
}

export interface PagePluginOptions {
  readonly plugins: () => PluginOption[];
  /** Null where the record has faults. */
  readonly record: () => CompiledStates | null;
  /** The versions of the record that are kept. */
  readonly versions: () => Promise<readonly EarlierVersion[]>;
}

/** What other plugins may ask of this one. */
export interface PagePluginApi {
  /** The built page, with addresses relative to the site's root; null before it is built. */
  readonly template: () => string | null;
}

/** Where the files of a story are. */
interface StoryFiles {
  readonly id: string;
  readonly address: Readonly<Record<Language, string>>;
}

/** Where the files are that the embed reads in place of the explorer's. */
interface LeanFiles {
  readonly states: string;
  readonly ground: { readonly near: string; readonly far: string };
  readonly stories: readonly StoryFiles[];
  /** The states of earlier versions, by version. */
  readonly kept: Readonly<Record<string, string>>;
}

const PAGE = "embed.html";
/** The embed runs on Preact, which reads the same components and weighs a fifth of React. */
const PREACT = {
  "react-dom/client": "preact/compat/client",
  "react-dom": "preact/compat",
  "react/jsx-runtime": "preact/jsx-runtime",
  react: "preact/compat",
};
/** zustand asks for all of React by one name, and all of it would come: it gets the three hooks that it uses. */
const HOOKS_OF_STORE = {
  id: "virtual:hooks-of-store",
  code: `import { useCallback, useDebugValue, useSyncExternalStore } from "preact/compat";
export default { useCallback, useDebugValue, useSyncExternalStore };
`,
};
const VIRTUAL = "virtual:record";
const STORIES = "virtual:embed-stories";
const GROUND = "virtual:embed-ground";
const VERSIONS = "virtual:embed-versions";
const FIRST_ENGLISH = "virtual:first-english";
/** Where the page is served from the sources: no ground in two files, no earlier versions, and stories in both languages. */
const UNBUILT: Readonly<Record<string, string>> = {
  [GROUND]: "export const ground = null;\n",
  [VERSIONS]: "export const kept = {};\n",
  [STORIES]: 'export { stories } from "virtual:stories";\n',
};

/**
 * A Vite plugin: the page of an embed is built by itself, since it stands on another ground than the explorer (Preact, a leaner record).
 * The development server serves it from the sources as they are.
 */
export function pagePlugin({ plugins, record, versions }: PagePluginOptions): Plugin<PagePluginApi> {
  let root = "";
  let template: string | null = null;
  return {
    name: "truceline:embed-page",
    api: { template: () => template },
    configResolved(config) {
      root = config.root;
    },
    resolveId: (id) => (Object.hasOwn(UNBUILT, id) ? `\0${id}` : undefined),
    load: (id) => UNBUILT[id.slice(1)],
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
      const emit = (name: string, content: unknown): string =>
        this.getFileName(this.emitFile({ type: "asset", name, source: JSON.stringify(content) }));
      const states = emit("embed-states.json", packStates(leanStates(v.parse(statesSchema, whole))));
      const { near, far } = packGround(basemapFiles());
      const ground = { near: emit("embed-ground.json", near), far: emit("embed-far-ground.json", far) };
      const stories = compiled.stories.flatMap(({ id, address }): StoryFiles[] => {
        const opened = openStory(JSON.parse(compiled.files.get(address) ?? "null"));
        if (!opened.ok) return [];
        const file = (language: Language): string =>
          emit(`embed-story-${id}.${language}.json`, storyIn(opened.value, language));
        return [{ id, address: { en: file("en"), ar: file("ar") } }];
      });
      const earlier = versionFiles(await versions(), compiled.version);
      for (const [fileName, source] of earlier.files) this.emitFile({ type: "asset", fileName, source });
      const kept = Object.fromEntries(
        [...earlier.states].map(([version, packed]) => [version, emit(`embed-states-${version}.json`, packed)]),
      );
      const atOnce = inOneFile();
      const result = await build({
        root,
        base: "./",
        configFile: false,
        logLevel: "error",
        resolve: { alias: PREACT },
        plugins: [plugins(), shortPreload(), leanRecord({ states, ground, stories, kept }, compiled), atOnce.plugin],
        worker: { format: "es" },
        build: {
          target: "es2022",
          write: false,
          copyPublicDir: false,
          assetsInlineLimit: 0,
          modulePreload: { polyfill: false },
          rolldownOptions: {
            input: `${root}/${PAGE}`,
            output: {
              codeSplitting: { groups: [atOnce.group] },
              // Told from the explorer's by its name, so that each can be weighed with what comes with it.
              chunkFileNames: ({ name }) => `assets/${name === "TruceMap" ? "embed-live-map" : name}-[hash].js`,
            },
          },
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

/**
 * `virtual:record` with the lean file in place of the whole one, `virtual:embed-stories` and `virtual:embed-versions` with their addresses,
 * `virtual:embed-ground` with the ground in two files; and without the English that stands ready where nobody gives words, which an embed always does.
 */
function leanRecord({ states, ground, stories, kept }: LeanFiles, { evidence, version }: CompiledStates): Plugin {
  const modules: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
    [VIRTUAL]: { states, evidence, version },
    [STORIES]: { stories },
    [GROUND]: { ground },
    [VERSIONS]: { kept },
    [FIRST_ENGLISH]: { FIRST_ENGLISH: {} },
  };
  return {
    name: "truceline:lean-record",
    enforce: "pre",
    resolveId: (id, importer) => {
      if (id === PREACT.react && importer?.includes("/zustand/")) return `\0${HOOKS_OF_STORE.id}`;
      const name = id.endsWith("/firstEnglish") ? FIRST_ENGLISH : id;
      return Object.hasOwn(modules, name) ? `\0${name}` : undefined;
    },
    load: (id) => {
      if (id === `\0${HOOKS_OF_STORE.id}`) return HOOKS_OF_STORE.code;
      const values = Object.entries(modules[id.slice(1)] ?? {});
      return values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`).join("") || undefined;
    },
    // The record of a kept version takes the place of this one: only the page's first script knows which is wanted.
    transformIndexHtml: () => [
      { tag: "link", attrs: { rel: "alternate", type: "application/json", href: states }, injectTo: "head-prepend" },
      {
        tag: "link",
        attrs: { rel: "preload", href: ground.near, as: "fetch", crossorigin: true },
        injectTo: "head",
      },
    ],
  };
}

/** All that the page needs at once in one file: what later parts share with it would otherwise be files of their own, each a request. */
function inOneFile(): {
  readonly plugin: Plugin;
  readonly group: { readonly name: string; readonly test: (id: string) => boolean };
} {
  const wanted = new Set<string>();
  return {
    plugin: {
      name: "truceline:at-once",
      buildEnd() {
        const left = [...this.getModuleIds()].filter((id) => this.getModuleInfo(id)?.isEntry);
        for (let id = left.pop(); id !== undefined; id = left.pop()) {
          if (wanted.has(id)) continue;
          wanted.add(id);
          left.push(...(this.getModuleInfo(id)?.importedIds ?? []));
        }
      },
    },
    group: { name: "embed-page", test: (id) => wanted.has(id) },
  };
}
