import { expect, inject, test } from "vitest";
import type { ExplorerPage } from "./driver/ExplorerPage";
import { withExplorer } from "./withExplorer";

const visit = withExplorer({ webgl: false });

/** In the page: marks what is put into a region that is read out, whichever it is. */
function noteSaid(): void {
  const before = new WeakMap<Element, string>();
  const note = (): void => {
    for (const region of document.querySelectorAll("output, [aria-live], [role=status], [role=alert]")) {
      const text = region.textContent;
      if (before.get(region) === text) continue;
      // What a region comes with is not read out by every program: it counts as not said.
      const isSaid = before.has(region) && region.getAttribute("aria-live") !== "off";
      if (isSaid && text !== "") performance.mark("said", { detail: text });
      before.set(region, text);
    }
  };
  new MutationObserver(note).observe(document, { subtree: true, childList: true, characterData: true });
}

const said = ({ page }: ExplorerPage): Promise<string[]> =>
  page.evaluate(() =>
    performance.getEntriesByName("said").map((mark) => ("detail" in mark ? String(mark.detail) : "")),
  );

/** Waits until the day that the slider shows is the last that was said, and gives all that was said of it. */
async function hearsDay(explorer: ExplorerPage): Promise<string> {
  const { slider } = explorer;
  const last = async () => (await said(explorer)).at(-1) ?? "";
  await expect.poll(async () => (await last()).split(". ")[0]).toBe(await slider.getAttribute("aria-valuetext"));
  return last();
}

const HEARD = {
  en: /^26 August 2016\. (Since .*: )?Daraya: evacuation begins.*\. \d+ places mapped as besieged; in all of Syria 590,200 people by the UN’s count of 20 June 2016\.$/,
  ar: /^26 آب 2016\. (منذ .*: )?داريا: بدء الإجلاء.*\. \d+ مكاناً محاصَراً على الخريطة؛ وفي سوريا كلها 590,200 شخص بحسب إحصاء الأمم المتحدة بتاريخ 20 حزيران 2016\.$/,
} as const;

test.each(["en", "ar"] as const)(
  "(%s) each stop is said once: the day, what changed and how many are besieged, whatever moved the slider",
  (language) =>
    visit({ language, address: { day: "2016-08-20", lang: language }, watch: noteSaid }, async (explorer) => {
      const { page, slider } = explorer;
      await explorer.hasRecord();
      await page.getByText(explorer.words("app.map-plain")).waitFor();
      await page.waitForLoadState("networkidle");
      await page.evaluate(() => performance.clearMarks("said"));
      await slider.focus();
      await explorer.press(...Array.from({ length: 6 }, () => (language === "ar" ? "ArrowLeft" : "ArrowRight")));
      await explorer.seesDay("2016-08-26");
      expect(await hearsDay(explorer)).toMatch(HEARD[language]);

      await explorer.button("time.next-change").click();
      await hearsDay(explorer);
      await explorer.button("time.previous-change").click();
      await hearsDay(explorer);

      const handle = await slider.boundingBox();
      expect(handle).not.toBeNull();
      if (!handle) return;
      const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 90, y, { steps: 6 });
      // Whoever holds the handle still hears where it is.
      await hearsDay(explorer);
      await page.mouse.up();

      const beforePlay = await said(explorer);
      const from = await slider.getAttribute("aria-valuetext");
      await explorer.button("time.play").click();
      await expect.poll(() => slider.getAttribute("aria-valuetext")).not.toBe(from);
      expect(await said(explorer)).toEqual(beforePlay);
      await explorer.button("time.pause").click();
      await hearsDay(explorer);

      const days = (await said(explorer)).map((text) => text.split(". ")[0]);
      expect(days.filter((day, at) => day === days[at - 1])).toEqual([]);
      expect(explorer.problems).toEqual([]);
    }),
);

