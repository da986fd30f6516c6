import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { step } from "./step.mjs";

const COMMANDS = ["firefox-esr", "firefox"];
const MAC_PLACE = "/Applications/Firefox.app/Contents/MacOS/firefox";
const WINDOWS_PLACE = "Mozilla Firefox\\firefox.exe";

/**
 * Where a Firefox is on this machine, or null. `FIREFOX_PATH` wins over what is on the PATH and in the usual places.
 *
 * @param {{ env: NodeJS.ProcessEnv, platform: NodeJS.Platform, exists: (path: string) => boolean }} machine
 * @returns {string | null}
 * @throws {Error} Where `FIREFOX_PATH` names something that is not there.
 */
export function findFirefox({ env, platform, exists }) {
  const named = env["FIREFOX_PATH"];
  if (named) {
    if (exists(named)) return named;
    throw new Error(
      `FIREFOX_PATH names ${named}, which is not there. Correct it, or unset it to have a Firefox looked for.`,
    );
  }
  const ending = platform === "win32" ? ".exe" : "";
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  const programs = env["PROGRAMFILES"];
  const usual =
    platform === "darwin" ? [MAC_PLACE] : platform === "win32" && programs ? [`${programs}\\${WINDOWS_PLACE}`] : [];
  return [...onPath, ...usual].find(exists) ?? null;
}

/**
 * Finds a Firefox, or installs Debian's where we may.
 *
 * @returns {Promise<string | null>} Null where there is none; it has been said.
 */
export async function provideFirefox() {
  const machine = { env: process.env, platform: process.platform, exists: existsSync };
  const found = findFirefox(machine);
  if (found) return found;
  if (process.platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const install = () =>
      step("Installing Firefox", "apt-get", ["install", "-y", "--no-install-recommends", "firefox-esr"], {
        env,
        quiet: true,
      });
    // The list of packages may be fresh from the other browser.
    const installed =
      (await install()) ||
      ((await step("Updating the list of Debian's packages", "apt-get", ["update"], { env })) && (await install()));
    const provided = installed ? findFirefox(machine) : null;
    if (provided) return provided;
  }
  console.error(
    "No Firefox was found, so the embed is tried in Chromium alone. Install Firefox, or set FIREFOX_PATH, to try both.",
  );
  return null;
}
