import { createHash } from "node:crypto";
import type { DownloadTitle } from "./downloadTitle";
import type { Table } from "./table";

/** A table and the CSV that holds it. */
export interface TableFile {
  readonly table: Table;
  readonly path: string;
  readonly text: string;
}

/** The descriptor of the tables, as a Tabular Data Package (Frictionless, version 1): what each column holds and refers to. */
export function dataPackage(title: DownloadTitle, files: readonly TableFile[]): string {
  const descriptor = {
    profile: "tabular-data-package",
    name: "truceline-record",
    title: title.title,
    description: `${title.description} Several ids or names in one cell are separated by "; ". A text that begins with =, +, - or @ has an apostrophe before it. ${title.attribution}.`,
    version: title.version,
    created: `${title.updated}T00:00:00Z`,
    keywords: ["Syria", "Damascus", "siege", "truce", "evacuation"],
    licenses: [title.licence],
    resources: files.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function resourceOf({ table, path, text }: TableFile) {
  const { name, description, fields, primaryKey, foreignKeys } = table;
  return {
    profile: "tabular-data-resource",
    name,
    path,
    description,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    bytes: Buffer.byteLength(text),
    hash: `sha256:${createHash("sha256").update(text).digest("hex")}`,
    schema: {
      fields: fields.map((field) => ({ ...field })),
      missingValues: [""],
      ...(primaryKey.length > 0 ? { primaryKey } : {}),
      ...(foreignKeys.length > 0
        ? {
            foreignKeys: foreignKeys.map(({ field, table: resource }) => ({
              fields: field,
              reference: { resource, fields: "id" },
            })),
          }
        : {}),
    },
  };
}
