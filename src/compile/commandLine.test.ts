import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { commandLine, type Answer } from "./commandLine";
import type { Texts } from "./readEntries";
import { changed, smallRecord } from "./smallRecord";

let folder = "";
const ask = (...args: readonly string[]): Promise<Answer> => commandLine(args, folder);
const parsed = async (...args: readonly string[]): Promise<unknown> => JSON.parse((await ask(...args)).out);

async function write(texts: Texts): Promise<void> {
  for (const [file, text] of texts) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "truceline-record-"));
  await write(smallRecord);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("state", () => {
  test("as JSON: dates as written, certain or possible, who and which events", async () => {
    expect(await parsed("state", "--at", "2015-03-15", "--place", "inner", "--json")).toEqual([
      {
        place: "inner",
        name: { en: "Inner", ar: "اسم" },
        siege: [
          {
            status: "besieged",
            by: ["syrian-government"],
            certainty: "certain",
            from: "2013-05-01",
            to: "2016-06-03",
            events: ["siege-2013", "departure-2016"],
          },
        ],
        truce: [
          {
            status: "in-force",
            by: ["republican-guard", "local-brigade"],
            certainty: "possible",
            from: "2015-03~",
            to: "2016-06-01",
            events: ["truce-2015", "departure-2016"],
            scope: "local",
            agreement: "truce-2015",
          },
        ],
        evacuation: [],
      },
    ]);
  });

  test("of all places on which something holds", async () => {
    const states = await parsed("state", "--at", "2014-01-01", "--json");
    expect(states).toMatchObject([{ place: "inner" }, { place: "outer" }, { place: "pocket" }]);
  });

  test("for people to read", async () => {
    const { code, out, error } = await ask("state", "--at", "2015-03-15", "--place", "inner");
    expect([code, error]).toEqual([0, ""]);
    expect(out).toContain("Inner (inner), 2015-03-15");
    expect(out).toContain("siege: besieged, by Syrian government");
    expect(out).toContain("truce: in-force (possibly), between Republican Guard, Local brigade");
    expect((await ask("state", "--at", "2011-01-01", "--place", "inner")).out).toContain("nothing is known to hold");
    expect((await ask("state", "--at", "2011-01-01")).out).toContain("nothing is known to hold anywhere");
  });

  test("with place and day in any order, and a place by its name", async () => {
    const expected = (await ask("state", "--at", "2015-03-15", "--place", "inner")).out;
    for (const args of [
      ["state", "inner", "2015-03-15"],
      ["state", "2015-03-15", "inner"],
      ["state", "Inner", "--at", "2015-03-15"],
    ])
      expect((await ask(...args)).out).toBe(expected);
  });
});

test("place: its spans, events with who says so, and people", async () => {
  const { code, out } = await ask("place", "inner");
  expect(code).toBe(0);
  expect(out).toContain("2015-03~ to 2016-06-01  truce: in-force (Republican Guard, brigade)  [truce-2015]");
  expect(out).toContain("2016-06-01/2016-06-03  evacuation: Buses left.");
  expect(out).toContain("departure-2016; Observers (high)");
  expect(out).toContain("2014-05  about 4,000, besieged (brigade); Agency");
});

test("check: a sound record in numbers", async () => {
  expect(await ask("check")).toEqual({
    code: 0,
    out: "The record is sound: 4 places, 3 events, 6 spans, 3 sources cited, 4 parties.",
    error: "",
  });
});

describe("what cannot be answered", () => {
  test.each([
    [["chek"], /no command "chek"\. Did you mean "check"\?/],
    [[], /What is to be done\?[\s\S]*npm run record -- check/],
    [["state"], /Which day\?/],
    [["state", "--at", "2015-02-29"], /"2015-02-29" is not a day/],
    [["state", "--at", "2015-03-15", "--place", "iner"], /no place "iner"\. Did you mean "inner"/],
    [["state", "--at", "2015-03-15", "--place", "__proto__"], /no place "__proto__"/],
    [["state", "--on", "2015-03-15"], /--on/],
    [["state", "2015-03-15", "inner", "outer"], /"outer" is too much/],
    [["place"], /Which place\?/],
    [["place", "zzzzzzzzz"], /no place "zzzzzzzzz"\.$/],
  ])("%j", async (args, says) => {
    const { code, out, error } = await ask(...args);
    expect([code, out]).toEqual([2, ""]);
    expect(error).toMatch(says);
  });

  test("help is no mistake", async () => {
    expect(await ask("--help")).toMatchObject({ code: 0, error: "" });
  });
});

test("a faulty record: every fault on a line, nothing on standard output", async () => {
  await write(changed("events/valley.yaml", "destinations: [idlib]", "destinations: [idleb]"));
  for (const args of [["check"], ["state", "--at", "2015-03-15"], ["place", "inner"]]) {
    const { code, out, error } = await ask(...args);
    expect([code, out]).toEqual([1, ""]);
    expect(error).toMatch(
      /^data\/events\/valley\.yaml:\d+: There is no place "idleb"\. Did you mean "idlib"\?\nOne fault/,
    );
  }
  await write(smallRecord);
});
