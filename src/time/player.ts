import type { Day, DayRange } from "../record/day";

/** Speeds to choose from, as multiples of one month a second. */
export const PLAY_SPEEDS = [0.5, 1, 2] as const;

/** Where play stands: the day that is shown, and for how long it has been shown (milliseconds at speed 1). */
export interface PlayState {
  readonly day: Day;
  readonly shown: number;
}

export interface PlayOptions {
  readonly frame: DayRange;
  readonly speed: number;
  /** Whether something changes on a day, and so play dwells on it. */
  readonly isChange: (day: Day) => boolean;
  /** The nearest change after a day; null past the last. */
  readonly changeAfter: (day: Day) => Day | null;
  /** The nearest change after a day anywhere on the map; null past the last. Between two of these play may leap. */
  readonly anyChangeAfter: (day: Day) => Day | null;
  /** Step from change to change instead of running through the days: for readers who want less motion. */
  readonly byChange: boolean;
}

/** Milliseconds that a day is shown at speed 1: a month a second. */
const PLAIN_DAY = 1000 / 30.4375;
/**
 * Milliseconds that a day is shown on which something changes. Long enough to see what changed, short enough that a run
 * through all eight years stays under four minutes.
 */
const CHANGE_DAY = 400;
/** Days that are shown after a change and before the next; a quiet stretch that is longer is leapt over in between. */
const QUIET_DAYS = 7;
/** Milliseconds between two steps for readers who want less motion. */
const CHANGE_STEP = 2000;
/** The longest time between two frames that counts, in milliseconds: after a hitch, play goes on instead of leaping. */
const LONGEST_FRAME = 100;

/**
 * Where play stands `elapsed` milliseconds later. At most one change is reached at a time, so that every change is seen; dead time, in
 * which nothing changes anywhere, is skipped. Play has ended when the day is the last of the frame.
 */
export function playOn(state: PlayState, elapsed: number, options: PlayOptions): PlayState {
  const { frame, speed, isChange } = options;
  const shown = state.shown + Math.min(Math.max(0, elapsed), LONGEST_FRAME) * speed;
  if (options.byChange) {
    if (shown < CHANGE_STEP) return { day: state.day, shown };
    return { day: Math.min(frame.latest, options.changeAfter(state.day) ?? frame.latest), shown: 0 };
  }
  let day = state.day;
  let left = shown;
  for (let cost = isChange(day) ? CHANGE_DAY : PLAIN_DAY; left >= cost && day < frame.latest; cost = PLAIN_DAY) {
    left -= cost;
    day = dayAfter(day, options);
    if (isChange(day)) return { day, shown: 0 };
  }
  return { day, shown: left };
}

/** The next day, or, where nothing has changed for a week and nothing will for another, the week before the next change. */
function dayAfter(day: Day, { frame, anyChangeAfter }: PlayOptions): Day {
  const next = Math.min(frame.latest, anyChangeAfter(day - QUIET_DAYS) ?? frame.latest);
  return Math.max(day + 1, next - QUIET_DAYS);
}
