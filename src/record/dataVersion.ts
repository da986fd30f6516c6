import type { TruceRecord } from "./types";

/**
 * The version of a record's data, as it is cited: the day of its newest change and what its content hashes to, in the form of a
 * semantic version: `2026.11.25+1a2b3c4d`.
 */
export function dataVersion({ updated, version }: Pick<TruceRecord, "updated" | "version">): string {
  return `${updated.split("-").map(Number).join(".")}+${version}`;
}
