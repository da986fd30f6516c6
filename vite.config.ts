import { lingui } from "@lingui/vite-plugin";
import react from "@vitejs/plugin-react";
import { defaultAllowedOrigins, runnerImport } from "vite";
import { defineConfig } from "vitest/config";
import type { recordPlugin } from "./src/compile/recordPlugin";
import type { prerenderPlugin } from "./src/prerender/prerenderPlugin";
import type { elementPlugin } from "./src/embed/elementPlugin";
import type { pagePlugin } from "./src/embed/pagePlugin";
import type { shortScriptsPlugin } from "./src/prerender/shortScriptsPlugin";
import type { flavourSheetPlugin } from "./src/symbology/flavourSheetPlugin";

// Our own plugins are written like the rest of src/: Vite's runner reads them as it does the page's modules.
const [compile, symbology, prerender, page, element, short] = await Promise.all([
  runnerImport<{ recordPlugin: typeof recordPlugin }>("./src/compile/recordPlugin.ts"),
  runnerImport<{ flavourSheetPlugin: typeof flavourSheetPlugin }>("./src/symbology/flavourSheetPlugin.ts"),
  runnerImport<{ prerenderPlugin: typeof prerenderPlugin }>("./src/prerender/prerenderPlugin.ts"),
  runnerImport<{ pagePlugin: typeof pagePlugin }>("./src/embed/pagePlugin.ts"),
  runnerImport<{ elementPlugin: typeof elementPlugin }>("./src/embed/elementPlugin.ts"),
  runnerImport<{ shortScriptsPlugin: typeof shortScriptsPlugin }>("./src/prerender/shortScriptsPlugin.ts"),
]);

const record = compile.module.recordPlugin();
const embed = page.module.pagePlugin({
  plugins: () => [lingui(), symbology.module.flavourSheetPlugin()],
  record: () => record.api?.record() ?? null,
  versions: async () => (await record.api?.versions()) ?? [],
});

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    lingui(),
    symbology.module.flavourSheetPlugin(),
    record,
    embed,
    element.module.elementPlugin(),
    short.module.shortScriptsPlugin(),
    prerender.module.prerenderPlugin({
      plugins: () => [react(), lingui()],
      record: () => record.api?.record() ?? null,
      embedTemplate: () => embed.api?.template() ?? null,
      siteUrl: process.env["SITE_URL"] ?? null,
    }),
  ],
  build: {
    target: "es2022",
    assetsInlineLimit: 0,
    // A later part names its style alone: what scripts it needs it asks for itself, and the first load need not list them all.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, files, { hostType }) =>
        hostType === "html" ? files : files.filter((file) => file.endsWith(".css")),
    },
    rolldownOptions: {
      input: ["index.html", "document.html"],
      output: {
        codeSplitting: {
          groups: [
            { name: "maplibre", test: /node_modules[\\/]maplibre-gl[\\/]/ },
            // What every part of the page says things with is one file: several small ones are heavier together.
            {
              name: "words",
              test: /src[\\/](?:language[\\/](?:createTranslate|firstEnglish|formatDay|formatEdtf|formatList|isolate|Language|pageWordsHere|useTranslate)|app[\\/]later|record[\\/](?:day|types)|state[\\/]cameraView|evidence[\\/]eventsOfPlace)\.tsx?$|\.en\.po$(?<=(?:app|list|space|states|time|according)\.en\.po)|rolldown[\\/]runtime|vite[\\/]preload-helper|node_modules[\\/](?:@lingui[\\/]core|react|react-dom|scheduler|zustand)[\\/]/,
            },
          ],
        },
      },
    },
  },
  worker: { format: "es" },
  // A sandboxed frame has an opaque origin: an embed in one could not fetch its own scripts otherwise.
  server: { cors: { origin: [defaultAllowedOrigins, "null"] } },
  test: {
    environment: "node",
    // Some tests compile the whole record before they begin.
    hookTimeout: 60_000,
    testTimeout: 30_000,
    include: ["src/**/*.test.{ts,tsx}", "tests/**/*.test.{ts,tsx}", "tools/**/*.test.mjs"],
    exclude: ["tests/e2e/**", "tests/budgets/**", "node_modules/**"],
  },
});
