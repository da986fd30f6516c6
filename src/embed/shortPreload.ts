import type { Plugin } from "vite";

/** How Vite names, within a build, what fetches the files of a part that comes later. */
const HELPER = "\0vite/preload-helper.js";

/**
 * The same in a quarter of the bytes, for current browsers alone: scripts that a part will ask for are named to the browser, and the part waits for its style
 * sheets; it fails where one of them does. The addresses are relative to `from`.
 */
const SHORT = `
const fetched = new Map();
const link = (href) => new Promise((resolve, reject) => {
  const isStyle = href.endsWith(".css");
  const rel = isStyle ? "stylesheet" : "modulepreload";
  const onerror = () => { fetched.delete(href); reject(new Error(href)); };
  document.head.append(Object.assign(document.createElement("link"), { rel, href, crossOrigin: "", onload: resolve, onerror }));
  if (!isStyle) resolve();
});
export const __vitePreload = (load, files, from) => Promise.all(files.map((file) => {
  const { href } = new URL(file, from);
  if (!fetched.has(href)) fetched.set(href, link(href));
  return fetched.get(href);
})).then(load);
`;

/** A Vite plugin for a page that pays for every byte: Vite's own helper for parts that come later is replaced by a short one. */
export function shortPreload(): Plugin {
  return { name: "truceline:short-preload", enforce: "pre", load: (id) => (id === HELPER ? SHORT : null) };
}
