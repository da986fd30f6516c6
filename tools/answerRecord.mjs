import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const ENTRY = "src/compile/commandLine.ts";

/**
 * What the command line of the compile room gives.
 *
 * @typedef {{ code: number, out: string, error: string }} Answer
 */

/**
 * Answers a question about the record in data/: what it says to standard output, what is wrong to standard error, and how it
 * ended as the process's exit code.
 *
 * @param {readonly string[]} args
 */
export async function answerRecord(args) {
  const commandLine = await loadCommandLine();
  const { code, out, error } = await commandLine(args, join(ROOT, "data"));
  if (out !== "") process.stdout.write(`${out}\n`);
  if (error !== "") process.stderr.write(`${error}\n`);
  process.exitCode = code;
}

/**
 * Node 20 cannot run TypeScript: Vite bundles the command line with all that it needs, which also loads in a tenth of the
 * time that the packages' many files would take.
 *
 * @returns {Promise<(args: readonly string[], folder: string) => Promise<Answer>>}
 */
async function loadCommandLine() {
  const { build } = await import("vite");
  const folder = mkdtempSync(join(tmpdir(), "truceline-record-"));
  try {
    await build({
      root: ROOT,
      configFile: false,
      publicDir: false,
      logLevel: "error",
      ssr: { noExternal: true },
      build: {
        ssr: ENTRY,
        outDir: folder,
        target: "node20",
        minify: false,
        rolldownOptions: { output: { entryFileNames: "commandLine.mjs" } },
      },
    });
    const { commandLine } = await import(pathToFileURL(join(folder, "commandLine.mjs")).href);
    return commandLine;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
