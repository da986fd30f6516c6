import { amp } from "./amp";
import { datawrapper } from "./datawrapper";
import { embedly } from "./embedly";
import { guardian } from "./guardian";
import type { HostProtocol } from "./HostProtocol";
import { iframeResizer } from "./iframeResizer";
import { pym } from "./pym";
import { truceline } from "./truceline";
import { wordpress } from "./wordpress";

/** Every way of telling a host the height. All are spoken at once: a host hears its own and passes over the others. */
export const hostProtocols: readonly HostProtocol[] = [
  truceline,
  pym,
  amp,
  iframeResizer,
  datawrapper,
  embedly,
  wordpress,
  guardian,
];
