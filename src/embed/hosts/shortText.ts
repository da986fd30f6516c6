/** The longest message that any protocol here has a use for, in characters. */
const LONGEST = 4096;

/** The message where it is a text that is worth reading; "" otherwise. A megabyte is passed over unread. */
export function shortText(message: unknown): string {
  return typeof message === "string" && message.length <= LONGEST ? message : "";
}
