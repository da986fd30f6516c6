import "./requireNode.mjs";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { geojsonText } from "./geojsonText.mjs";

/** Looks whether the GeoJSON under `data/` is kept one feature a line; with `--write`, makes it so. */
const data = join(import.meta.dirname, "..", "data");
const write = process.argv.includes("--write");
const names = readdirSync(data, { recursive: true }).map(String);

for (const name of names.filter((file) => file.endsWith(".geojson"))) {
  const path = join(data, name);
  const text = readFileSync(path, "utf8");
  try {
    const kept = geojsonText(text);
    if (kept === text) continue;
    if (write) writeFileSync(path, kept);
    else fail(`data/${name} is not one feature a line. Run: npm run format:geojson -- --write`);
  } catch (error) {
    fail(`data/${name} cannot be read: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

/** @param {string} message */
function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exitCode = 1;
}
