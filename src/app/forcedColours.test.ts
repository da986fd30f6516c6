import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const SYSTEM_COLOURS = /\b(CanvasText|Canvas|LinkText|Highlight|GrayText)\b/;

test.each([
  ["symbology/swatch.css", true],
  ["symbology/stripBars.css", false],
  ["evidence/historyStrip.css", true],
  ["time/timelineChart.css", true],
] as const)(
  "where the reader forces colours, what %s draws of sieges, truces and evacuations keeps the map's",
  async (file, isGround) => {
    const sheet = await readFile(join(import.meta.dirname, "..", file), "utf8");
    expect(sheet).not.toMatch(SYSTEM_COLOURS);
    const [, forced = ""] = sheet.split("@media (forced-colors: active)");
    expect(forced.includes("forced-color-adjust: none")).toBe(isGround);
    expect(forced.includes("background: var(--land)")).toBe(isGround);
  },
);
