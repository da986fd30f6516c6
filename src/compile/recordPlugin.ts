import { join } from "node:path";
import type { Plugin } from "vite";
import { downloadFiles } from "./downloads/downloadFiles";
import { changesSince, type ChangeSince } from "./changesSince";
import type { EmittedRecord } from "./emitRecord";
import type { KeptVersion } from "./keptVersion";
import { readDataFolder } from "./readDataFolder";
import { readVersions } from "./readVersions";
import { recordError } from "./recordError";
import { RecordKeeper } from "./RecordKeeper";
import { serveRecord } from "./serveRecord";

const ID = "virtual:record";
const RESOLVED = `\0${ID}`;
const STORIES_ID = "virtual:stories";
const STORIES_RESOLVED = `\0${STORIES_ID}`;
/** Stands in a page for the address of the states file. */
const STATES = "%RECORD_STATES%";

/** What other plugins may ask of this one. */
export interface RecordPluginApi {
  /** The record as it was last compiled; null where it never was, or had faults. */
  readonly record: () => EmittedRecord | null;
  /** The versions of the record that are kept, each with what has changed since. */
  readonly versions: () => Promise<readonly PastVersion[]>;
}

/** A kept version, and what is not as it was. */
export interface PastVersion extends Pick<KeptVersion, "version" | "states" | "stories"> {
  readonly changes: readonly ChangeSince[];
}

/**
 * A Vite plugin: `import { states, evidence, search } from "virtual:record"` gives the addresses of the record's files, relative to
 * the site's root, `version` and `isKept` its version; `virtual:stories` gives the stories with theirs. The build compiles the data folder and writes the record's files
 * and the downloads; faults stop it. The dev server serves them and
 * reloads the page on every edit; a fault is laid over the page, and the last good record stays. A page asks for the states file
 * before its script does, and names it where it says `%RECORD_STATES%`.
 */
export function recordPlugin(folderName = "data"): Plugin<RecordPluginApi> {
  let folder = folderName;
  let keeper = new RecordKeeper(folder);
  return {
    name: "truceline:record",
    api: {
      record: () => keeper.good,
      async versions() {
        const [{ versions }, texts] = await Promise.all([readVersions(folder), readDataFolder(folder)]);
        return versions.map(({ version, states, stories, ...kept }) => ({
          version,
          states,
          stories,
          changes: changesSince({ version, states, stories, ...kept }, texts),
        }));
      },
    },
    configResolved({ root }) {
      folder = join(root, folderName);
      keeper = new RecordKeeper(folder);
    },
    configureServer(server) {
      serveRecord(server, folder, keeper, [RESOLVED, STORIES_RESOLVED]);
    },
    async buildStart() {
      if (this.meta.watchMode) this.addWatchFile(folder);
      if (this.environment.mode !== "build") return;
      await keeper.refresh();
      const faults = [...keeper.faults, ...(await readVersions(folder)).faults];
      if (faults.length > 0) this.error(recordError(faults, folder));
    },
    resolveId: (id) => (id === ID ? RESOLVED : id === STORIES_ID ? STORIES_RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED && id !== STORIES_RESOLVED) return undefined;
      await keeper.ready();
      const { good, faults } = keeper;
      if (!good) return this.error(recordError(faults, folder));
      if (id === STORIES_RESOLVED) return `export const stories = ${JSON.stringify(good.stories)};\n`;
      const { states, evidence, search, version } = good;
      const { versions } = await readVersions(folder);
      const isKept = versions.some((kept) => kept.version === version);
      return Object.entries({ states, evidence, search, version, isKept })
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
        .join("");
    },
    async transformIndexHtml(html) {
      await keeper.ready();
      const { good } = keeper;
      // A page that does not name the record has no use for it.
      if (!good || !html.includes(STATES)) return html;
      const attrs = { rel: "preload", href: good.states, as: "fetch", crossorigin: true };
      return { html: html.replaceAll(STATES, good.states), tags: [{ tag: "link", attrs, injectTo: "head" }] };
    },
    generateBundle() {
      const { compiled } = keeper;
      if (this.environment.config.consumer === "server" || !compiled) return;
      for (const [fileName, source] of downloadFiles(compiled)) this.emitFile({ type: "asset", fileName, source });
      for (const [fileName, source] of keeper.good?.files ?? []) this.emitFile({ type: "asset", fileName, source });
    },
  };
}
