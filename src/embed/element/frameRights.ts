/** What the page in the frame may do, and as whom its messages come. */
export interface FrameRights {
  /** The `sandbox` attribute. */
  readonly sandbox: string;
  /** The origin of its messages; `"null"`: an opaque one. */
  readonly origin: string;
}

const SANDBOX = ["allow-scripts", "allow-popups", "allow-popups-to-escape-sandbox", "allow-downloads"];
const OWN_ORIGIN = "allow-same-origin";

/** The `allow` attribute: full screen, and the copying of a link. Neither is asked for without a press of a button. */
export const FRAME_PERMISSIONS = "fullscreen; clipboard-write";

/**
 * The rights of a frame. It keeps an origin of its own unless that is the host's: such a page could reach out of its sandbox, so it gets
 * an opaque one. In a host that is itself sandboxed every frame's origin is opaque.
 *
 * @param frame The origin of the frame's address.
 * @param host The origin of the host, `self.origin`.
 */
export function frameRights(frame: string, host: string): FrameRights {
  if (frame === host) return { sandbox: SANDBOX.join(" "), origin: "null" };
  return { sandbox: [...SANDBOX, OWN_ORIGIN].join(" "), origin: host === "null" ? "null" : frame };
}
