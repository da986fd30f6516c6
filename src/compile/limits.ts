/** Bytes of UTF-8 that a file of the record may have at most. */
export const LARGEST_FILE = 8_000_000;
/** Collections within collections; a record file has five or six. */
export const DEEPEST = 20;
/** Open brackets, where a parser's own recursion would be in danger, whatever the text means. */
export const DEEPEST_BRACKETS = 1_000;
/** Keys that could reach an object's prototype. */
export const FORBIDDEN_KEYS: ReadonlySet<string> = new Set(["__proto__", "constructor", "prototype"]);
