/** The browser's frames, or a test's. */
export interface Frames {
  /** `now`: the time of the frame, in milliseconds. */
  request(call: (now: number) => void): number;
  cancel(handle: number): void;
}

/** Calls the latest of what it is given, at most one call a frame. */
export interface OncePerFrame {
  push(call: () => void): void;
  /** Calls at once what waits. */
  flush(): void;
}

/** Makes a valve between a pointer that moves often and work that is worth doing once a frame. */
export function oncePerFrame(frames: Frames): OncePerFrame {
  let waiting: { readonly call: () => void; readonly handle: number } | null = null;
  function flush(): void {
    if (waiting === null) return;
    const { call, handle } = waiting;
    waiting = null;
    frames.cancel(handle);
    call();
  }
  return {
    flush,
    push(call) {
      waiting = { call, handle: waiting === null ? frames.request(flush) : waiting.handle };
    },
  };
}
