import Papa from "papaparse";
import type { Table } from "./table";

/** Begins a file whose letters a spreadsheet then reads as UTF-8, Arabic too. */
const BYTE_ORDER_MARK = "\uFEFF";

/**
 * A table as CSV (RFC 4180, UTF-8 with a byte order mark). A text that a spreadsheet would run as a formula, because it begins with
 * `=`, `+`, `-`, `@`, a tab or a line break, has an apostrophe before it.
 */
export function csvText({ fields, rows }: Table): string {
  const text = Papa.unparse(
    { fields: fields.map(({ name }) => name), data: rows.map((row) => [...row]) },
    { escapeFormulae: true },
  );
  return `${BYTE_ORDER_MARK}${text}\r\n`;
}
