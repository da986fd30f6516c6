import type { Day } from "../../record/day";

/** Where a finger is, in CSS pixels. */
interface Point {
  readonly clientX: number;
  readonly clientY: number;
}

/** What a finger on the slider means; each gives the day that is to be shown now, or null: none. */
export interface TouchChoice {
  /** The finger comes down while a day is shown. */
  down(at: Point, day: Day): void;
  move(at: Point): Day | null;
  /** The slider says a day, whatever moved it. */
  choose(day: Day): Day | null;
  up(at: Point): Day | null;
  /** The browser took the gesture, to scroll the page. */
  cancel(): Day | null;
  /** The finger has left, after `up` or some time after `cancel`. */
  end(): void;
}

interface Touch {
  readonly from: Point;
  readonly before: Day;
  kind: "open" | "drag" | "scroll";
  /** What the slider said last, not taken yet. */
  waiting: Day | null;
}

/** How far a finger moves, in CSS pixels, before it is more than a tap. */
const SLOP = 8;

/**
 * Tells a finger that drags or taps the slider from one that scrolls the page and only began there: a day is taken once the finger has moved
 * sideways, or when it lifts where it came down. Where the browser takes the gesture the day goes back to what it was.
 */
export function createTouchChoice(): TouchChoice {
  let touch: Touch | null = null;
  return {
    down(from, before) {
      touch = { from, before, kind: "open", waiting: null };
    },
    move(at) {
      if (touch?.kind !== "open") return null;
      const [across, along] = [Math.abs(at.clientX - touch.from.clientX), Math.abs(at.clientY - touch.from.clientY)];
      if (across < SLOP || across <= along) return null;
      touch.kind = "drag";
      return touch.waiting;
    },
    choose(day) {
      if (!touch || touch.kind === "drag") return day;
      if (touch.kind === "open") touch.waiting = day;
      return null;
    },
    up(at) {
      if (touch?.kind !== "open") return null;
      if (Math.hypot(at.clientX - touch.from.clientX, at.clientY - touch.from.clientY) < SLOP) return touch.waiting;
      touch.kind = "scroll";
      return null;
    },
    cancel() {
      const before = touch?.kind === "drag" ? touch.before : null;
      if (touch) touch.kind = "scroll";
      return before;
    },
    end() {
      touch = null;
    },
  };
}
