import Papa from "papaparse";
import * as v from "valibot";
import type { Checked, Fault, Where } from "./fault";
import { findUnusable } from "./findUnusable";
import type { Entry, Texts } from "./readEntries";
import { shapeFaults } from "./shapeFaults";

/** Reads a CSV file with a header: rows of the right shape, and every fault of the rest. */
export function readRows<Value>(
  texts: Texts,
  file: string,
  schema: v.GenericSchema<unknown, Value> & { readonly entries: object },
): Checked<readonly Entry<Value>[]> {
  const text = texts.get(file);
  if (text === undefined)
    return { value: [], faults: [{ file, line: 1, message: "The file is missing.", remedy: "Put it back." }] };
  const unusable = findUnusable(text);
  if (unusable) return { value: [], faults: [{ file, ...unusable }] };
  const header = (text.split("\n", 1)[0] ?? "").trim();
  const columns = Object.keys(schema.entries).join(",");
  if (header !== columns)
    return {
      value: [],
      faults: [{ file, line: 1, message: `The columns are "${header.slice(0, 80)}".`, remedy: `Write: ${columns}.` }],
    };
  const entries: Entry<Value>[] = [];
  const faults: Fault[] = [];
  let line = 2;
  let read = text.indexOf("\n") + 1;
  Papa.parse<unknown>(text, {
    header: true,
    skipEmptyLines: true,
    step({ data, errors, meta }) {
      const where: Where = { file, line };
      line += text.slice(read, meta.cursor).split("\n").length - 1;
      read = meta.cursor;
      for (const { message } of errors)
        faults.push({
          ...where,
          message: `The row cannot be read: ${message}.`,
          remedy: "Mend its commas and quotation marks.",
        });
      if (errors.length > 0) return;
      const parsed = v.safeParse(schema, data);
      if (parsed.success) entries.push({ value: parsed.output, whereOf: () => where });
      else faults.push(...shapeFaults(parsed.issues, () => where));
    },
  });
  return { value: entries, faults };
}
