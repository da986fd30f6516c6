import { defineConfig } from "@lingui/conf";
import { formatter } from "@lingui/format-po";

/** One catalogue a room and language, with explicit ids: `evidence.since`. Nothing is extracted: translators write the .po files. */
export default defineConfig({
  sourceLocale: "en",
  locales: ["en", "ar"],
  catalogs: ["app", "evidence", "states", "time", "space"].map((room) => ({
    path: `<rootDir>/src/language/catalogues/${room}.{locale}`,
    include: [],
  })),
  format: formatter({ explicitIdAsDefault: true, lineNumbers: false }),
});
