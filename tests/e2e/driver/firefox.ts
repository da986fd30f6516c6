import { launch, type Browser } from "puppeteer-core";

/** Starts the Firefox that `npm test` found, driven by WebDriver BiDi. */
export async function launchFirefox(): Promise<Browser> {
  const executablePath = process.env["FIREFOX_PATH"];
  if (!executablePath) throw new Error("FIREFOX_PATH is not set: run the journeys with npm test -- e2e");
  return launch({ browser: "firefox", executablePath, headless: true });
}
