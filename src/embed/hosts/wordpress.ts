import { fieldOf } from "./fieldOf";
import type { HostProtocol } from "./HostProtocol";

const IN_HASH = /[#?&]secret=([a-zA-Z0-9]{1,64})(?=&|$)/;
const SECRET = /^[a-zA-Z0-9]{1,64}$/;

/**
 * WordPress, where somebody pasted our address. The host hides the frame until it hears the secret that it put behind our address
 * (`#?secret=...`) or tells us with `ready`. It keeps heights between 200 and 1000 pixels. Its `link` message, which leads the
 * reader elsewhere, is never sent.
 */
export const wordpress: HostProtocol = {
  name: "wordpress",
  open({ hash }) {
    let secret = IN_HASH.exec(hash)?.[1] ?? null;
    return {
      height: ({ height }) => (secret === null ? null : { message: "height", value: height, secret }),
      asks(message) {
        const told = fieldOf(message, "secret");
        if (fieldOf(message, "message") !== "ready" || typeof told !== "string" || !SECRET.test(told)) return false;
        secret = told;
        return true;
      },
    };
  },
};
