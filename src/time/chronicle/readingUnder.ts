import type { PlaceId } from "../../record/types";
import type { StripAxis } from "../../symbology/stripAxis";
import type { EventTick } from "../eventTicks";
import type { ChronicleLayout } from "./chronicleLayout";
import type { ChronicleLine } from "./chronicleLines";
import type { Reading } from "./Reading";
import { readingAt } from "./readingAt";

/** What a pointer means in the grid; null beside the histories: over names, headings, years. */
export function readingUnder(
  lines: readonly ChronicleLine[],
  ticks: ReadonlyMap<PlaceId, readonly EventTick[]>,
  axis: StripAxis,
  layout: Pick<ChronicleLayout, "strip" | "ticks">,
  event: { readonly target: EventTarget; readonly clientX: number; readonly clientY: number },
): Reading | null {
  const row = event.target instanceof Element ? event.target.closest<HTMLElement>("[data-line]") : null;
  const box = row?.querySelector(".chronicle-strip")?.getBoundingClientRect();
  const line = lines[Number(row?.dataset["line"])];
  if (line?.kind !== "place" || !box || event.clientX < box.left || event.clientX > box.right) return null;
  return readingAt(line, ticks.get(line.place.id) ?? [], axis, layout, box, event);
}
