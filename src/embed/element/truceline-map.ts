import { embedAddress } from "./embedAddress";
import { EmbedFrame } from "./EmbedFrame";
import { embedHeight } from "./embedHeight";
import { EMBED_PROTOCOL, type ChildMessage } from "./embedMessages";
import { embedParts } from "./embedParts";
import { EMBED_PARAMETERS, type EmbedValues } from "./embedParameters";
import { frameTitle } from "./frameTitle";
import { mapLanguage } from "./mapLanguage";
import { isInReach, reachOf } from "./reachOf";
import { isChapter, isDay, isPlace } from "./readChildMessage";
import { scriptSite } from "./scriptSite";
import type { TrucelineMap as Declared, TrucelineMapEventMap } from "./types/truceline-map";

const TAG = "truceline-map";
const NAMES: readonly string[] = ["site", "packed", ...EMBED_PARAMETERS.map(({ name }) => name)];
/** Attributes that HTML itself mirrors. */
const HTML_NAMES: ReadonlySet<string> = new Set(["lang", "title"]);
const STYLE =
  ":host,slot{display:block}:host([hidden]),[hidden]{display:none}iframe{display:block;inline-size:100%;border:0}";

/** The form of a reader's own story; the embed reads no longer one. */
const PACKED = /^[\w-]{1,200000}$/;

/** What can be changed without loading the page in the frame anew. */
type View = { day?: string; place?: string | null; chapter?: string };
/** What is shown, as far as a message says it. */
type Shown = Pick<View, "day" | "place">;

// A server has no elements, and must be able to load this module all the same.
const BrowserElement = globalThis.HTMLElement ?? Object;

/** `<truceline-map>`, as `types/truceline-map.d.ts` describes it. */
export class TrucelineMap extends BrowserElement implements Declared {
  static readonly observedAttributes = NAMES;

  declare site: string;
  declare packed: string;
  declare day: string;
  declare days: string;
  declare place: string;
  declare area: string;
  declare layers: string;
  declare according: string;
  declare theme: string;
  declare accent: string;
  declare controls: string;
  declare credit: string;
  declare steps: string;
  declare story: string;
  declare version: string;

  readonly #root = this.attachShadow({ mode: "open" });
  readonly #fallback = document.createElement("slot");
  readonly #resizing = new ResizeObserver(([entry]) => this.#reserveHeight(entry?.contentRect.width ?? 0));
  readonly #changed = new Set<string>();
  #frame: EmbedFrame | null = null;
  #language: "en" | "ar" = "en";
  #width = 0;
  #isReady = false;
  #knowsHeight = false;
  /** What was last seen: a frame that is made anew, as after a move in the page, shows it again. */
  #seen: View = {};
  /** The day and place of which the page knows; null: none was shown yet. */
  #told: Shown | null = null;
  /** Where to go once the page in the frame can. */
  #goal: View = {};

  constructor() {
    super();
    const style = new CSSStyleSheet();
    style.replaceSync(STYLE);
    this.#root.adoptedStyleSheets = [style];
    this.#root.append(this.#fallback);
  }

  connectedCallback(): void {
    // What a page set before this script ran would hide the properties of the class.
    for (const name of NAMES.filter((name) => Object.hasOwn(this, name))) {
      const value: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      Reflect.set(this, name, value);
    }
    // Measured now: the observer speaks only after a frame may have been painted at another height.
    this.#width = this.clientWidth;
    this.#makeFrame();
    this.#resizing.observe(this);
  }

  disconnectedCallback(): void {
    this.#resizing.disconnect();
    this.#dropFrame();
  }

