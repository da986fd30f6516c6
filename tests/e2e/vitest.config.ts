import { lingui } from "@lingui/vite-plugin";
import { defineConfig } from "vitest/config";

export default defineConfig({
  plugins: [lingui()],
  test: {
    root: `${import.meta.dirname}/..`,
    include: ["e2e/**/*.e2e.ts", "budgets/**/*.e2e.ts"],
    // Run where a Firefox was found.
    exclude: process.env["FIREFOX_PATH"] ? [] : ["e2e/firefox.e2e.ts"],
    globalSetup: [`${import.meta.dirname}/serveSite.ts`],
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // What is waited for may take its time on a slow machine; what never comes fails all the same.
    expect: { poll: { timeout: 20_000 } },
    // The map is drawn in software where there is no graphics card: one browser at a time is fastest.
    fileParallelism: false,
  },
});
