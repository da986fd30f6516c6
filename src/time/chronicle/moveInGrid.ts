/** A cell of the chronicle: the number of its line, and 0 for the name or heading, 1 and on for the spans, earliest first. */
export interface GridCell {
  readonly line: number;
  readonly cell: number;
}

export interface GridKey {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
}

/** How a line is made up, as far as moving needs it: for each cell after the name, the day on which its span begins; null for a heading. */
export type LineCells = readonly number[] | null;

/** Lines that Page Up and Page Down go at once. */
const PAGE = 10;

/**
 * Where a key leads from a cell, as in any grid: arrows to the next cell or line, Home and End within the line (with Control: the whole
 * grid), Page keys ten lines; headings are passed over; null where the key is none of these. Arrow left and right follow the screen: in Arabic time, and the
 * cells, run from the right. From span to span of another line, the one that begins nearest in time is chosen.
 */
export function moveInGrid(
  lines: readonly LineCells[],
  from: GridCell,
  { key, ctrlKey, metaKey }: GridKey,
  direction: "ltr" | "rtl",
): GridCell | null {
  const last = lines.length - 1;
  const forward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  const backward = direction === "ltr" ? "ArrowLeft" : "ArrowRight";
  const within = (line: number, cell: number): GridCell => ({ line, cell: clamp(cell, lines[line]?.length ?? 0) });
  const toLine = (line: number): GridCell => {
    const next = placeFrom(lines, clamp(line, last), line > from.line ? 1 : -1) ?? from.line;
    const begins = lines[from.line]?.[from.cell - 1];
    if (next === from.line || begins === undefined) return within(next, next === from.line ? from.cell : 0);
    return { line: next, cell: nearest(lines[next] ?? [], begins) };
  };
  if (last < 0) return null;
  switch (key) {
    case forward:
      return within(from.line, from.cell + 1);
    case backward:
      return within(from.line, from.cell - 1);
    case "ArrowDown":
      return toLine(from.line + 1);
    case "ArrowUp":
      return toLine(from.line - 1);
    case "PageDown":
      return toLine(from.line + PAGE);
    case "PageUp":
      return toLine(from.line - PAGE);
    case "Home":
      return within(ctrlKey || metaKey ? (placeFrom(lines, 0, 1) ?? 0) : from.line, 0);
    case "End":
      return within(ctrlKey || metaKey ? last : from.line, Infinity);
    default:
      return null;
  }
}

const clamp = (value: number, highest: number): number => Math.min(highest, Math.max(0, value));

/**
 * The cell that Tab comes to where `wanted` is what the reader chose last: that one while it is there, else the name of the first place. The
 * lines may be others since.
 */
export function activeOf(wanted: GridCell, lines: readonly LineCells[]): GridCell {
  const cells = lines[wanted.line];
  if (cells && wanted.cell <= cells.length) return wanted;
  return { line: placeFrom(lines, Math.min(wanted.line, lines.length - 1), 1) ?? 0, cell: 0 };
}

/** The nearest line of a place from a line on in one direction, else in the other; null where there is none at all. */
function placeFrom(lines: readonly LineCells[], line: number, towards: 1 | -1): number | null {
  for (const step of [towards, -towards]) {
    for (let at = line; at >= 0 && at < lines.length; at += step) if (lines[at]) return at;
  }
  return null;
}

/** The cell whose span begins nearest to a day; the name where there is none. */
function nearest(cells: readonly number[], day: number): number {
  let best = 0;
  for (const [at, begins] of cells.entries()) {
    const known = cells[best - 1];
    if (known === undefined || Math.abs(begins - day) < Math.abs(known - day)) best = at + 1;
  }
  return best;
}