  /** Moved by `moveBefore`, a frame keeps its page: nothing is to be done. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now) return;
    if (name === "day") delete this.#seen.day;
    if (name === "place") delete this.#seen.place;
    if (name === "story") this.#seen = {};
    if (!this.isConnected) return;
    // Attributes that a script sets one after the other are one change.
    if (this.#changed.size === 0) queueMicrotask(() => this.#change());
    this.#changed.add(name);
  }

  goTo(day?: string | null, place?: string | null): boolean {
    const wanted = day ?? null;
    if (wanted !== null && !(isDay(wanted) && isInReach(wanted, reachOf(this)))) return false;
    if (place !== undefined && !isPlace(place)) return false;
    if (wanted !== null) this.#goal.day = wanted;
    if (place !== undefined) this.#goal.place = place;
    this.#go();
    return true;
  }

  goToChapter(chapter: string): boolean {
    if (!isChapter(chapter)) return false;
    this.#goal.chapter = chapter;
    this.#go();
    return true;
  }

  #change(): void {
    const changed = new Set(this.#changed);
    this.#changed.clear();
    if (!this.isConnected) return;
    const day = changed.delete("day") ? this.day : null;
    const place = changed.delete("place") ? this.place || null : undefined;
    if (this.#frame && changed.size === 0 && this.goTo(day, place)) return;
    this.#dropFrame();
    this.#makeFrame();
  }

  #makeFrame(): void {
    const { chapter, ...seen } = this.#seen;
    const [story] = this.story.split(".");
    const around = this.parentElement?.closest<HTMLElement>("[lang]");
    const language = mapLanguage([this.lang, around?.lang, document.documentElement.lang]);
    this.#language = language;
    const values: EmbedValues = {
      ...Object.fromEntries(EMBED_PARAMETERS.map(({ name }) => [name, this.getAttribute(name)])),
      ...seen,
      // The page in the frame is English by itself.
      lang: language === "en" ? null : language,
      ...(story && chapter !== undefined ? { story: `${story}.${chapter}` } : {}),
    };
    const address = embedAddress(this.site || scriptSite, document.baseURI, values);
    this.#showFallback(address === null);
    this.#reserveHeight(this.#width);
    if (!address) return;
    if (PACKED.test(this.packed)) address.hash = `story=${this.packed}`;
    this.#frame = new EmbedFrame({
      address,
      title: frameTitle(this.title, language, { isElsewhere: Boolean(this.area || this.place) }),
      onMessage: (message) => this.#heed(message),
      onFailure: (hasFailed) => this.#showFallback(hasFailed),
    });
    this.#reserveHeight(this.#width);
    this.#root.append(this.#frame.element);
  }

  #dropFrame(): void {
    this.#frame?.dispose();
    this.#frame = null;
    this.#isReady = false;
    this.#knowsHeight = false;
  }

  #showFallback(isShown: boolean): void {
    this.#fallback.hidden = !isShown;
    if (this.#frame) this.#frame.element.hidden = isShown;
  }

  #reserveHeight(width: number): void {
    this.#width = width;
    if (this.#knowsHeight || width <= 0) return;
    this.#setHeight(embedHeight(width, embedParts(this)));
  }

  /** What stands in for a map that does not come takes the map's room, so that the page around it does not move. */
  #setHeight(pixels: number): void {
    this.#fallback.style.minHeight = `${pixels}px`;
    if (this.#frame) this.#frame.element.style.height = `${pixels}px`;
  }

  #heed(message: ChildMessage): void {
    switch (message.type) {
      case "height":
        this.#knowsHeight = true;
        this.#setHeight(message.height);
        return;
      case "ready":
        this.#isReady = true;
        // The first thing shown is no change; what a frame made anew shows may be one.
        this.#told ??= message;
        this.#show(message);
        this.#go();
        return;
      case "daychange":
      case "placechange":
        this.#show(message);
        return;
      case "title":
        if (this.#frame) this.#frame.element.title = frameTitle(this.title, this.#language, { told: message.title });
        return;
      case "chapterchange": {
        const { chapter, number, count } = message;
        this.#seen.chapter = chapter;
        this.#tell("chapterchange", { chapter, number, count });
        return;
      }
      default:
        message satisfies never;
    }
  }

  /** Another day or place is shown: by a move in the frame, or because a frame was made anew. */
  #show({ day, place }: Shown): void {
    const before = this.#told;
    this.#told = { ...before };
    if (day !== undefined) this.#seen.day = this.#told.day = day;
    if (place !== undefined) this.#seen.place = this.#told.place = place;
    if (day !== undefined && day !== before?.day) this.#tell("daychange", { day });
    if (place !== undefined && place !== before?.place) this.#tell("placechange", { place });
  }

  #tell<Type extends keyof TrucelineMapEventMap>(type: Type, detail: TrucelineMapEventMap[Type]["detail"]): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
  }

  #go(): void {
    if (!this.#isReady || Object.keys(this.#goal).length === 0) return;
    this.#frame?.post({ truceline: EMBED_PROTOCOL, type: "goTo", ...this.#goal });
    this.#goal = {};
  }
}

for (const name of NAMES) {
  if (HTML_NAMES.has(name)) continue;
  Object.defineProperty(TrucelineMap.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: TrucelineMap): string {
      return this.getAttribute(name) ?? "";
    },
    set(this: TrucelineMap, value: unknown) {
      const text = typeof value === "string" ? value : "";
      if (text === "") this.removeAttribute(name);
      else this.setAttribute(name, text);
    },
  });
}

if (typeof customElements !== "undefined" && !customElements.get(TAG)) customElements.define(TAG, TrucelineMap);
