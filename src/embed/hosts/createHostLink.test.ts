import { expect, test } from "vitest";
import { createHostLink, type HostLinkOptions } from "./createHostLink";
import type { FrameEvent, FrameWindow } from "./FrameWindow";
import type { GoTo } from "./readGoTo";

const PAGE = "https://maps.example/embed/";

/** A frame in a host, with a clock that the test moves. */
class StandInWindow implements FrameWindow {
  readonly posted: unknown[] = [];
  readonly parent = { postMessage: (message: unknown) => void this.posted.push(message) };
  readonly location;
  readonly performance = { now: () => this.#time };
  innerWidth = 640;
  #time = 0;
  readonly #listeners = new Set<(event: FrameEvent) => void>();
  readonly #timers = new Map<number, { at: number; call: () => void }>();

  constructor(address: string = PAGE) {
    const { href, search, hash } = new URL(address);
    this.location = { href, search, hash };
  }
  addEventListener(_: "message", listener: (event: FrameEvent) => void): void {
    this.#listeners.add(listener);
  }
  removeEventListener(_: "message", listener: (event: FrameEvent) => void): void {
    this.#listeners.delete(listener);
  }
  setTimeout(call: () => void, milliseconds: number): number {
    const timer = this.#timers.size + 1;
    this.#timers.set(timer, { at: this.#time + milliseconds, call });
    return timer;
  }
  clearTimeout(timer: number): void {
    this.#timers.delete(timer);
  }
  /** A message from the host, or from somebody else. */
  receive(data: unknown, source: unknown = this.parent): void {
    for (const listener of this.#listeners) listener({ data, source });
  }
  pass(milliseconds: number): void {
    this.#time += milliseconds;
    for (const [timer, { at, call }] of this.#timers) {
      if (at > this.#time) continue;
      this.#timers.delete(timer);
      call();
    }
  }
  /** What was posted since the last time that it was asked. */
  news(): unknown[] {
    return this.posted.splice(0);
  }
}

/** A link whose first words have been said. */
function linked(address?: string, options: Pick<HostLinkOptions, "hasChapter" | "hasPlace"> = {}) {
  const window = new StandInWindow(address);
  const wishes: GoTo[] = [];
  const link = createHostLink({ window, ...options, onGoTo: (wish) => wishes.push(wish) });
  const greetings = window.news();
  return { window, link, wishes, greetings };
}

const INIT = "[iFrameSizer]map:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true";

test("a height is told in the words of every host that needs no word before", () => {
  const { window, link, greetings } = linked(`${PAGE}?day=2016-03-04`);
  link.setHeight(520);
  expect(greetings).toEqual([{ sentinel: "amp", type: "embed-ready" }, "[iFrameResizerChild]Ready"]);
  expect(window.news()).toEqual([
    { truceline: 1, type: "height", height: 520 },
    { sentinel: "amp", type: "embed-size", height: 520 },
    { "datawrapper-height": { truceline: 520 } },
    `{"src":"${PAGE}?day=2016-03-04","context":"iframe.resize","height":520}`,
    '{"id":"iframeMessenger:truce","type":"set-height","value":520}',
  ]);
});

test("a height that has not changed is not told again, and a part of a pixel counts as a whole one", () => {
  const { window, link } = linked();
  link.setHeight(519.2);
  expect(window.news()).toContainEqual({ truceline: 1, type: "height", height: 520 });
  link.setHeight(520);
  expect(window.news()).toEqual([]);
});

test.each([0, -4, Number.NaN, Number.POSITIVE_INFINITY, 1e9])("%d pixels are no height", (pixels) => {
  const { window, link } = linked();
  link.setHeight(pixels);
  window.receive({ sentinel: "amp", type: "frames-init" });
  expect(window.news()).toEqual([]);
});

test("pym's host is told by the id that it gave, and answered when it tells the width", () => {
  const { window, link } = linked(`${PAGE}?initialWidth=640&childId=map-1&parentUrl=https%3A%2F%2Fnews.example%2F`);
  link.setHeight(520);
  const heights = window.news();
  expect(heights).toContain("pymxPYMxmap-1xPYMxheightxPYMx520");
  window.receive("pymxPYMxmap-1xPYMxwidthxPYMx640");
  expect(window.news()).toEqual(["pymxPYMxmap-1xPYMxheightxPYMx520"]);
  window.receive("pymxPYMxmap-2xPYMxwidthxPYMx640");
  expect(window.news()).toEqual([]);
});

test("nothing of the host's address that pym put into ours is passed on", () => {
  const { window, link, greetings } = linked(
    `${PAGE}?childId=map-1&parentTitle=Secret&parentUrl=https%3A%2F%2Fnews.example`,
  );
  link.setHeight(520);
  expect(JSON.stringify([greetings, window.news()])).not.toMatch(/news\.example|Secret/);
});

test.each(["", "a b", "axPYMxb", "x".repeat(201)])("%j is no id that pym's host could have given", (id) => {
  const { window, link } = linked(`${PAGE}?childId=${encodeURIComponent(id)}`);
  link.setHeight(520);
  expect(window.news().filter((message) => String(message).startsWith("pym"))).toEqual([]);
});

test("frames' host is told the height when it begins to listen", () => {
  const { window, link } = linked();
  link.setHeight(520);
  window.news();
  window.receive({ sentinel: "amp", type: "frames-init" });
  expect(window.news()).toEqual([{ sentinel: "amp", type: "embed-size", height: 520 }]);
});

test("iframe-resizer's host speaks first, is answered with init, and then told sizes", () => {
  const { window, link } = linked();
  link.setHeight(520);
  expect(window.news().filter((message) => String(message).startsWith("[iFrameSizer]"))).toEqual([]);
  window.receive(INIT);
  expect(window.news()).toEqual(["[iFrameSizer]map:520:640:init"]);
  link.setHeight(600);
  expect(window.news()).toContain("[iFrameSizer]map:600:640:size");
  window.pass(1000);
  window.receive("[iFrameSizer]resize");
  expect(window.news()).toEqual(["[iFrameSizer]map:600:640:size"]);
});

test("a host that asks before there is a height is told it when it is there", () => {
  const { window, link } = linked();
  window.receive(INIT);
  expect(window.news()).toEqual([]);
  link.setHeight(520);
  expect(window.news()).toContain("[iFrameSizer]map:520:640:init");
});

test("WordPress is told by the secret behind the address, or by the one that it tells", () => {
  const inAddress = linked(`${PAGE}?day=2016-03-04#map=33,36,10#?secret=Ab3dEf7hI9`);
  inAddress.link.setHeight(520);
  expect(inAddress.window.news()).toContainEqual({ message: "height", value: 520, secret: "Ab3dEf7hI9" });
  const told = linked();
  told.link.setHeight(520);
  told.window.news();
  told.window.receive({ message: "ready", secret: "k2j3h4g5f6" });
  expect(told.window.news()).toEqual([{ message: "height", value: 520, secret: "k2j3h4g5f6" }]);
});

test.each(["", "a b", '"]', "x".repeat(65), 7, null, { toString: "x" }])("%j is no secret of WordPress", (secret) => {
  const { window, link } = linked();
  link.setHeight(520);
  window.news();
  window.receive({ message: "ready", secret });
  expect(window.news()).toEqual([]);
});

test("nobody but the parent is heard", () => {
  const { window, link, wishes } = linked();
  link.setHeight(520);
  window.news();
  for (const source of [null, {}, window]) {
    window.receive({ sentinel: "amp", type: "frames-init" }, source);
    window.receive(INIT, source);
    window.receive({ truceline: 1, type: "goTo", day: "2016-03-04" }, source);
  }
  expect(window.news()).toEqual([]);
  expect(wishes).toEqual([]);
});

test("a thousand questions in a second are answered every tenth of it, the last one too", () => {
  const { window, link } = linked();
  link.setHeight(520);
  window.news();
  for (let asked = 0; asked < 1000; asked += 1) {
    window.receive({ sentinel: "amp", type: "frames-init" });
    window.pass(1);
  }
  const during = window.news().length;
  expect(during).toBeGreaterThan(0);
  expect(during).toBeLessThanOrEqual(11);
  window.receive({ sentinel: "amp", type: "frames-init" });
  window.pass(100);
  expect(window.news()).toHaveLength(1);
  window.pass(10_000);
  expect(window.news()).toEqual([]);
});

test("a host that asks in all four protocols at once gets forty answers a second at most", () => {
  const { window, link } = linked(`${PAGE}?childId=map#?secret=abc`);
  link.setHeight(520);
  window.receive(INIT);
  window.pass(1000);
  window.news();
  for (let asked = 0; asked < 999; asked += 1) {
    const questions = [
      "pymxPYMxmapxPYMxwidthxPYMx640",
      { sentinel: "amp", type: "frames-init" },
      "[iFrameSizer]resize",
    ];
    for (const question of [...questions, { message: "ready", secret: "abc" }]) window.receive(question);
    window.pass(1);
  }
  const answers = window.news();
  expect(answers.length).toBeGreaterThan(36);
  expect(answers.length).toBeLessThanOrEqual(40);
});

test("a host that changes the width is told a new height once in each protocol, and an old one not at all", () => {
  const { window, link } = linked(`${PAGE}?childId=map#?secret=abc`);
  window.receive(INIT);
  link.setHeight(520);
  window.news();
  link.setHeight(600);
  expect(window.news()).toHaveLength(7);
  link.setHeight(600);
  expect(window.news()).toEqual([]);
});

test("of many wishes to go somewhere the last one counts, twenty times a second at most", () => {
  const { window, wishes } = linked();
  for (let step = 0; step < 1000; step += 1) {
    window.receive({ truceline: 1, type: "goTo", day: `2016-03-${String((step % 28) + 1).padStart(2, "0")}` });
    window.pass(1);
  }
  window.pass(50);
  expect(wishes.length).toBeLessThanOrEqual(21);
  expect(wishes.at(-1)).toEqual({ day: "2016-03-20", place: undefined });
});

test("quick wishes add up: a day, then a place, is both; a chapter takes the place of what was wished before it", () => {
  const { window, wishes } = linked();
  const say = (wish: object) => window.receive({ truceline: 1, type: "goTo", ...wish });
  say({ day: "2016-03-01" });
  say({ day: "2018-04-01" });
  say({ place: "douma" });
  window.pass(50);
  expect(wishes.at(-1)).toEqual({ day: "2018-04-01", place: "douma" });
  say({ day: "2016-03-01", place: "douma" });
  say({ chapter: "double-siege" });
  say({ place: null });
  window.pass(50);
  expect(wishes.at(-1)).toEqual({ chapter: "double-siege", place: null });
  expect(wishes).toHaveLength(3);
});

test("a chapter that there is not takes nothing away of what was wished before it", () => {
  const { window, wishes } = linked(undefined, { hasChapter: (id) => id === "double-siege" });
  const say = (wish: object) => window.receive({ truceline: 1, type: "goTo", ...wish });
  say({ day: "2016-05-01" });
  say({ day: "2016-05-05", place: "douma" });
  say({ chapter: "no-such-chapter" });
  window.pass(50);
  expect(wishes.at(-1)).toEqual({ chapter: undefined, day: "2016-05-05", place: "douma" });
  say({ day: "2016-05-05" });
  say({ chapter: "double-siege" });
  window.pass(50);
  expect(wishes.at(-1)).toEqual({ chapter: "double-siege", day: undefined, place: undefined });
});

test("a place that there is not takes nothing away of what was wished before it, and its day is gone to", () => {
  const { window, wishes } = linked(undefined, { hasPlace: (id) => id === "douma" });
  const say = (wish: object) => window.receive({ truceline: 1, type: "goTo", ...wish });
  say({ day: "2016-05-01" });
  say({ place: "douma" });
  say({ day: "2016-05-07", place: "no-such-place" });
  window.pass(50);
  expect(wishes.at(-1)).toEqual({ chapter: undefined, day: "2016-05-07", place: "douma" });
  say({ place: "douma" });
  say({ place: null });
  window.pass(50);
  expect(wishes.at(-1)?.place).toBeNull();
});

test("a height that swings with the host's scrollbar comes to rest at the taller of the two", () => {
  const { window, link } = linked();
  const heights = () =>
    window
      .news()
      .flatMap((message) => (typeof message === "object" && message && "truceline" in message ? [message] : []));
  for (let swing = 0; swing < 50; swing += 1) {
    link.setHeight(520);
    window.pass(16);
    link.setHeight(512);
    window.pass(16);
  }
  const told = heights();
  expect(told.length).toBeLessThanOrEqual(4);
  expect(told.at(-1)).toMatchObject({ height: 520 });
});

test("a telephone that is turned round and back gets its own height each time", () => {
  const { window, link } = linked();
  const told: unknown[] = [];
  for (const height of [600, 480, 600, 480, 600]) {
    link.setHeight(height);
    told.push(...window.news().filter((message) => typeof message === "object" && message && "truceline" in message));
    window.pass(2000);
  }
  expect(told).toMatchObject([{ height: 600 }, { height: 480 }, { height: 600 }, { height: 480 }, { height: 600 }]);
});

test("our element hears once that the page is ready, and then what has changed", () => {
  const { window, link } = linked();
  link.setView({ day: "2016-03-04", place: null });
  link.setView({ day: "2016-03-04", place: null });
  link.setView({ day: "2016-03-05", place: null });
  link.setView({ day: "2016-03-05", place: "douma" });
  expect(window.news()).toEqual([
    { truceline: 1, type: "ready", day: "2016-03-04", place: null },
    { truceline: 1, type: "daychange", day: "2016-03-05" },
    { truceline: 1, type: "placechange", place: "douma" },
  ]);
});

test("our element hears what the page is about, again only when that has changed", () => {
  const { window, link } = linked();
  const seen = { day: "2016-03-04", place: null };
  link.setView({ ...seen, title: "Sieges and truces" });
  link.setView({ ...seen, day: "2016-03-05", title: "Sieges and truces" });
  link.setView({ day: "2016-03-05", place: "douma", title: "Douma – Sieges and truces" });
  const told = window.news().filter((message) => JSON.stringify(message).includes('"title"'));
  expect(told).toEqual([
    { truceline: 1, type: "title", title: "Sieges and truces" },
    { truceline: 1, type: "title", title: "Douma – Sieges and truces" },
  ]);
});

test("our element hears of each chapter that is read, and of none where no story is", () => {
  const { window, link } = linked();
  const seen = { day: "2016-03-04", place: null };
  link.setView({ ...seen, chapter: { id: "midnight", number: 1, count: 2 } });
  link.setView({ ...seen, chapter: { id: "midnight", number: 1, count: 2 } });
  link.setView({ ...seen, chapter: { id: "denial", number: 2, count: 2 } });
  link.setView(seen);
  expect(window.news().slice(1)).toEqual([
    { truceline: 1, type: "chapterchange", chapter: "midnight", number: 1, count: 2 },
    { truceline: 1, type: "chapterchange", chapter: "denial", number: 2, count: 2 },
  ]);
});

test("a page by itself says nothing and hears nothing", () => {
  const window = new StandInWindow();
  const alone: FrameWindow = Object.defineProperty(window, "parent", { value: window });
  const wishes: GoTo[] = [];
  const link = createHostLink({ window: alone, onGoTo: (wish) => wishes.push(wish) });
  link.setHeight(520);
  link.setView({ day: "2016-03-04", place: null });
  window.receive({ truceline: 1, type: "goTo", day: "2016-03-04" }, window);
  link.dispose();
  expect([window.posted, wishes]).toEqual([[], []]);
});

test("a link that was closed is silent and deaf, and forgets what it owed", () => {
  const { window, link, wishes } = linked();
  link.setHeight(520);
  for (let asked = 0; asked < 3; asked += 1) {
    window.receive({ sentinel: "amp", type: "frames-init" });
    window.receive({ truceline: 1, type: "goTo", day: "2016-03-04" });
  }
  window.news();
  const before = wishes.length;
  link.dispose();
  link.setHeight(700);
  link.setView({ day: "2016-03-04", place: null });
  window.receive(INIT);
  window.pass(1000);
  expect(window.news()).toEqual([]);
  expect(wishes).toHaveLength(before);
});

const cyclic: Record<string, unknown> = { truceline: 1, type: "goTo" };
cyclic["self"] = cyclic;

test.each([
  ["nothing", undefined],
  ["null", null],
  ["a number", 7],
  ["an array", ["truceline", 1]],
  ["a map", new Map([["truceline", 1]])],
  ["bytes", new Uint8Array(9)],
  ["a text of a megabyte", `pymxPYMxmap-1xPYMxwidthxPYMx${"9".repeat(1_000_000)}`],
  ["a first message of a megabyte", INIT.replace("map", "m".repeat(1_000_000))],
  ["a first message without an id", INIT.replace("map", "")],
  ["keys of the prototype", JSON.parse('{"__proto__":{"truceline":1,"type":"goTo","sentinel":"amp"}}')],
  ["a forged constructor", { constructor: { prototype: { truceline: 1 } }, type: "frames-init" }],
  ["pym's command to leave", "pymxPYMxmap-1xPYMxnavigateToxPYMxhttps://evil.example/"],
  ["a command to scroll", "[iFrameSizer]moveToAnchor:top"],
  ["a message through iframe-resizer", '[iFrameSizer]message:{"type":"goTo"}'],
  ["the page's figures", '[iFrameSizer]pageInfo:{"iframeHeight":1,"a":2,"b":3,"c":4,"d":5,"e":6,"f":7}'],
  [
    "the Guardian's command to leave",
    '{"type":"navigate","value":"https://evil.example/","id":"iframeMessenger:truce"}',
  ],
  ["WordPress's link", { message: "link", value: "https://evil.example/", secret: "Ab3dEf7hI9" }],
  ["a height", { truceline: 1, type: "height", height: 9 }],
  ["a wish of another version", { truceline: 2, type: "goTo", day: "2016-03-04" }],
  ["a wish with a key too many", { truceline: 1, type: "goTo", day: "2016-03-04", url: "https://evil.example/" }],
  ["a wish that holds itself", cyclic],
  ["a day that is no text", { truceline: 1, type: "goTo", day: 20160304 }],
  ["a day of a megabyte", { truceline: 1, type: "goTo", day: "2".repeat(1_000_000) }],
  ["a chapter that is a path", { truceline: 1, type: "goTo", chapter: "../../x" }],
  ["a place that is a path", { truceline: 1, type: "goTo", place: "../../x" }],
  ["a place that is markup", { truceline: 1, type: "goTo", place: "<img src=x>" }],
])("%s changes nothing and gets no answer", (_, message: unknown) => {
  const { window, link, wishes } = linked(`${PAGE}?childId=map-1#?secret=Ab3dEf7hI9`);
  link.setHeight(520);
  window.news();
  window.receive(message);
  window.pass(1000);
  expect(window.news()).toEqual([]);
  expect(wishes).toEqual([]);
  expect(Object.hasOwn(Object.prototype, "truceline")).toBe(false);
});

test.each([
  [{ day: "2016-03-04" }, { day: "2016-03-04", place: undefined }],
  [{ place: "douma" }, { day: undefined, place: "douma" }],
  [{ place: null }, { day: undefined, place: null }],
  [{ chapter: "denial" }, { day: undefined, chapter: "denial", place: undefined }],
  [
    { day: "2018-04-01", place: "eastern-ghouta" },
    { day: "2018-04-01", place: "eastern-ghouta" },
  ],
  [{}, { day: undefined, place: undefined }],
])("a host may ask for %j", (asked, wish) => {
  const { window, wishes } = linked();
  window.receive({ truceline: 1, type: "goTo", ...asked });
  expect(wishes).toEqual([wish]);
});
