import type { HostProtocol } from "./HostProtocol";

/** The Guardian's iframe-messenger. The id only serves to match an answer, and we ask nothing. */
export const guardian: HostProtocol = {
  name: "guardian",
  open: () => ({
    height: ({ height }) => JSON.stringify({ id: "iframeMessenger:truce", type: "set-height", value: height }),
  }),
};
