import * as v from "valibot";
import { expect, test } from "vitest";
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

test.each([
  ["nothing", nothing],
  ["a single event", oneEvent],
  ["all on one day", allOnOneDay],
  ["a single day", (real: WireStates) => oneSiege(real, DAY, DAY + 1)],
  ["two hundred years", (real: WireStates) => oneSiege(real, DAY - 40_000, DAY + 33_000)],
] as const)("a record of %s leaves the time, the chronicle and the durations usable", (_, change) =>
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
    const grid = page.getByRole("grid", { name: t("chronicle.title"), exact: true });
    await (isEmpty ? page.getByText(t("chronicle.empty"), { exact: true }) : grid).waitFor();

    await explorer.slider.focus();
    await explorer.press("End");
    await explorer.seesDay("2018-12-31");
    await explorer.press("Home");
    await explorer.seesDay("2011-03-15");
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
