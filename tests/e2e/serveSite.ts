import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

const ROOT = join(import.meta.dirname, "..", "..");

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the built site is served, with a slash at the end. */
    readonly siteUrl: string;
    /** The folder of the built site. */
    readonly siteFolder: string;
    /** Where pictures of the screens go. */
    readonly picturesFolder: string;
  }
}

/** Serves the built site to the journeys as the hosts do, and makes room for their pictures. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const picturesFolder = join(ROOT, "output");
  mkdirSync(picturesFolder, { recursive: true });
  project.provide("picturesFolder", picturesFolder);
  project.provide("siteFolder", join(ROOT, "dist"));

  const server = spawn(process.execPath, [join(ROOT, "tools", "serve.mjs"), "--port", "0"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
  let output = "";
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: unknown) => {
      output += String(chunk);
      const address = /http:\/\/localhost:\d+\//.exec(output)?.[0];
      if (address !== undefined) resolve(address);
    };
    server.stdout.on("data", read);
    server.stderr.on("data", read);
    server.once("exit", () => reject(new Error(`The site could not be served: ${output}`)));
  });
  project.provide("siteUrl", url);
  return async () => {
    server.kill();
    await ended;
  };
}
