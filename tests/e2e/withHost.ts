import { afterAll, beforeAll } from "vitest";
import { launchBrowser, type Browser } from "./driver/browser";
import { serveHost, type HostFiles, type HostSite } from "./driver/serveHost";

export type HostPage = Awaited<ReturnType<Browser["newPage"]>>;

/** How a reader comes to a newsroom's page. */
export interface HostVisit {
  readonly width?: number;
  readonly height?: number;
  readonly script?: boolean;
  readonly touch?: boolean;
  /** What is done before the page is asked for. */
  readonly prepare?: (page: HostPage) => Promise<unknown>;
}

export interface Host {
  readonly site: HostSite;
  /** Puts `body` into a page of the host's, lets a reader open it, and closes it after the journey. */
  readonly visit: (body: string, journey: (page: HostPage) => Promise<void>, how?: HostVisit) => Promise<void>;
}

/** Gives the tests of a file one browser and one newsroom's site, of another origin than ours. `style` is in the head of its pages. */
export function withHost(options: {
  readonly webgl: boolean;
  readonly style?: string;
  readonly files?: HostFiles;
}): Host {
  const site = serveHost(options.files);
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser(options);
  });
  afterAll(() => browser.close());
  const visit: Host["visit"] = async (body, journey, { width = 1280, height = 900, ...how } = {}) => {
    const style = options.style === undefined ? "" : `<style>${options.style}</style>`;
    site.put(
      "/page.html",
      `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A newsroom's page</title>${style}</head><body>${body}</body></html>`,
    );
    const page = await browser.newPage({
      viewport: { width, height },
      reducedMotion: "reduce",
      javaScriptEnabled: how.script ?? true,
      hasTouch: how.touch ?? false,
    });
    page.setDefaultTimeout(45_000);
    try {
      await how.prepare?.(page);
      await page.goto(`${site.url()}page.html`);
      await journey(page);
    } finally {
      await page.close();
    }
  };
  return { site, visit };
}
