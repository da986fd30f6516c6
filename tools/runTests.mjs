import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { provideBrowser } from "./browser.mjs";
import { provideFirefox } from "./firefox.mjs";
import { installPackages } from "./install.mjs";
import { npmCommand, step } from "./step.mjs";
import { sumOf, tallyOf } from "./tally.mjs";

const ROOT = join(dirname(fileURLToPath(import.meta.url)), "..");
const PARTS = ["unit", "e2e"];

/**
 * Installs, builds and tests. The last line alone says how it went: `N passed, N failed`.
 *
 * @param {readonly string[]} args `unit` or `e2e` for a part; nothing for both.
 */
export async function runTests(args) {
  const unknown = args.find((arg) => !PARTS.includes(arg));
  if (unknown !== undefined) {
    console.error(`"${unknown}" is not a part of the tests. The parts are: ${PARTS.join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  const wanted = (/** @type {string} */ part) => args.length === 0 || args.includes(part);
  const tallies = [];
  try {
    if (!(await installPackages(ROOT))) tallies.push(broken("Installing packages failed"));
    else {
      if (wanted("unit")) tallies.push(await runVitest("Unit tests", [], {}));
      if (wanted("e2e")) tallies.push(await runEndToEnd());
    }
  } catch (error) {
    tallies.push(broken(error instanceof Error ? error.message : String(error)));
  }
  const { passed, failed, notes } = sumOf(tallies);
  console.log(`\n${notes.join("\n")}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}

async function runEndToEnd() {
  const browser = await provideBrowser();
  if (!browser) return broken("No browser for the end-to-end tests");
  const firefox = await provideFirefox();
  const npm = npmCommand(["run", "--silent", "build"]);
  if (!(await step("Building", npm.command, npm.args, { cwd: ROOT, shell: npm.shell })))
    return broken("Building failed");
  return runVitest("End-to-end tests", ["--config", "tests/e2e/vitest.config.ts"], {
    CHROMIUM_PATH: browser,
    ...(firefox ? { FIREFOX_PATH: firefox } : {}),
  });
}

/**
 * @param {string} label
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<import("./tally.mjs").Tally>}
 */
async function runVitest(label, args, env) {
  const folder = mkdtempSync(join(tmpdir(), "truceline-"));
  const report = join(folder, "report.json");
  const vitest = join(ROOT, "node_modules", "vitest", "vitest.mjs");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  try {
    const ok = await step(label, process.execPath, [vitest, "run", "--allowOnly=false", ...args, ...reporters], {
      cwd: ROOT,
      env,
      show: true,
    });
    return tallyOf(label, readReport(report), ok);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} path
 * @returns {import("./tally.mjs").Report | null}
 */
function readReport(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}

/**
 * @param {string} note
 * @returns {import("./tally.mjs").Tally}
 */
function broken(note) {
  return { passed: 0, failed: 1, notes: [`${note}, counted as one failure`] };
}
