import { fieldOf } from "./fieldOf";
import type { HostProtocol } from "./HostProtocol";

const SENTINEL = "amp";

/** AMP's `amp-iframe`, @newswire/frames (whose host asks with `frames-init`) and NPR Sidechain. */
export const amp: HostProtocol = {
  name: "amp",
  open: () => ({
    greeting: { sentinel: SENTINEL, type: "embed-ready" },
    height: ({ height }) => ({ sentinel: SENTINEL, type: "embed-size", height }),
    asks: (message) => fieldOf(message, "sentinel") === SENTINEL && fieldOf(message, "type") === "frames-init",
  }),
};
