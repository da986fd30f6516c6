import type { HostProtocol } from "./HostProtocol";
import { shortText } from "./shortText";

const HEAD = "[iFrameSizer]";
const FLAG = /^(?:true|false)$/;
/** A host's first message has 16 fields (version 4) or 24 (version 5): enough of them tells it from other messages. */
const FEWEST_FIELDS = 8;
const LONGEST_ID = 200;

/**
 * iframe-resizer 4 and 5, whose messages are the same as far as a height goes. Written from the messages alone: version 5 is under
 * the GPL or paid for, and none of it is here. Version 5 notes in its console that the page in the frame is of an older kind.
 *
 * With `checkOrigin: true`, its default, the host cannot reach a frame whose sandbox lacks `allow-same-origin`.
 */
export const iframeResizer: HostProtocol = {
  name: "iframe-resizer",
  open() {
    let id: string | null = null;
    let isAnswered = false;
    return {
      greeting: "[iFrameResizerChild]Ready",
      height({ height, width }) {
        if (id === null) return null;
        const kind = isAnswered ? "size" : "init";
        isAnswered = true;
        return `${HEAD}${[id, height, width, kind].join(":")}`;
      },
      asks(message) {
        const text = shortText(message);
        if (!text.startsWith(HEAD)) return false;
        const body = text.slice(HEAD.length);
        if (body === "resize") return id !== null;
        const named = idOf(body);
        if (named === null) return false;
        id = named;
        isAnswered = false;
        return true;
      },
    };
  },
};

/** The id that a first message gives us: `id:8:false:false:32:...`. */
function idOf(body: string): string | null {
  const fields = body.split(":");
  const [id = "", , sizesWidth = "", logs = ""] = fields;
  const isFirst = fields.length >= FEWEST_FIELDS && FLAG.test(sizesWidth) && FLAG.test(logs);
  return isFirst && id !== "" && id.length <= LONGEST_ID ? id : null;
}