test("a typed date is said with what changed, once", () =>
  visit({ address: { day: "2016-08-20" }, watch: noteSaid }, async (explorer) => {
    const { page, t } = explorer;
    await explorer.hasRecord();
    await explorer.button("time.choose-day", { date: explorer.date("2016-08-20") }).click();
    const part = page.getByRole("group", { name: t("time.go-to") }).getByRole("spinbutton");
    await part.first().focus();
    await page.keyboard.type("26082016");
    await explorer.press("Enter");
    await explorer.seesDay("2016-08-26");
    expect(await hearsDay(explorer)).toMatch(HEARD.en);
    await explorer.slider.focus();
    await explorer.press("ArrowRight");
    await hearsDay(explorer);
    expect((await said(explorer)).filter((text) => HEARD.en.test(text))).toHaveLength(1);
  }));

test("while places are searched, a step of the day is said by the timeline alone", () =>
  visit({ address: { day: "2016-08-20" }, watch: noteSaid }, async (explorer) => {
    const { page } = explorer;
    await explorer.hasRecord();
    await explorer.panel.getByRole("searchbox").fill("a");
    const found = (text: string): boolean => text.includes("with a status on this day");
    await expect.poll(async () => (await said(explorer)).some(found)).toBe(true);
    await page.evaluate(() => performance.clearMarks("said"));
    await explorer.slider.focus();
    await explorer.press("End");
    await explorer.seesDay("2018-12-31");
    await hearsDay(explorer);
    expect((await said(explorer)).filter(found)).toEqual([]);
  }));

test.each(["stopLine-", "rest"])(
  "where the words of a change do not come (%s), a stop is told by its day and its state, and nothing breaks",
  (part) =>
    visit(
      {
        address: { day: "2016-08-20" },
        answers: [{ to: `/assets/${part}`, with: "nothing" }],
        watch: noteSaid,
      },
      async (explorer) => {
        await explorer.hasRecord();
        await explorer.slider.focus();
        await explorer.press("PageUp");
        await explorer.timeline.getByText(/^\d+ places mapped as besieged, \d+ partially\./).waitFor();
        await expect
          .poll(async () => (await said(explorer)).at(-1))
          .toMatch(/^25 August 2016\. \d+ places mapped as besieged, \d+ partially\. A truce is disputed in \d+\.$/);
        expect(explorer.problems.filter((problem) => problem.startsWith("error"))).toEqual([]);
      },
    ),
);

test("the words of a change that did not come are asked for again at the next stop", () =>
  visit(
    {
      address: { day: "2016-08-20" },
      answers: [{ to: "/assets/stopLine-", with: "nothing", times: 1 }],
      watch: noteSaid,
    },
    async (explorer) => {
      await explorer.hasRecord();
      await explorer.slider.focus();
      await explorer.press("ArrowRight");
      await explorer.seesDay("2016-08-21");
      await explorer.press(...Array.from({ length: 5 }, () => "ArrowRight"));
      await explorer.seesDay("2016-08-26");
      expect(await hearsDay(explorer)).not.toBe("");
      await expect.poll(async () => (await said(explorer)).at(-1)).toMatch(HEARD.en);
    },
  ));

test("where the chart does not come, a plain slider goes by the same keys and by a press", () =>
  visit(
    {
      language: "ar",
      address: { day: "2016-08-20", lang: "ar" },
      answers: [{ to: "/assets/ChartTrack-", with: "nothing" }],
    },
    async (explorer) => {
      await explorer.hasRecord();
      await explorer.slider.focus();
      await explorer.press("ArrowLeft");
      await explorer.seesDay("2016-08-21");
      await explorer.press("Home");
      await explorer.seesDay("2011-03-15");
      const box = await explorer.slider.boundingBox();
      await explorer.slider.click({ position: { x: 2, y: (box?.height ?? 0) / 2 } });
      await explorer.seesDay("2018-12-31");
    },
  ));

test("another account is said with what it counts", () =>
  visit({ address: { day: "2016-08-26" }, watch: noteSaid }, async (explorer) => {
    await explorer.hasRecord();
    await explorer.page.getByRole("combobox", { name: explorer.t("according.label") }).selectOption("un");
    await expect
      .poll(async () => (await said(explorer)).at(-1))
      .toMatch(/^According to the United Nations’ lists: \d+ places are mapped as besieged/);
  }));

