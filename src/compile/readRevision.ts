import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Result } from "../record/result";
import { LARGEST_FILE } from "./limits";
import type { Texts } from "./readEntries";

const run = promisify(execFile);
const NAME = /^[\w][\w./~^@{}-]*$/;

/** The texts of a data folder as they were at a revision of its git repository; the failure says why they cannot be had. */
export async function readRevision(folder: string, revision: string): Promise<Result<Texts, string>> {
  if (!NAME.test(revision)) return { ok: false, failure: `"${revision}" is not the name of a revision.` };
  const git = async (...args: readonly string[]): Promise<string> =>
    (await run("git", args, { cwd: folder, maxBuffer: LARGEST_FILE + 1, encoding: "utf8" })).stdout;
  try {
    const listed = await git("ls-tree", "-r", "-z", "--name-only", revision, "--", ".");
    const files = listed
      .split("\0")
      .filter((file) => /^(?:[^/]+\.(?:geojson|json|yaml|csv)|(?:events|stories)\/[^/]+)$/.test(file));
    const texts = await Promise.all(
      files.map(async (file) => [file, await git("show", `${revision}:./${file}`)] as const),
    );
    return { ok: true, value: new Map(texts) };
  } catch (error) {
    const said = error instanceof Error && "stderr" in error ? String(error.stderr).trim().split("\n")[0] : "";
    return { ok: false, failure: `git cannot give "${revision}"${said ? `: ${said}` : ""}.` };
  }
}
