import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { minify, type Plugin } from "vite";

/** What runs before anything is painted: plain files of `public/`, which every page waits for. */
const SCRIPTS = ["before-paint.js", "embed-before-paint.js"];

/** A Vite plugin: the scripts that pages wait for are published without comments and spaces. */
export function shortScriptsPlugin(): Plugin {
  let folder = "";
  return {
    name: "truceline:short-scripts",
    apply: "build",
    configResolved({ publicDir }) {
      folder = publicDir;
    },
    async generateBundle() {
      if (this.environment.config.consumer === "server") return;
      for (const fileName of SCRIPTS) {
        const { code, errors } = await minify(fileName, await readFile(join(folder, fileName), "utf8"));
        const [error] = errors;
        if (error) this.error(`${fileName}: ${error.message}`);
        this.emitFile({ type: "asset", fileName, source: code });
      }
    },
  };
}
