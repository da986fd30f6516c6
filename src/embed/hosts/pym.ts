import type { HostProtocol } from "./HostProtocol";
import { shortText } from "./shortText";

const BETWEEN = "xPYMx";
/** pym's host takes the id into a regular expression: what HTML allows in an id, in a length that a person would write. */
const ID = /^\S{1,200}$/;

/**
 * pym.js 1, and NPR Sidechain, which understands it too. The host puts `childId` into our address and hears only who repeats it; its
 * `width` message is a question. What else it puts there (`parentUrl`, `parentTitle`) is not read.
 */
export const pym: HostProtocol = {
  name: "pym",
  open({ search }) {
    const id = new URLSearchParams(search).get("childId") ?? "";
    if (!ID.test(id) || id.includes(BETWEEN)) return null;
    const question = ["pym", id, "width", ""].join(BETWEEN);
    return {
      height: ({ height }) => ["pym", id, "height", height].join(BETWEEN),
      asks: (message) => shortText(message).startsWith(question),
    };
  },
};
