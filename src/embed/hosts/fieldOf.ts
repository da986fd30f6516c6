/** A field of a message that may be anything; undefined where there is none. Keys that the message inherits are none of its own. */
export function fieldOf(message: unknown, key: string): unknown {
  if (typeof message !== "object" || message === null || !Object.hasOwn(message, key)) return undefined;
  return Reflect.get(message, key);
}
