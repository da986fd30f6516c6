/** The browser's frames, or a test's. */
export interface Frames {
  request(call: () => void): number;
  cancel(handle: number): void;
}

/** Hands values on, the latest only and at most one a frame. */
export interface OncePerFrame<Value> {
  push(value: Value): void;
  /** Hands on at once what waits. */
  flush(): void;
}

/** Makes a valve between a pointer that moves often and work that is worth doing once a frame. */
export function oncePerFrame<Value>(handOn: (value: Value) => void, frames: Frames): OncePerFrame<Value> {
  let waiting: { readonly value: Value; readonly handle: number } | null = null;
  function flush(): void {
    if (waiting === null) return;
    const { value, handle } = waiting;
    waiting = null;
    frames.cancel(handle);
    handOn(value);
  }
  return {
    flush,
    push(value) {
      waiting = { value, handle: waiting === null ? frames.request(flush) : waiting.handle };
    },
  };
}
