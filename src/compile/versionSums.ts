import { createHash } from "node:crypto";

/** Names every version that was ever released, the oldest first, in the form that `sha256sum --check` reads. */
export const SUMS_FILE = "SHA256SUMS";
const LINE = /^([0-9a-f]{64}) {2}(\S+)$/;

/** What the list says of each file, by name; a line that is none gives null. */
export function readSums(text: string): ReadonlyMap<string, string> | null {
  const sums = new Map<string, string>();
  for (const line of text.split("\n").filter((one) => one !== "")) {
    const [, sum, name] = LINE.exec(line) ?? [];
    if (sum === undefined || name === undefined || sums.has(name)) return null;
    sums.set(name, sum);
  }
  return sums;
}

/** The list's line for a file. */
export function sumLine(name: string, bytes: Uint8Array): string {
  return `${sumOf(bytes)}  ${name}\n`;
}

/** SHA-256 of a file, hexadecimal. */
export function sumOf(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
