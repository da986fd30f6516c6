import type { Frames } from "./oncePerFrame";
import { pausePlay } from "./pausePlay";
import { playRun } from "./playRun";
import { pressesControl } from "./pressesControl";
import type { PlayerProps } from "./usePlayer";

/** Plays in this page until it ends or the reader does anything. Gives what stops it. */
export function playInPage(latest: () => PlayerProps, frames: Frames): () => void {
  const lessMotion = matchMedia("(prefers-reduced-motion: reduce)");
  const stopRun = playRun(() => {
    const { controller, index, day, speed, onDay, onPlaying } = latest();
    return {
      day,
      speed,
      onDay,
      onPlaying,
      frame: controller.frame,
      isChange: (one) => controller.change(one - 1, 1) === one,
      changeAfter: (one) => controller.change(one, 1),
      anyChangeAfter: (one) => (index ? index.nextChange(one, 1) : one + 1),
      byChange: lessMotion.matches,
    };
  }, frames);
  const stopListening = pausePlay({
    inputs: window,
    page: document,
    isOfPlay: (target, key) =>
      target instanceof Element &&
      target.closest("[data-keeps-playing]") !== null &&
      pressesControl(key, target instanceof HTMLInputElement),
    pause: () => latest().onPlaying(false),
  });
  return () => {
    stopRun();
    stopListening();
  };
}
