import { type ChildMessage, type GoToMessage } from "./embedMessages";
import { FRAME_PERMISSIONS, frameRights, type FrameRights } from "./frameRights";
import { readChildMessage } from "./readChildMessage";

/** How long the page in the frame may keep silent once it has loaded, in milliseconds, before it counts as failed. */
const PATIENCE = 10_000;

export interface EmbedFrameOptions {
  readonly address: URL;
  /** The frame's accessible name. */
  readonly title: string;
  readonly onMessage: (message: ChildMessage) => void;
  /** Called with true where the page in the frame does not speak in time, and with false where it does so after all. */
  readonly onFailure: (hasFailed: boolean) => void;
}

/** A frame with the embed page in it, and the connection to that page. */
export class EmbedFrame {
  readonly element: HTMLIFrameElement;
  readonly #options: EmbedFrameOptions;
  readonly #rights: FrameRights;
  #timer: number | undefined;
  #hasSpoken = false;

  /** Begins to load as soon as `element` is put into a page and near to the reader. */
  constructor(options: EmbedFrameOptions) {
    this.#options = options;
    const { address, title } = options;
    this.#rights = frameRights(address.origin, window.origin);
    const frame = document.createElement("iframe");
    frame.title = title;
    frame.loading = "lazy";
    frame.setAttribute("sandbox", this.#rights.sandbox);
    frame.allow = FRAME_PERMISSIONS;
    frame.referrerPolicy = "no-referrer";
    frame.addEventListener("load", this.#expect);
    frame.src = address.href;
    this.element = frame;
    window.addEventListener("message", this.#hear);
  }

  post(message: GoToMessage): void {
    const { origin } = this.#rights;
    this.element.contentWindow?.postMessage(message, origin === "null" ? "*" : origin);
  }

  /** Takes the frame away and ends the connection. */
  dispose(): void {
    window.removeEventListener("message", this.#hear);
    window.clearTimeout(this.#timer);
    this.element.removeEventListener("load", this.#expect);
    this.element.remove();
  }

  readonly #hear = ({ source, origin, data }: MessageEvent<unknown>): void => {
    const isOurs = source !== null && source === this.element.contentWindow && origin === this.#rights.origin;
    const message = isOurs ? readChildMessage(data) : null;
    if (!message) return;
    window.clearTimeout(this.#timer);
    if (!this.#hasSpoken) this.#options.onFailure(false);
    this.#hasSpoken = true;
    this.#options.onMessage(message);
  };

  /** A frame says that it has loaded even where there was nothing to load: whether our page is there, only its messages tell. */
  readonly #expect = (): void => {
    if (this.#hasSpoken) return;
    window.clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#options.onFailure(true), PATIENCE);
  };
}
