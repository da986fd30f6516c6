/** Air above what is brought into view, in pixels. */
const AIR = 12;

/**
 * Focuses an element and scrolls the nearest scrolling ancestor, and no other, so that the element begins near its top. The browser's own
 * `scrollIntoView` would move the whole explorer as well, whose frame hides what overflows but can still be scrolled by script.
 */
export function bringIntoView(element: HTMLElement): void {
  element.focus({ preventScroll: true });
  const scroller = scrollerOf(element);
  if (scroller === null) return;
  const distance = element.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
  scroller.scrollTo({ top: scroller.scrollTop + distance - AIR });
}

function scrollerOf(element: HTMLElement): HTMLElement | null {
  for (let above = element.parentElement; above !== null; above = above.parentElement) {
    if (/^(?:auto|scroll)$/.test(getComputedStyle(above).overflowY)) return above;
  }
  return null;
}
