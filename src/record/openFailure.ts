import { getDotPath, type BaseIssue } from "valibot";

/** Why a file of the record could not be opened. */
export interface OpenFailure {
  readonly kind: "damaged";
  /** What is wrong, in English, for the console and bug reports. */
  readonly message: string;
  /** Where in the file: `features.3.properties.name`; empty for the whole file. */
  readonly path: string;
}

/** The failure that a schema's first issue stands for. */
export function failureOf(issues: readonly [BaseIssue<unknown>, ...BaseIssue<unknown>[]]): OpenFailure {
  const [first] = issues;
  return { kind: "damaged", message: first.message, path: getDotPath(first) ?? "" };
}
