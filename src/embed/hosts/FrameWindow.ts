/** A message as the page's window brings it. */
export interface FrameEvent {
  readonly data: unknown;
  readonly source: unknown;
}

/** What a link needs of the page's window, and all that it touches. */
export interface FrameWindow {
  readonly parent: { postMessage(message: unknown, targetOrigin: string): void };
  readonly location: { readonly href: string; readonly search: string; readonly hash: string };
  readonly innerWidth: number;
  readonly performance: { now(): number };
  addEventListener(type: "message", listener: (event: FrameEvent) => void): void;
  removeEventListener(type: "message", listener: (event: FrameEvent) => void): void;
  setTimeout(call: () => void, milliseconds: number): number;
  clearTimeout(timer: number): void;
}
