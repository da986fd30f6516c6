import { useEffect, useRef } from "react";
import type { Day } from "../record/day";
import { playOn, type PlayState } from "./player";
import type { TimelineController } from "./timelineController";

/** Marks the controls of play itself: pressing them is not an input that pauses. */
export const KEEPS_PLAYING = { "data-keeps-playing": "" } as const;

export interface PlayerProps {
  readonly controller: TimelineController;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  readonly speed: number;
}

/** Keys that move the focus or mean nothing alone: they do not pause. */
const PASSIVE_KEYS = new Set(["Tab", "Shift", "Control", "Alt", "Meta"]);

/**
 * Drives play by the browser's frames while `playing`. It ends at the end of the frame, on any input of the reader, and when the
 * page is hidden; it never begins by itself.
 */
export function usePlayer(props: PlayerProps): void {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { playing } = props;
  useEffect(() => {
    if (!playing) return undefined;
    const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
    let state: PlayState = { day: latest.current.day, shown: 0 };
    let before: number | null = null;
    let handle = requestAnimationFrame(onFrame);

    function onFrame(now: number): void {
      const { controller, day, onDay, onPlaying, speed } = latest.current;
      if (day !== state.day) state = { day, shown: 0 };
      const next = playOn(state, before === null ? 0 : now - before, {
        frame: controller.frame,
        speed,
        isChange: (one) => controller.change(one - 1, 1) === one,
        changeAfter: (one) => controller.change(one, 1),
        byChange: lessMotion.matches,
      });
      before = now;
      const moved = next.day !== state.day;
      state = next;
      if (moved) onDay(next.day);
      if (next.day >= controller.frame.latest) onPlaying(false);
      else handle = requestAnimationFrame(onFrame);
    }

    const pause = (): void => latest.current.onPlaying(false);
    const pauseOnInput = (event: Event): void => {
      if (event instanceof KeyboardEvent && PASSIVE_KEYS.has(event.key)) return;
      const { target } = event;
      if (target instanceof Element && target.closest("[data-keeps-playing]")) return;
      pause();
    };
    const pauseWhenHidden = (): void => {
      if (document.hidden) pause();
    };
    const inputs = ["pointerdown", "keydown", "wheel"] as const;
    for (const input of inputs) addEventListener(input, pauseOnInput, { capture: true, passive: true });
    document.addEventListener("visibilitychange", pauseWhenHidden);
    return () => {
      cancelAnimationFrame(handle);
      for (const input of inputs) removeEventListener(input, pauseOnInput, { capture: true });
      document.removeEventListener("visibilitychange", pauseWhenHidden);
    };
  }, [playing]);
}
