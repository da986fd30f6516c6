import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { step } from "./step.mjs";

const COMMANDS = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];
const MAC_PLACES = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const WINDOWS_PLACES = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];

/**
 * Where a Chromium is on this machine, or null. `CHROMIUM_PATH` wins over what is on the PATH and in the usual places.
 *
 * @param {{ env: NodeJS.ProcessEnv, platform: NodeJS.Platform, exists: (path: string) => boolean }} machine
 * @returns {string | null}
 * @throws {Error} Where `CHROMIUM_PATH` names something that is not there.
 */
export function findBrowser({ env, platform, exists }) {
  const named = env["CHROMIUM_PATH"];
  if (named) {
    if (exists(named)) return named;
    throw new Error(
      `CHROMIUM_PATH names ${named}, which is not there. Correct it, or unset it to have a browser looked for.`,
    );
  }
  const ending = platform === "win32" ? ".exe" : "";
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(delimiter).filter(Boolean);
  const onPath = COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command + ending)));
  const usual =
    platform === "darwin"
      ? MAC_PLACES.flatMap((place) => [place, join(env["HOME"] ?? "", place)])
      : platform === "win32"
        ? ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
            const folder = env[name];
            return folder ? WINDOWS_PLACES.map((place) => `${folder}\\${place}`) : [];
          })
        : ["/usr/bin/chromium", "/snap/bin/chromium"];
  return [...onPath, ...usual].find(exists) ?? null;
}

/**
 * Finds a Chromium, or installs Debian's where we may.
 *
 * @returns {Promise<string | null>} Null where there is none; it has been said what to do about it.
 */
export async function provideBrowser() {
  const machine = { env: process.env, platform: process.platform, exists: existsSync };
  const found = findBrowser(machine);
  if (found) return found;
  const debian = process.platform === "linux" && existsSync("/etc/debian_version") && existsSync("/usr/bin/apt-get");
  if (debian && process.getuid?.() === 0) {
    const env = { DEBIAN_FRONTEND: "noninteractive" };
    const installed =
      (await step("Updating the list of Debian's packages", "apt-get", ["update"], { env })) &&
      (await step("Installing Chromium", "apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { env }));
    const provided = installed ? findBrowser(machine) : null;
    if (provided) return provided;
  }
  console.error("The end-to-end tests need a Chromium, and none was found.");
  console.error(
    debian
      ? "Install it: sudo apt-get update && sudo apt-get install -y chromium"
      : "Install Chromium or Google Chrome, or set CHROMIUM_PATH to the program's file.",
  );
  return null;
}
