import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { jsonSchemas } from "./jsonSchemas";

/** Folder of the JSON Schemas, below the data folder. */
export const SCHEMAS_FOLDER = "schemas";

/** A schema as its file holds it. */
export const printSchema = (schema: unknown): string => `${JSON.stringify(schema, null, 2)}\n`;

/** Writes the JSON Schemas of the record's files below a data folder; gives a line that says so. */
export async function writeSchemas(folder: string): Promise<string> {
  const target = join(folder, SCHEMAS_FOLDER);
  await mkdir(target, { recursive: true });
  const schemas = [...jsonSchemas()];
  await Promise.all(schemas.map(([file, schema]) => writeFile(join(target, file), printSchema(schema))));
  return `Written to data/${SCHEMAS_FOLDER}/: ${schemas.map(([file]) => file).join(", ")}.`;
}
