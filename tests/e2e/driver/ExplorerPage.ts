import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContext, Locator, Page, Request, Route } from "playwright-core";
import { createTranslate, type Translate } from "../../../src/language/createTranslate";
import type { Language } from "../../../src/language/Language";
import { loadMessages, loadPageMessages } from "../../../src/language/loadMessages";
import { formatDay } from "../../../src/language/formatDay";
import { dayOfIso } from "../../../src/record/day";

/** How a reader comes to the page. */
export interface Visit {
  readonly language?: Language;
  /** Keys and values of the address. */
  readonly address?: Readonly<Record<string, string>>;
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
  readonly touch?: boolean;
  readonly reducedMotion?: boolean;
  readonly forcedColours?: boolean;
  /** When the reader begins to look: by default once the page has loaded; "commit": at once, as where its program is slow. */
  readonly until?: "load" | "commit";
  readonly script?: boolean;
  /** What the browser is made to lack: WebGL, or letters on canvases. */
  readonly lacks?: readonly Lack[];
  /** Which requests are answered otherwise than by the site: an address that holds the text or is like the pattern, and what it gets. */
  readonly answers?: readonly Answer[];
  /** A path below the site's root. */
  readonly path?: string;
  /** Runs in the page before all else, to watch it. */
  readonly watch?: () => void;
}

export interface Answer {
  readonly to: string | RegExp;
  /** `held`: what the site says, but not before `letThrough`. */
  readonly with: "nothing" | "not found" | "garbage" | "held";
  /** How often; then the site answers. Always, where left out. */
  readonly times?: number;
}

/** A page's script cannot tell these from a browser that is so. */
const LACKS = {
  webgl: () => {
    const method: unknown = Reflect.get(HTMLCanvasElement.prototype, "getContext");
    if (typeof method !== "function") return;
    const value = new Proxy(method, {
      apply: (target, canvas, words: unknown[]): unknown =>
        String(words[0]).startsWith("webgl") ? null : Reflect.apply(target, canvas, words),
    });
    Reflect.defineProperty(HTMLCanvasElement.prototype, "getContext", { value });
  },
  letters: () => {
    for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D])
      Reflect.defineProperty(prototype, "fillText", { value: () => undefined });
  },
};
type Lack = keyof typeof LACKS;

/** The longest that a reader waits for something to be seen, in milliseconds. */
const PATIENCE = 45_000;

/** The explorer as a reader has it before them. Everything is found by role and label. */
export class ExplorerPage {
  readonly page: Page;
  readonly t: Translate;
  readonly language: Language;
  /** Addresses asked for so far, and what the browser refused under the page's policy. */
  readonly requests: string[] = [];
  readonly problems: string[] = [];
  readonly #context: BrowserContext;
  readonly #held: (() => void)[] = [];

  private constructor(context: BrowserContext, page: Page, t: Translate) {
    this.#context = context;
    this.page = page;
    this.t = t;
    this.language = t.language;
  }

