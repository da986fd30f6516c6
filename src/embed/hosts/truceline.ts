import { EMBED_PROTOCOL, type HeightMessage } from "../element/embedMessages";
import type { HostProtocol } from "./HostProtocol";

/** Our own element, `<truceline-map>`, as far as the height goes. What it is told of day and place is `createHostLink`'s. */
export const truceline: HostProtocol = {
  name: "truceline",
  open: () => ({
    height: ({ height }) => ({ truceline: EMBED_PROTOCOL, type: "height", height }) satisfies HeightMessage,
  }),
};