test("another account, chosen where the slider has stopped, is said once; then the next stop is said by it", () =>
  visit({ address: { day: "2016-08-25" }, watch: noteSaid }, async (explorer) => {
    const { page, t } = explorer;
    await explorer.hasRecord();
    await explorer.slider.focus();
    await explorer.press("ArrowRight");
    await hearsDay(explorer);
    await page.evaluate(() => performance.clearMarks("said"));
    await page.getByRole("combobox", { name: t("according.label") }).selectOption("un");
    await expect.poll(async () => (await said(explorer)).at(-1)).toMatch(/^According to the United Nations’ lists: /);
    await explorer.slider.focus();
    await explorer.press("ArrowRight");
    await hearsDay(explorer);
    const told = await said(explorer);
    expect(told.map((text) => text.slice(0, 12))).toEqual(["According to", "27 August 20"]);
  }));

test.each(
  (["en", "ar"] as const).flatMap((language) =>
    (
      [
        [390, 844],
        [768, 1024],
        [900, 900],
        [1024, 768],
        [1360, 860],
      ] as const
    ).map(([width, height]) => ({ language, width, height })),
  ),
)(
  "($language, $width px wide) how many places and people are besieged and what changed is seen whole at every stop",
  ({ language, width, height }) =>
    visit(
      { language, width, height, address: { lang: language, day: "2015-12-01" }, watch: noteSaid },
      async (explorer) => {
        await explorer.hasRecord();
        await explorer.slider.focus();
        const cut: string[] = [];
        for (let stop = 0; stop < 8; stop += 1) {
          await explorer.press(...Array.from({ length: 1 + (stop % 3) }, () => "PageUp"));
          await hearsDay(explorer);
          const count = explorer.timeline.getByText(language === "ar" ? /\(الأمم المتحدة/ : /\(UN/).last();
          await count.waitFor();
          const [text, isCut] = await count.evaluate((element) => {
            const whole = element.closest("p") ?? element;
            const line = whole.getBoundingClientRect();
            const words = [...whole.querySelectorAll("span"), element].flatMap((part) => [...part.getClientRects()]);
            const isSeen = (word: DOMRect): boolean =>
              word.top >= line.top - 1 &&
              word.bottom <= line.bottom + 1 &&
              word.left >= line.left - 1 &&
              word.right <= line.right + 1;
            return [element.textContent, !words.every(isSeen)] as const;
          });
          expect(text).toMatch(/^\d+ .*\d.*\((UN|الأمم المتحدة)/);
          if (isCut) cut.push(text);
        }
        await explorer.picture(inject("picturesFolder"), `stop-${width}-${language}`);
        expect(cut).toEqual([]);
        expect(explorer.problems).toEqual([]);
      },
    ),
);

test("the list tells the same stop as the line, after a long run of steps on a slow machine too", () =>
  visit({ address: { day: "2018-03-20" }, watch: noteSaid }, async (explorer) => {
    const { page, panel, timeline, slider } = explorer;
    await explorer.hasRecord();
    const machine = await page.context().newCDPSession(page);
    await slider.focus();
    await machine.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await explorer.press(...Array.from({ length: 30 }, () => "ArrowRight"));
    await machine.send("Emulation.setCPUThrottlingRate", { rate: 1 });
    await explorer.seesDay("2018-04-19");
    await panel.getByRole("heading", { name: explorer.t("list.day", { date: explorer.date("2018-04-19") }) }).waitFor();
    await timeline.getByText(/\(UN/).last().waitFor();
    const since = async (part: typeof panel): Promise<readonly string[]> => {
      const texts = await part.getByText(/^Since \d+ \w+ \d{4}: /).allTextContents();
      return [...new Set(texts.map((text) => text.split(": ")[0] ?? ""))];
    };
    // A machine that is slow enough rests on the way: from whichever day the line tells, the list does.
    const line = await since(timeline);
    await expect.poll(() => since(panel)).toEqual(line);
  }));
