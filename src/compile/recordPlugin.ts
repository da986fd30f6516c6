import { join } from "node:path";
import type { Plugin } from "vite";
import { downloadFiles } from "./downloads/downloadFiles";
import type { EmittedRecord } from "./emitRecord";
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
}

/**
 * A Vite plugin: `import { states, evidence, search } from "virtual:record"` gives the addresses of the record's files, relative to
 * the site's root; `virtual:stories` gives the stories with theirs. The build compiles the data folder and writes the record's files
 * and the downloads; faults stop it. The dev server serves them and
 * reloads the page on every edit; a fault is laid over the page, and the last good record stays. A page asks for the states file
 * before its script does, and names it where it says `%RECORD_STATES%`.
 */
export function recordPlugin(folderName = "data"): Plugin<RecordPluginApi> {
  let folder = folderName;
  let keeper = new RecordKeeper(folder);
  return {
    name: "truceline:record",
    api: { record: () => keeper.good },
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
      if (keeper.faults.length > 0) this.error(recordError(keeper.faults, folder));
    },
    resolveId: (id) => (id === ID ? RESOLVED : id === STORIES_ID ? STORIES_RESOLVED : undefined),
    async load(id) {
      if (id !== RESOLVED && id !== STORIES_RESOLVED) return undefined;
      await keeper.ready();
      const { good, faults } = keeper;
      if (!good) return this.error(recordError(faults, folder));
      if (id === STORIES_RESOLVED) return `export const stories = ${JSON.stringify(good.stories)};\n`;
      const { states, evidence, search } = good;
      return Object.entries({ states, evidence, search })
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
