/** Where inputs arrive: the window, or a test's. */
export type Inputs = Pick<EventTarget, "addEventListener" | "removeEventListener">;
/** Whether the page can be seen, and who tells when that changes: the document, or a test's. */
export interface PageSight extends Inputs {
  readonly hidden: boolean;
}

const INPUTS = ["pointerdown", "keydown", "wheel"] as const;
/** Keys that move the focus or mean nothing alone: they do not pause. */
const PASSIVE_KEYS: ReadonlySet<unknown> = new Set(["Tab", "Shift", "Control", "Alt", "Meta"]);

export interface PausePlayOptions {
  readonly inputs: Inputs;
  readonly page: PageSight;
  /** Whether an input presses one of play's own controls, by a key or, where that is null, otherwise: that does not pause. */
  readonly isOfPlay: (target: EventTarget | null, key: string | null) => boolean;
  readonly pause: () => void;
}

/** Pauses on any input of the reader, and when the page is hidden. Gives what ends the listening. */
export function pausePlay({ inputs, page, isOfPlay, pause }: PausePlayOptions): () => void {
  const onInput = (event: Event): void => {
    const key = "key" in event && typeof event.key === "string" ? event.key : null;
    if (PASSIVE_KEYS.has(key)) return;
    if (!isOfPlay(event.target, key)) pause();
  };
  const onSight = (): void => {
    if (page.hidden) pause();
  };
  for (const input of INPUTS) inputs.addEventListener(input, onInput, { capture: true, passive: true });
  page.addEventListener("visibilitychange", onSight);
  return () => {
    for (const input of INPUTS) inputs.removeEventListener(input, onInput, { capture: true });
    page.removeEventListener("visibilitychange", onSight);
  };
}
