import { readdirSync } from "node:fs";
import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

const ENDING = ".en.po";
const rooms = readdirSync(new URL("src/language/catalogues", import.meta.url))
  .filter((file) => file.endsWith(ENDING))
  .map((file) => file.slice(0, -ENDING.length));

/** One catalogue a room and language, with explicit ids: `evidence.since`. Nothing is extracted: translators write the .po files. */
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "ar"],
  catalogs: rooms.map((room) => ({
    path: `<rootDir>/src/language/catalogues/${room}.{locale}`,
    include: [],
  })),
  format: formatter({ explicitIdAsDefault: true, lineNumbers: false }),
});
