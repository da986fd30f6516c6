import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

export type { Browser };

const ALWAYS = [
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-dev-shm-usage",
];
/** A reader whose machine or newsroom has WebGL turned off. */
const WITHOUT_WEBGL = [
  "--disable-gpu",
  "--disable-3d-apis",
  "--disable-webgl",
  "--disable-webgl2",
  "--disable-software-rasterizer",
];

/** Starts the Chromium that `npm test` found, with WebGL (drawn in software where need be) or without. */
export async function launchBrowser({ webgl }: { readonly webgl: boolean }): Promise<Browser> {
  const executablePath = process.env["CHROMIUM_PATH"];
  if (!executablePath) throw new Error("CHROMIUM_PATH is not set: run the journeys with npm test -- e2e");
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args: [...ALWAYS, ...sandbox, ...(webgl ? [] : WITHOUT_WEBGL)] });
}
