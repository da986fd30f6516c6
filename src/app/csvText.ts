import { withoutIsolates } from "../language/isolate";

/** A cell that begins so would be taken for a formula by a spreadsheet. */
const FORMULA = /^[=+\-@\t\r]/;
const MARKED = /[",\r\n]/;
/** Tells a spreadsheet that the text is UTF-8, without which Arabic turns into noise. */
const BYTE_ORDER_MARK = "\uFEFF";

/** Rows of cells as CSV (RFC 4180), the head first; no cell is a formula to a spreadsheet. */
export function csvText(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => {
    const safe = withoutFormula(text);
    return MARKED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return BYTE_ORDER_MARK + rows.map((cells) => `${cells.map(cell).join(",")}\r\n`).join("");
}

/** Rows of cells as lines with tabs between them, as spreadsheets and text programs take them from the clipboard. */
export function tabbedText(rows: readonly (readonly string[])[]): string {
  return rows.map((cells) => `${cells.map((text) => withoutFormula(text.replace(/\s+/g, " "))).join("\t")}\n`).join("");
}

function withoutFormula(text: string): string {
  const plain = withoutIsolates(text);
  return FORMULA.test(plain) ? `'${plain}` : plain;
}
