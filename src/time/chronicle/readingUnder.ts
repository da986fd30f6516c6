import type { PlaceId } from "../../record/types";
import type { StripAxis } from "../../symbology/stripAxis";
import type { EventTick } from "../eventTicks";
import type { ChronicleLayout } from "./chronicleLayout";
import type { ChronicleLine } from "./chronicleLines";
import type { Reading } from "./Reading";
import { readingAt } from "./readingAt";

/** Where a pointer is on the screen, and what is under it. */
export interface PointedAt {
  readonly target: EventTarget | null;
  readonly clientX: number;
  readonly clientY: number;
}

/** What a pointer means in the grid; null beside the histories: over names, headings, years. */
export function readingUnder(
  lines: readonly ChronicleLine[],
  ticks: ReadonlyMap<PlaceId, readonly EventTick[]>,
  axis: StripAxis,
  layout: Pick<ChronicleLayout, "name" | "strip" | "ticks">,
  event: PointedAt,
): Reading | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-line]") : null;
  const box = row?.querySelector(".chronicle-strip")?.getBoundingClientRect();
  const line = lines[Number(row?.dataset["line"])];
  if (line?.kind !== "place" || !box || event.clientX < box.left || event.clientX > box.right) return null;
  if (layout.name === "stacked" && event.clientY < box.top) return null;
  return readingAt(line, ticks.get(line.place.id) ?? [], axis, layout, box, event);
}
