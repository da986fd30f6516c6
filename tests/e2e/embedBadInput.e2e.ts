import { expect, inject, test } from "vitest";
import { embedHeight } from "../../src/embed/element/embedHeight";
import { withExplorer } from "./withExplorer";
import { withHost } from "./withHost";

const drawn = withExplorer({ webgl: false });
const { site, visit } = withHost({ webgl: false });

test("a hostile address runs nothing, leads nowhere, breaks no frame and shows none of its ids", () =>
  drawn(
    {
      path: "embed/",
      width: 640,
      address: {
        title: `<script>document.body.remove()</script>\u202e${"x".repeat(150)}`,
        credit: '"><img src=x onerror=document.body.remove()> \u2067javascript:alert(1)',
        accent: "red;}body{display:none",
        place: "no-such-place",
        area: "data:text/html,<script>alert(1)</script>",
        story: ["javascript", "alert(1)"].join(":"),
        steps: "2016-99-99,".repeat(60),
        layers: "__proto__",
        according: "constructor",
        version: "<b>1</b>",
        theme: "url(https://evil.example/x)",
        unknown: "y".repeat(4000),
      },
    },
    async (explorer) => {
      const { page } = explorer;
      await explorer.slider.waitFor();
      await explorer.seesDay("2016-03-04");
      const heading = page.getByRole("heading", { level: 1, name: /^<script>document/ });
      await heading.waitFor();
      expect(await heading.getAttribute("title")).toBe(await heading.textContent());
      expect(await page.title()).toBe(`${await heading.textContent()} – Truceline`);
      const text = await page.getByRole("main").innerText();
      expect(text).not.toMatch(/[\u202a-\u202e\u2066-\u2069](?=x)/);
      expect(text).not.toMatch(/no-such-place|__proto__|constructor|url\(/);
      const links = await page
        .getByRole("link")
        .evaluateAll((all) => all.map((link) => link.getAttribute("href") ?? ""));
      expect(links.filter((href) => !href.startsWith(new URL("/", page.url()).href))).toEqual([]);
      expect(await page.locator("main img, main script").count()).toBe(0);
      expect(explorer.requests.filter((address) => !address.startsWith(inject("siteUrl")))).toEqual([]);
      // A title that is too long takes its lines from the map, and the page keeps the height that it told.
      expect(await page.evaluate("document.documentElement.scrollWidth <= innerWidth")).toBe(true);
      expect((await page.getByRole("main").boundingBox())?.height).toBe(520);
      expect(explorer.problems).toEqual([]);
    },
  ));

test.each([
  ["en", 640, "embed/", "Douma"],
  ["ar", 320, "ar/embed/", "دوما"],
] as const)(
  "in %s, %i pixels wide and with a place open, an embed is free of faults that a checker finds",
  (language, width, path, name) =>
    drawn({ language, width, path, address: { place: "douma" } }, async (explorer) => {
      await explorer.slider.waitFor();
      await explorer.page.getByRole("region", { name, exact: true }).waitFor();
      expect(await explorer.accessibilityFaults()).toEqual([]);
    }),
);

test.each([
  ["in another language than the page's", { lang: "ar" }, /^الحصار والهدن في محيط دمشق – Truceline$/],
  ["under a newsroom's title", { title: "Daraya, four years" }, /^Daraya, four years – Truceline$/],
  [
    "under a title that is too long to be read",
    { title: "x".repeat(201) },
    /^Sieges and truces around Damascus – Truceline$/,
  ],
  ["of a story", { story: "al-qadam-2015", lang: "ar" }, /^[\u0600-\u06ff][^–]* – Truceline$/],
])("the document of an embed %s is called what its heading says", (_, address, called) =>
  drawn({ path: "embed/", address }, async ({ page }) => {
    await page.getByRole("slider").waitFor();
    const title = await page.title();
    expect(title).toMatch(called);
    expect(title).toBe(`${await page.getByRole("heading", { level: 1 }).textContent()} – Truceline`);
  }),
);

test.each([
  ["with an area", { area: "western-ghouta" }, "Sieges and truces: Western Ghouta"],
  ["with a place in it too", { area: "western-ghouta", place: "daraya" }, "Daraya – Sieges and truces: Western Ghouta"],
  ["with an area that is none", { area: "no-such-area" }, "Sieges and truces around Damascus"],
])(
  "the document of an embed %s is called after the place, then what its heading says: the area",
  (_, address, called) =>
    drawn({ path: "embed/", address }, async ({ page }) => {
      await page.getByRole("slider").waitFor();
      expect(await page.title()).toBe(`${called} – Truceline`);
    }),
);

test("a hostile host gets neither a loop nor a move: floods, forged commands and strangers change nothing, and the slider answers", () =>
  visit(
    `<iframe id="map" src="${inject("siteUrl")}embed/#${"z".repeat(100_000)}" width="640" height="520" sandbox="allow-scripts"></iframe>
     <iframe id="stranger" srcdoc="<script>addEventListener('message', () => { for (let n = 0; n < 200; n++) parent.frames[0].postMessage({ truceline: 1, type: 'goTo', day: '2018-04-01' }, '*'); })</script>"></iframe>
     <script>
       window.heard = [];
       addEventListener("message", ({ source, data }) => { if (source === document.getElementById("map").contentWindow) window.heard.push(data); });
       window.attack = () => {
         const map = document.getElementById("map").contentWindow;
         const bad = ["pymxPYMxmapxPYMxnavigateToxPYMxhttps://evil.example/", "[iFrameSizer]map:8:false:false:32:true:true", "[iFrameSizer]resize",
           { sentinel: "amp", type: "frames-init" }, { message: "ready", secret: "abc" }, JSON.parse('{"__proto__":{"truceline":1}}'),
           { truceline: 1, type: "goTo", day: "2016-13-99" }, { truceline: 1, type: "goTo", place: "../../x" }, { truceline: 1, type: "height", height: 9 },
           JSON.stringify({ type: "navigate", value: "https://evil.example/", id: "iframeMessenger:x" }), "x".repeat(100_000)];
         for (let round = 0; round < 100; round++) for (const one of bad) map.postMessage(one, "*");
         document.getElementById("stranger").contentWindow.postMessage("go", "*");
       };
     </script>`,
    async (page) => {
      const map = page.frameLocator("#map");
      await map.getByRole("slider").waitFor();
      await map.getByText("4 March 2016", { exact: true }).first().waitFor();
      const before = Number(await page.evaluate("window.heard.length"));
      await page.evaluate("window.attack()");
      await map.getByRole("slider").press("ArrowRight");
      await map.getByText("5 March 2016", { exact: true }).first().waitFor();
      // Eleven hundred messages, of which a few hundred ask: answered ten times a second at most.
      expect(Number(await page.evaluate("window.heard.length")) - before).toBeLessThan(150);
      const address =
        page
          .frames()
          .find((one) => one.url().startsWith(inject("siteUrl")))
          ?.url() ?? "";
      expect(new URL(address).pathname).toBe("/embed/");
    },
  ));

test("a frame of no width or height, shown later, draws its map then", () =>
  visit(
    `<div id="box" style="display:none"><iframe src="${inject("siteUrl")}embed/" width="640" height="520"></iframe></div>
     <iframe src="${inject("siteUrl")}embed/?lang=ar" width="0" height="0"></iframe>`,
    async (page) => {
      await page.evaluate(
        'document.getElementById("box").style.display = "block"; document.querySelectorAll("iframe")[1].width = 640; document.querySelectorAll("iframe")[1].height = 520',
      );
      for (const at of [0, 1]) {
        const map = page.frameLocator(`iframe >> nth=${at}`);
        await map.getByRole("application").waitFor();
        expect((await map.getByRole("main").boundingBox())?.height).toBe(520);
      }
    },
  ));

test("a page that only pretends to be ours cannot stretch the element without end, forge its events or be believed in another's place", () => {
  site.put(
    "/evil/embed/",
    `<!doctype html><title>A page</title><script>
      const say = (message) => parent.postMessage(message, "*");
      for (let n = 0; n < 500; n++) say({ truceline: 1, type: "height", height: 1e9 });
      say({ truceline: 1, type: "height", height: 700 });
      for (const message of [{ truceline: 1, type: "height", height: -1 }, { truceline: 1, type: "height", height: NaN }, { truceline: 2, type: "height", height: 800 },
        { truceline: 1, type: "daychange", day: "<img src=x onerror=alert(1)>" }, { truceline: 1, type: "placechange", place: "../x" },
        JSON.parse('{"__proto__":{"truceline":1,"type":"height","height":5}}')]) say(message);
      say({ truceline: 1, type: "ready", day: "2016-03-04", place: null });
      say({ truceline: 1, type: "daychange", day: "2016-03-06" });
    </script>`,
  );
  return visit(
    `<script>window.heard = []; addEventListener("daychange", ({ detail }) => window.heard.push(detail.day)); addEventListener("placechange", () => window.heard.push("place"));</script>
     <script src="${inject("siteUrl")}embed/truceline-map.js"></script>
     <truceline-map site="/evil/"></truceline-map>
     <truceline-map site="javascript:alert(1)"><p>No map.</p></truceline-map>
     <iframe srcdoc="<script>parent.postMessage({ truceline: 1, type: 'height', height: 4321 }, '*')</script>"></iframe>`,
    async (page) => {
      const map = page.locator("truceline-map").first();
      await expect.poll(() => page.evaluate("window.heard")).toEqual(["2016-03-06"]);
      await expect.poll(async () => (await map.boundingBox())?.height).toBe(700);
      await page.getByText("No map.", { exact: true }).waitFor();
      // What stands in takes the room that a map would have had: the page around it does not move.
      const box = await page.locator("truceline-map").nth(1).boundingBox();
      expect(box?.height).toBe(embedHeight(box?.width ?? 0, { hasControls: true, hasSteps: false }));
      expect(await page.evaluate("({}).truceline")).toBeUndefined();
    },
  );
});

test("offline after it has loaded, an embed goes on: days, places and the drawn map when the reader moves it", () =>
  visit(`<iframe src="${inject("siteUrl")}embed/" width="640" height="520"></iframe>`, async (page) => {
    const map = page.frameLocator("iframe");
    await map.getByRole("slider").waitFor();
    await map.getByRole("application").getByText("Damascus", { exact: true }).waitFor();
    await page.context().setOffline(true);
    await map.getByRole("slider").press("PageDown");
    await map.getByRole("button", { name: "Zoom out" }).click();
    await map.getByRole("button", { name: "Zoom out" }).click();
    await map.getByRole("slider").press("ArrowRight");
    await map.getByRole("application").getByText("Damascus", { exact: true }).waitFor();
    expect(await map.getByRole("alert").count()).toBe(0);
  }));

test("without script an embed shows its day, its picture and the way to the sources, and nothing that would not answer", () =>
  drawn({ path: "ar/embed/", language: "ar", width: 640, script: false }, async (explorer) => {
    const { page } = explorer;
    await page.getByText(explorer.date("2016-03-04"), { exact: true }).waitFor();
    const note = page.getByText(explorer.words("pages.embed-without-script", { date: explorer.date("2016-03-04") }), {
      exact: true,
    });
    const [box, whole] = [await note.boundingBox(), await page.getByRole("main").boundingBox()];
    expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThan((whole?.y ?? 0) + (whole?.height ?? 0));
    await page.getByRole("img").first().waitFor();
    await page.getByRole("link", { name: explorer.words("embed.explore") }).waitFor();
    expect(await page.getByRole("slider").count()).toBe(0);
    expect(await page.getByRole("button").count()).toBe(0);
  }));

test.each([
  [
    "embed/?day=2018-04-01&place=douma",
    "The map asked for could not be loaded.",
    "Try again",
    "Map of 4 March 2016",
    /^Truceline on 1 April 2018$/,
  ],
  [
    "embed/?lang=ar&day=2018-03-15",
    "تعذر تحميل الخريطة المطلوبة.",
    "المحاولة مرة أخرى",
    "خريطة 4 آذار 2016",
    /^Truceline بتاريخ 15.*آذار.*2018$/,
  ],
  ["embed/?lang=ar", "تعذر تحميل الخريطة المطلوبة.", "المحاولة مرة أخرى", "خريطة 4 آذار 2016"],
  ["ar/embed/?according=un", "تعذر تحميل الخريطة المطلوبة.", "المحاولة مرة أخرى", "خريطة 4 آذار 2016"],
  ["embed/?story=own#not-a-story", "The map asked for could not be loaded.", "Try again", "Map of 4 March 2016"],
])(
  "where the page's script does not come, a frame that asks for another day or language never shows its own: words stand there, and ways on: %s",
  async (path, words, again, own, day?: RegExp) => {
    let asked = 0;
    await visit(
      `<iframe src="${inject("siteUrl")}${path}" width="640" height="520"></iframe>`,
      async (page) => {
        const map = page.frameLocator("iframe");
        await map.getByText(words).waitFor();
        for (const role of ["img", "heading", "slider", "button"] as const)
          expect(await map.getByRole(role).count()).toBe(0);
        expect(await map.getByRole("link").count()).toBe(day ? 3 : 2);
        const leads = await map
          .getByRole("link", { name: day ?? again })
          .evaluate((link) => link instanceof HTMLAnchorElement && new URL(link.href).searchParams.get("day"));
        expect(leads).toBe(new URL(path, inject("siteUrl")).searchParams.get("day"));
        const before = asked;
        await map.getByRole("link", { name: again }).click();
        await expect.poll(() => asked).toBe(before + 1);
        expect(page.frames().map((frame) => frame.url())).toContain(`${inject("siteUrl")}${path}`);
        await map.getByRole("link", { name: own }).click();
        await map.getByRole("img").first().waitFor();
        expect(await map.getByText(words).isVisible()).toBe(false);
      },
      {
        prepare: async (page) => {
          page.on("request", (request) => {
            if (request.url().includes("/embed/?")) asked += 1;
          });
          await page.route(/\/assets\/.*\.js$/, (route) => route.abort());
        },
      },
    );
  },
);

test("where the page's script does not come, a frame of the page's own day shows the picture that there is, and says of which day it is", () =>
  visit(
    `<iframe src="${inject("siteUrl")}embed/?place=douma" width="640" height="520"></iframe>`,
    async (page) => {
      const map = page.frameLocator("iframe");
      await map.getByText(/^This is 4 March 2016, the only day/).waitFor();
      await map.getByRole("img").first().waitFor();
      expect(await map.getByRole("slider").count()).toBe(0);
    },
    { prepare: (page) => page.route(/\/assets\/.*\.js$/, (route) => route.abort()) },
  ));

test("a finger that moves up over the slider leaves the day; a tap chooses one; a frame of 374 by 520 does not scroll", () =>
  visit(
    `<p style="height:60px">Above.</p><iframe src="${inject("siteUrl")}embed/" width="374" height="520" style="border:0"></iframe><p style="height:2000px">Below.</p>`,
    async (page) => {
      const slider = page.frameLocator("iframe").getByRole("slider");
      await slider.waitFor();
      const inside = page.frames().find((one) => one.url().startsWith(inject("siteUrl")));
      expect(await inside?.evaluate("document.documentElement.scrollHeight <= innerHeight")).toBe(true);
      const before = await slider.getAttribute("aria-valuetext");
      const box = await slider.boundingBox();
      if (!box) throw new Error("The slider is nowhere.");
      const [x, y] = [box.x + box.width / 4, box.y + box.height / 2];
      const session = await page.context().newCDPSession(page);
      await session.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      for (const up of [10, 30, 60, 120, 200])
        await session.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x, y: y - up }] });
      await session.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
      expect(await slider.getAttribute("aria-valuetext")).toBe(before);
      // A tap while the page still rolls only stops it, as browsers have it: the next one chooses.
      const tapped = async (): Promise<string | null> => {
        await slider.tap({ position: { x: box.width / 4, y: box.height / 2 } });
        return slider.getAttribute("aria-valuetext");
      };
      await expect.poll(tapped, { timeout: 20_000 }).not.toBe(before);
    },
    { touch: true },
  ));

test("where storage is forbidden nothing fails, and where it is not nothing is stored", () =>
  visit(
    ["allow-scripts", "allow-scripts allow-same-origin"]
      .map(
        (rights) => `<iframe src="${inject("siteUrl")}embed/" width="640" height="300" sandbox="${rights}"></iframe>`,
      )
      .join(""),
    async (page) => {
      const faults: string[] = [];
      page.on("pageerror", ({ message }) => faults.push(message));
      for (const at of [0, 1]) await page.frameLocator(`iframe >> nth=${at}`).getByRole("slider").press("ArrowRight");
      const [, forbidden, free] = page.frames();
      await expect(forbidden?.evaluate("localStorage.length")).rejects.toThrow(
        /SecurityError|denied|forbidden|sandboxed/i,
      );
      expect(await free?.evaluate("localStorage.length + sessionStorage.length + document.cookie.length")).toBe(0);
      expect(await page.context().cookies()).toEqual([]);
      expect(faults).toEqual([]);
    },
  ));