  /** Opens the site in a browser. It is closed with `close`. */
  static async open(browser: Browser, siteUrl: string, visit: Visit = {}): Promise<ExplorerPage> {
    const { language = "en", address = {}, width = 1360, height = 860, dark, touch, path = "" } = visit;
    const context = await browser.newContext({
      viewport: { width, height },
      locale: language === "ar" ? "ar-SY" : "en-GB",
      colorScheme: dark ? "dark" : "light",
      reducedMotion: visit.reducedMotion ? "reduce" : "no-preference",
      forcedColors: visit.forcedColours ? "active" : "none",
      hasTouch: touch ?? false,
      javaScriptEnabled: visit.script ?? true,
      ...(touch ? { deviceScaleFactor: 2 } : {}),
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    const messages = { ...(await loadMessages(language)), ...(await loadPageMessages(language)) };
    const explorer = new ExplorerPage(context, page, createTranslate(language, messages));
    explorer.#listen();
    for (const lack of visit.lacks ?? []) await page.addInitScript(LACKS[lack]);
    if (visit.watch) await page.addInitScript(visit.watch);
    for (const answer of visit.answers ?? []) await explorer.#answer(answer);
    const query = new URLSearchParams(address).toString();
    await page.goto(`${siteUrl}${path}${query === "" ? "" : `?${query}`}`, { waitUntil: visit.until ?? "load" });
    return explorer;
  }

  async close(): Promise<void> {
    await this.#context.close();
  }

  /** Lets the site answer what was held. */
  letThrough(): void {
    for (const go of this.#held.splice(0)) go();
  }

  #listen(): void {
    this.page.on("request", (request: Request) => this.requests.push(request.url()));
    this.page.on("pageerror", (error) => this.problems.push(`error: ${error.message}`));
    this.page.on("console", (message) => {
      if (message.type() === "error") this.problems.push(`console: ${message.text()}`);
    });
  }

  async #answer({ to, with: kind, times = Number.POSITIVE_INFINITY }: Answer): Promise<void> {
    let left = times;
    await this.page.route(
      ({ pathname }) => (typeof to === "string" ? pathname.includes(to) : to.test(pathname)),
      async (route: Route) => {
        if (left <= 0) return route.fallback();
        left -= 1;
        if (kind === "held") {
          await new Promise<void>((resolve) => this.#held.push(resolve));
          return route.fallback();
        }
        if (kind === "nothing") return route.abort();
        if (kind === "not found") return route.fulfill({ status: 404, body: "" });
        return route.fulfill({ status: 200, contentType: "application/json", body: '{"type":"FeatureCollection"' });
      },
    );
  }

  /** The words of the interface by id, with values, as a pattern of their text. */
  words(id: string, values?: Parameters<Translate>[1]): string {
    return this.t(id, values);
  }

  get slider(): Locator {
    return this.page.getByRole("slider", { name: this.t("time.slider"), exact: true });
  }
  get map(): Locator {
    return this.page.getByRole("main", { name: this.t("app.map-region"), exact: true });
  }
  get panel(): Locator {
    return this.page.getByRole("complementary", { name: this.t("app.panel-region"), exact: true });
  }
  /** The sheet of the open place; the list waits unseen behind it. */
  get sheet(): Locator {
    return this.panel.getByRole("article");
  }
  get timeline(): Locator {
    return this.page.getByRole("region", { name: this.t("app.timeline-region"), exact: true });
  }
  get notices(): Locator {
    return this.page.getByRole("region", { name: this.t("app.notice-region"), exact: true });
  }
  button(id: string, values?: Parameters<Translate>[1]): Locator {
    return this.page.getByRole("button", { name: this.t(id, values), exact: true });
  }

  /** A date as the interface writes it. */
  date(iso: string): string {
    const day = dayOfIso(iso);
    if (day === null) throw new Error(`${iso} is no date`);
    return formatDay(day, this.language);
  }

  /** Waits until the slider says that it stands on a date. */
  async seesDay(iso: string): Promise<void> {
    const wanted = this.date(iso);
    await this.page.waitForFunction(
      ([label, text]) =>
        [...document.querySelectorAll("input[type=range]")].some(
          (input) => input.getAttribute("aria-label") === label && input.getAttribute("aria-valuetext") === text,
        ),
      [this.t("time.slider"), wanted] as const,
    );
  }

  /** Waits until the drawn map names a place; its name may stand in several lines. */
  async seesOnMap(name: string): Promise<void> {
    const words = name.split(/\s+/).map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"));
    const map = this.page.getByRole("application", { name: this.t("space.map"), exact: true });
    await map.filter({ hasText: new RegExp(words.join("\\s*")) }).waitFor();
  }

  /** Waits until the record is there: the list of places or a sheet stands in the panel. */
  async hasRecord(): Promise<void> {
    await this.page.getByText(this.t("app.loading-record"), { exact: true }).first().waitFor({ state: "detached" });
    await this.slider.waitFor();
  }

  /** Waits until the live map stands in place of the drawn one. */
  async hasLiveMap(): Promise<void> {
    await this.page.locator('[data-painter="webgl"]').waitFor({ timeout: 2 * PATIENCE });
  }

  /** The sheet's heading with a place's name. */
  heading(name: string): Locator {
    return this.panel.getByRole("heading", { name: new RegExp(name), level: 2 });
  }

  /** Opens a place from the list, by its name. */
  async choosePlace(name: string): Promise<void> {
    const row = this.panel.getByRole("link", { name: new RegExp(`^\\s*[\\u2066-\\u2069]?${name}`) }).first();
    await row.click();
    await this.heading(name).waitFor();
  }

  /** What the address bar says. */
  get address(): URLSearchParams {
    return new URL(this.page.url()).searchParams;
  }

  /** Waits until a key of the address has a value; null: it is not there. */
  async hasAddress(key: string, value: string | null): Promise<void> {
    await this.page.waitForFunction(
      ([name, wanted]) => new URL(location.href).searchParams.get(name ?? "") === wanted,
      [key, value] as const,
    );
  }

  /** Faults that axe finds, one line each. */
  async accessibilityFaults(): Promise<string[]> {
    const { violations } = await new AxeBuilder({ page: this.page }).analyze();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  }

  /** Keeps a picture of the screen. */
  async picture(folder: string, name: string): Promise<void> {
    await this.page.screenshot({ path: `${folder}/${name}.png` });
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Presses Tab until something with a name has the focus; fails after as many steps as the page could have. */
  async tabTo(name: string | RegExp, most = 400): Promise<void> {
    for (let step = 0; step < most; step += 1) {
      await this.page.keyboard.press("Tab");
      const focused = await this.page.evaluate(() => {
        const element = document.activeElement;
        // What had the focus may be gone, as a row that the search took out: the whole page is no name.
        if (element === document.body) return "";
        return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
      });
      if (typeof name === "string" ? focused.trim() === name : name.test(focused)) return;
    }
    throw new Error(`Tab never came to ${String(name)}`);
  }
}
