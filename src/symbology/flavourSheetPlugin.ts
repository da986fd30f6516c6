import { flavourSheet } from "./flavourSheet";

const ID = "virtual:flavours.css";
const RESOLVED = `\0${ID}`;

/** What Vite asks of the plugin; spelt out, so that this room depends on no build tool. */
interface VirtualModulePlugin {
  readonly name: string;
  resolveId(id: string): string | undefined;
  load(id: string): string | undefined;
}

/** A Vite plugin: `import "virtual:flavours.css"` brings the flavours as custom properties, bundled with the page's own CSS. */
export function flavourSheetPlugin(): VirtualModulePlugin {
  return {
    name: "truceline:flavour-sheet",
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? flavourSheet() : undefined),
  };
}
