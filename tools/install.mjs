import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npmCommand, step } from "./step.mjs";

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean, peer?: boolean }} LockedPackage
 * @typedef {{ packages?: Record<string, LockedPackage> }} Lockfile
 */

/**
 * Why the installed packages do not answer to the lockfile, or null where they do. npm notes what it has installed in
 * `node_modules/.package-lock.json`; that is compared package by package, since the age of files says little after a clone.
 *
 * @param {Lockfile} wanted
 * @param {Lockfile | null} installed
 * @returns {string | null}
 */
export function installReason(wanted, installed) {
  if (!installed) return "nothing is installed yet";
  const present = installed.packages ?? {};
  for (const [path, { version, optional, link }] of Object.entries(wanted.packages ?? {})) {
    const found = present[path];
    if (path === "" || link || (optional && !found)) continue;
    if (!found) return `${path} is missing`;
    if (found.version !== version) return `${path} is ${found.version}, wanted is ${version}`;
  }
  return null;
}

/**
 * Installs the packages that the lockfile names, where they are not there already. Touches `node_modules` alone.
 *
 * @param {string} root The project's folder.
 * @returns {Promise<boolean>} Whether all is installed.
 */
export async function installPackages(root) {
  const wanted = readLockfile(join(root, "package-lock.json"));
  if (!wanted) {
    console.error("package-lock.json is missing or damaged. Restore it: git checkout -- package-lock.json");
    return false;
  }
  const reason = installReason(wanted, readLockfile(join(root, "node_modules", ".package-lock.json")));
  if (reason === null) return true;
  console.log(`Packages are to be installed: ${reason}.`);
  const npm = npmCommand(["ci", "--no-fund", "--no-audit"]);
  const installed = await step("Installing packages", npm.command, npm.args, {
    cwd: root,
    shell: npm.shell,
  });
  if (!installed) {
    console.error(
      "The packages could not be installed: npm says why above. Mostly it is the network; try again when it is back.",
    );
    console.error("If package.json was edited by hand, run `npm install` once to bring package-lock.json up to date.");
  }
  return installed;
}

/**
 * @param {string} path
 * @returns {Lockfile | null}
 */
function readLockfile(path) {
  if (!existsSync(path)) return null;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch {
    return null;
  }
}
