import type { TakenBox } from "./svg/placeNames";

/** What stands over a map: its buttons, the note on its outlines, its scale, and what the page lays over it and marks so. */
const CONTROLS = ".map-zoom, .map-note, .map-scale, [data-over-map]";
/** What of that stands over a printed map too. */
const ON_PAPER = ".map-note, .map-scale";

/** The element that holds a map and all that lies over it: what the page marks so, else the parent of the map's view. */
const roomOf = (element: Element): Element | null | undefined =>
  element.closest("[data-map-room]") ?? element.closest(".map-view")?.parentElement;
const controlsOf = (element: Element, controls: string): readonly Element[] => [
  ...(roomOf(element)?.querySelectorAll(controls) ?? []),
];

/**
 * Where a map's controls stand over it, in pixels from its upper left corner; `onPaper`: those alone that are printed over it.
 * `element`: what the map is drawn in.
 */
export function controlBoxes(element: Element, onPaper = false): readonly TakenBox[] {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return controlsOf(element, onPaper ? ON_PAPER : CONTROLS).flatMap((control): readonly TakenBox[] => {
    const box = control.getBoundingClientRect();
    const isOver = box.left < right && box.right > left && box.top < bottom && box.bottom > top;
    return box.width > 0 && isOver ? [[box.left - left, box.top - top, box.right - left, box.bottom - top]] : [];
  });
}

/** Tells at once and whenever a map's controls may stand elsewhere: one comes, goes, is folded, or the map's size is another. Gives what ends that. */
export function watchControls(element: Element, onChange: () => void): () => void {
  const sizes = new ResizeObserver(onChange);
  const changes = new MutationObserver(() => {
    watch();
    onChange();
  });
  const watch = (): void => {
    for (const control of [element, ...controlsOf(element, CONTROLS)]) {
      sizes.observe(control);
      changes.observe(control, { attributeFilter: ["data-corner"] });
    }
  };
  const view = element.closest(".map-view");
  for (const parent of [view, view?.parentElement, roomOf(element)])
    if (parent) changes.observe(parent, { childList: true });
  watch();
  onChange();
  return () => {
    sizes.disconnect();
    changes.disconnect();
  };
}
