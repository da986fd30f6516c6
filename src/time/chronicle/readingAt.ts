import type { Track } from "../../record/types";
import type { StripAxis } from "../../symbology/stripAxis";
import type { ChronicleLayout } from "./chronicleLayout";
import type { PlaceLine } from "./chronicleLines";
import type { Reading } from "./ChronicleReading";
import { spansAt } from "./spansAt";

/** How far from a bar a pointer still means it, in pixels. */
const REACH = 5;

/** What a pointer at a point of the screen means, on a line whose history is drawn in a box of the screen. */
export function readingAt(
  line: PlaceLine,
  axis: StripAxis,
  layout: Pick<ChronicleLayout, "strip">,
  box: Pick<DOMRect, "left" | "top" | "width" | "height">,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Reading {
  const x = (clientX - box.left) / Math.max(1, box.width);
  const y = clientY - box.top;
  const day = axis.dayAt(x);
  const daysPerPixel = Math.abs(axis.dayAt(0) - axis.dayAt(1)) / Math.max(1, box.width);
  const { siege, truce } = layout.strip;
  const track: Track = y < (siege.y + siege.height + truce.y) / 2 ? "siege" : "truce";
  return { place: line.place, day, spans: spansAt(line.spans, track, day, REACH * daysPerPixel) };
}
