import "./requireNode.mjs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// Imported only now, and without await: an old Node must get as far as the first line.
import("./install.mjs").then(async ({ installPackages }) => {
  const root = join(dirname(fileURLToPath(import.meta.url)), "..");
  process.exitCode = (await installPackages(root)) ? 0 : 1;
});
