import * as v from "valibot";
import { expect, inject, test } from "vitest";
import { dayOfIso } from "../../src/record/day";
import { statesSchema, type WireStates } from "../../src/record/wire";
import { withExplorer } from "./withExplorer";

const visit = withExplorer({ webgl: false });
const DAY = dayOfIso("2016-03-04") ?? 0;

/** The places of the record, of which nothing is known. */
const nothing = (real: WireStates): WireStates => ({
  ...real,
  events: [],
  accounts: [],
  besiegedCounts: [],
  nationalCeasefires: [],
  features: real.features.map((place) => ({ ...place, properties: { ...place.properties, spans: [] } })),
});

/** The same with one siege of one place. */
const oneSiege = (real: WireStates, from: number, to: number): WireStates => {
  const empty = nothing(real);
  const at = real.features.findIndex(({ id }) => id === "douma");
  const held = real.held.findIndex(({ status }) => status === "besieged");
  const ofPlace = { group: "eastern-ghouta", places: [at], confidence: "high" as const };
  return {
    ...empty,
    events: [
      { ...ofPlace, id: "begins", kind: "siege-start", date: from },
      { ...ofPlace, id: "ends", kind: "siege-end", date: to },
    ],
    features: empty.features.map((place, which) =>
      which === at
        ? { ...place, properties: { ...place.properties, spans: [[held, null, [], from, to, [0], [], [1], null]] } }
        : place,
    ),
  };
};

/** The same with one siege of one place that nothing ends. */
const oneEvent = (real: WireStates): WireStates => {
  const both = oneSiege(real, DAY, DAY + 1);
  return {
    ...both,
    events: both.events.slice(0, 1),
    features: both.features.map(({ properties, ...place }) => ({
      ...place,
      properties: {
        ...properties,
        spans: properties.spans.map(([held, agreement, parties, from, , began]) => [
          held,
          agreement,
          parties,
          from,
          null,
          began,
          [],
          [],
          null,
        ]),
      },
    })),
  };
};

/** All places and events of the record, with all that there is on one day. */
const allOnOneDay = (real: WireStates): WireStates => ({
  ...real,
  accounts: [],
  events: real.events.map((event) => ({ ...event, date: DAY })),
  besiegedCounts: real.besiegedCounts.map((count) => ({ ...count, date: DAY })),
  nationalCeasefires: real.nationalCeasefires.map((ceasefire) => ({ ...ceasefire, from: DAY, to: DAY + 1 })),
  features: real.features.map((place) => ({
    ...place,
    properties: {
      ...place.properties,
      spans: place.properties.spans.map(([held, agreement, parties, , , began, altered, ended, area]) => [
        held,
        agreement,
        parties,
        DAY,
        DAY + 1,
        began,
        altered,
        ended,
        area,
      ]),
    },
  })),
});

/** What is said of a record with an event long before the axis and one long after it. */
const OUTSIDE = {
  en: "Outside of this axis: 1 event before 15 March 2011 and 1 event after 31 December 2018.",
  ar: "خارج هذا المحور: حدث واحد قبل 15 آذار 2011 وحدث واحد بعد 31 كانون الأول 2018.",
} as const;

test.each([
  ["nothing", nothing],
  ["a single event", oneEvent],
  ["all on one day", allOnOneDay],
  ["a single day", (real: WireStates) => oneSiege(real, DAY, DAY + 1)],
  ["two hundred years", (real: WireStates) => oneSiege(real, DAY - 40_000, DAY + 33_000)],
] as const)("a record of %s leaves the time, the chronicle and the durations usable", (name, change) =>
  visit({ address: { screen: "chronicle" } }, async (explorer) => {
    const { page, t } = explorer;
    await page.route(
      (url) => url.pathname.includes("/record/states"),
      async (route) => {
        const real = v.parse(statesSchema, await (await route.fetch()).json());
        await route.fulfill({ json: change(real) });
      },
    );
    await page.reload();
    const isEmpty = change === nothing;
    const isLong = name === "two hundred years";
    const grid = page.getByRole("grid", { name: t("chronicle.title"), exact: true });
    await (isEmpty ? page.getByText(t("chronicle.empty"), { exact: true }) : grid).waitFor();

    await explorer.slider.focus();
    await explorer.press("End");
    await explorer.seesDay("2018-12-31");
    await explorer.press("Home");
    await explorer.seesDay("2011-03-15");
    // What lies beyond the fixed days of the axis is said beside it; where all lies on it nothing is.
    const outside = explorer.timeline.getByText(/^Outside of this axis: /);
    await expect.poll(() => outside.allTextContents()).toEqual(isLong ? [OUTSIDE.en] : []);
    await explorer.button("time.zoom-in").click();
    await explorer.button("time.zoom-all").click();
    await explorer.button("time.play").click();
    await explorer.seesDay("2018-12-31");

    await page.getByRole("link", { name: t("app.screen-durations"), exact: true }).click();
    await page
      .getByText(isEmpty ? t("duration.nowhere") : "Douma", { exact: true })
      .first()
      .waitFor();
    expect(explorer.problems).toEqual([]);
  }),
);

test.each(["en", "ar"] as const)(
  "(%s) on a phone the events that lie outside of the axis are told below it in words",
  (language) =>
    visit({ width: 390, height: 844, language, address: { lang: language, day: "2016-03-04" } }, async (explorer) => {
      const { page } = explorer;
      await page.route(
        (url) => url.pathname.includes("/record/states"),
        async (route) => {
          const real = v.parse(statesSchema, await (await route.fetch()).json());
          await route.fulfill({ json: oneSiege(real, DAY - 40_000, DAY + 33_000) });
        },
      );
      await page.reload();
      const told = explorer.timeline.getByText(OUTSIDE[language], { exact: true });
      await told.waitFor();
      const [words, chart] = [await told.boundingBox(), await page.getByRole("img", { name: /2011/ }).boundingBox()];
      expect(words && chart && words.y >= chart.y + chart.height && words.y + words.height <= 844).toBe(true);
      expect(await explorer.accessibilityFaults()).toEqual([]);
      await explorer.picture(inject("picturesFolder"), `outside-axis-${language}`);
      expect(explorer.problems).toEqual([]);
    }),
);
