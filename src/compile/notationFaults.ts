import type { YAMLError } from "yaml";
import type { Fault } from "./fault";

/**
 * A parser's errors in words: every key that stands twice, and of all else the first, since what follows a broken notation
 * is mostly its echo.
 */
export function notationFaults(errors: readonly YAMLError[], text: string): readonly Omit<Fault, "file">[] {
  const lines = text.split("\n");
  const repeated = errors.filter(({ code }) => code === "DUPLICATE_KEY");
  const first = errors.find(({ code }) => code !== "DUPLICATE_KEY");
  return (first ? [first] : repeated).map((error) => {
    const line = error.linePos?.[0].line ?? 1;
    // What is left open on a line may be broken by the next.
    const tabbed = [line, line + 1].find((number) => /^\s*\t/.test(lines[number - 1] ?? ""));
    if (tabbed !== undefined)
      return { line: tabbed, message: "A tab stands at the beginning of the line.", remedy: "Use spaces." };
    return { line, message: `The file cannot be read: ${firstLine(error.message)}.`, remedy: "Mend its notation." };
  });
}

const firstLine = (message: string): string => (message.split("\n")[0] ?? message).replace(/ at line.*$|[.:]+$/g, "");
