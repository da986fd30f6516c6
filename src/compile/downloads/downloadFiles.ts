import type { CompiledRecord } from "../compileRecord";
import { jsonSchemas } from "../jsonSchemas";
import { openCompiled } from "../openCompiled";
import { citationTexts } from "./citationTexts";
import { csvText } from "./csvText";
import { dataPackage } from "./dataPackage";
import { downloadTitle } from "./downloadTitle";
import { eventTables } from "./eventTables";
import { placeTables } from "./placeTables";
import { recordGeojson } from "./recordGeojson";
import { sourceTables } from "./sourceTables";
import { withVersion } from "./table";

/** The files of the record that a reader may take away, by their path below the site's root: `downloads/truceline.geojson`. */
export function downloadFiles(compiled: CompiledRecord): ReadonlyMap<string, string> {
  const opened = openCompiled(compiled);
  const { draft } = compiled;
  const title = downloadTitle(opened.record);
  const tables = [...placeTables(opened.record, draft), ...eventTables(draft), ...sourceTables(draft)];
  const files = tables
    .map((table) => withVersion(table, title.version))
    .map((table) => ({ table, path: `${table.name}.csv`, text: csvText(table) }));
  const citations = citationTexts(draft.citations, `Truceline record ${title.version}, ${title.licence.name}`);
  const texts: readonly (readonly [string, string])[] = [
    ["truceline.geojson", recordGeojson(opened, draft, title)],
    ["datapackage.json", dataPackage(title, files)],
    ...files.map(({ path, text }) => [path, text] as const),
    ["sources.csl.json", citations.csl],
    ["sources.bib", citations.biblatex],
    ["sources.ris", citations.ris],
    ["changes.json", `${JSON.stringify({ ...title, changes: draft.changes }, null, 1)}\n`],
    ...[...jsonSchemas()].map(([file, schema]) => [`schemas/${file}`, `${JSON.stringify(schema, null, 2)}\n`] as const),
  ];
  return new Map(texts.map(([path, text]) => [`downloads/${path}`, text]));
}
