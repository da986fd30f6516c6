import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPackages } from "./install.mjs";
import { closeOnSignal, portOf, serve } from "./serve.mjs";
import { npmCommand, step } from "./step.mjs";

/**
 * From a fresh clone to a page in the browser: installs, builds, serves and says where.
 *
 * @param {readonly string[]} args `--port 8080`, or nothing.
 */
export async function startSite(args) {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..");
  try {
    const port = portOf(args);
    const npm = npmCommand(["run", "--silent", "build"]);
    const built =
      (await installPackages(root)) && (await step("Building", npm.command, npm.args, { cwd: root, shell: npm.shell }));
    if (!built) {
      process.exitCode = 1;
      return;
    }
    const site = await serve({ folder: join(root, "dist"), port });
    console.log(`Truceline is at ${site.url}  (Ctrl-C stops it)`);
    closeOnSignal(site.close);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
