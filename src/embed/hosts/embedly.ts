import type { HostProtocol } from "./HostProtocol";

/**
 * Embedly, and Medium through it. The host finds the frame by its `src`, which must be repeated as it stood there. Where pym's host has
 * put its page's address into ours, we say nothing: it has no need of this, and that address is not ours to pass on.
 */
export const embedly: HostProtocol = {
  name: "embedly",
  open: ({ href, search }) =>
    new URLSearchParams(search).has("childId")
      ? null
      : { height: ({ height }) => JSON.stringify({ src: href, context: "iframe.resize", height }) },
};
