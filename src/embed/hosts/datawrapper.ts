import type { HostProtocol } from "./HostProtocol";

/** Datawrapper's receiver, which many newsrooms have on every page. It finds the frame by who speaks, so that any id will do. */
export const datawrapper: HostProtocol = {
  name: "datawrapper",
  open: () => ({ height: ({ height }) => ({ "datawrapper-height": { truceline: height } }) }),
};
