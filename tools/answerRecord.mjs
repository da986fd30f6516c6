import { mkdtempSync, rmSync, watch } from "node:fs";
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

/** How long the folder must be quiet before it is checked again, in milliseconds: an editor's program writes in several steps. */
const QUIET = 150;

/**
 * Answers a question about the record in data/: what it says to standard output, what is wrong to standard error, and how it
 * ended as the process's exit code.
 *
 * @param {readonly string[]} args
 */
export async function answerRecord(args) {
  const commandLine = await loadCommandLine();
  const folder = join(ROOT, "data");
  if (args[0] === "check" && args.includes("--watch")) return watchFolder(commandLine, folder);
  const asked = args[0] === "new" && process.stdin.isTTY ? await withAnswers(args) : args;
  print(await commandLine(asked, folder));
}

/** @param {Answer} answer */
function print({ code, out, error }) {
  if (out !== "") process.stdout.write(`${out}\n`);
  if (error !== "") process.stderr.write(`${error}\n`);
  process.exitCode = code;
}

/**
 * Checks the record at once and again after every change, until it is stopped.
 *
 * @param {(args: readonly string[], folder: string) => Promise<Answer>} commandLine
 * @param {string} folder
 */
async function watchFolder(commandLine, folder) {
  const check = async () => {
    process.stdout.write(`\n${new Date().toTimeString().slice(0, 8)}  `);
    print(await commandLine(["check"], folder));
  };
  await check();
  process.stdout.write("Watching data/ (Ctrl+C ends it)\n");
  let timer = setTimeout(() => undefined, 0);
  let turn = Promise.resolve();
  watch(folder, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      turn = turn.then(check);
    }, QUIET);
  });
}

/**
 * The arguments of a new event, with what is missing asked of the person at the terminal.
 *
 * @param {readonly string[]} args
 */
async function withAnswers(args) {
  const { createInterface } = await import("node:readline/promises");
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const questions = {
    place: "Where? A place's id or name, as douma: ",
    date: "When? EDTF, as 2016-03-04 or 2016-03~: ",
    kind: "What kind of event, as truce-agreed: ",
  };
  const answers = [...args];
  if (answers.length === 1) answers.push("event");
  for (const [name, question] of Object.entries(questions)) {
    if (!args.some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)))
      answers.push(`--${name}`, (await terminal.question(question)).trim());
  }
  terminal.close();
  return answers;
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
