import type { TakenBox } from "./svg/placeNames";

/** What stands over a map: its buttons, the note on its outlines and its scale. */
const CONTROLS = ".map-zoom, .map-note, .map-scale";

/** Where a map's controls stand over it, in pixels from its upper left corner. `element`: what the map is drawn in. */
export function controlBoxes(element: Element): readonly TakenBox[] {
  const { left, top } = element.getBoundingClientRect();
  const controls = element.closest(".map-view")?.querySelectorAll(CONTROLS) ?? [];
  return [...controls].flatMap((control): readonly TakenBox[] => {
    const box = control.getBoundingClientRect();
    return box.width > 0 ? [[box.left - left, box.top - top, box.right - left, box.bottom - top]] : [];
  });
}
