import type { Track } from "../../record/types";
import type { StripAxis } from "../../symbology/stripAxis";
import type { EventTick } from "../eventTicks";
import { ticksAt } from "./ticksAt";
import type { ChronicleLayout } from "./chronicleLayout";
import type { PlaceLine } from "./chronicleLines";
import type { Reading } from "./Reading";
import { spansAt } from "./spansAt";

/** How far from a bar a pointer still means it, in pixels. */
const REACH = 5;

/** What a pointer at a point of the screen means, on a line whose history is drawn in a box of the screen. */
export function readingAt(
  line: PlaceLine,
  ticks: readonly EventTick[],
  axis: StripAxis,
  layout: Pick<ChronicleLayout, "strip" | "ticks">,
  box: Pick<DOMRect, "left" | "top" | "width" | "height">,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): Reading {
  const x = (clientX - box.left) / Math.max(1, box.width);
  const y = clientY - box.top;
  const day = axis.dayAt(x);
  const daysPerPixel = Math.abs(axis.dayAt(0) - axis.dayAt(1)) / Math.max(1, box.width);
  const { siege, truce } = layout.strip;
  const reach = REACH * daysPerPixel;
  const found = y < layout.ticks.y ? [] : ticksAt(ticks, day, reach);
  if (found.length > 0) return { place: line.place, day, spans: [], events: found.map(({ event }) => event) };
  const track: Track = y < (siege.y + siege.height + truce.y) / 2 ? "siege" : "truce";
  return { place: line.place, day, spans: spansAt(line.spans, track, day, reach), events: [] };
}
