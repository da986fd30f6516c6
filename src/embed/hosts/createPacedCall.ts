import type { FrameWindow } from "./FrameWindow";

/** What is called often and does its work seldom. */
export interface PacedCall<Value> {
  /** The work is done at once where it has rested long enough, otherwise as soon as it has; several calls become one. */
  call(value: Value): void;
  /** Forgets what was still to be done. */
  cancel(): void;
}

/**
 * Bounds how often `work` is done, however often it is called for: once in `rest` milliseconds. `merge` makes one value of one that still waits
 * and one that comes after it; by itself the later counts.
 */
export function createPacedCall<Value>(
  window: Pick<FrameWindow, "performance" | "setTimeout" | "clearTimeout">,
  rest: number,
  work: (value: Value) => void,
  merge: (earlier: Value, later: Value) => Value = (_, later) => later,
): PacedCall<Value> {
  let doneAt = -Infinity;
  let waiting: { value: Value; readonly timer: number } | null = null;
  const run = (value: Value): void => {
    doneAt = window.performance.now();
    work(value);
  };
  return {
    call(value) {
      if (waiting) {
        waiting.value = merge(waiting.value, value);
        return;
      }
      const rested = window.performance.now() - doneAt;
      if (rested >= rest) {
        run(value);
        return;
      }
      const timer = window.setTimeout(() => {
        const last = waiting;
        waiting = null;
        if (last) run(last.value);
      }, rest - rested);
      waiting = { value, timer };
    },
    cancel() {
      if (waiting) window.clearTimeout(waiting.timer);
      waiting = null;
    },
  };
}
