import type { Day } from "../record/day";
import type { Frames } from "./oncePerFrame";
import { playOn, type PlayOptions, type PlayState } from "./player";

/** What play looks at on each frame, since all of it may change under way, and whom it tells. */
export interface PlayLook extends PlayOptions {
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly onPlaying: (playing: boolean) => void;
}

/** Plays frame by frame, up to the end of the frame of days and not round again. Gives what stops it. */
export function playRun(look: () => PlayLook, frames: Frames): () => void {
  let state: PlayState = { day: look().day, shown: 0 };
  let before: number | null = null;
  let handle = frames.request(onFrame);
  function onFrame(now: number): void {
    const options = look();
    if (options.day !== state.day) state = { day: options.day, shown: 0 };
    const next = playOn(state, before === null ? 0 : now - before, options);
    before = now;
    const moved = next.day !== state.day;
    state = next;
    if (moved) options.onDay(next.day);
    if (next.day >= options.frame.latest) options.onPlaying(false);
    else handle = frames.request(onFrame);
  }
  return () => frames.cancel(handle);
}
