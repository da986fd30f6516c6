import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
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

  test("L4: according to an account, which says nothing of a place here, and to one that does not exist", async () => {
    expect(await parsed("state", "--at", "2015-03-15", "--according", "un", "--json")).toEqual([]);
    expect((await ask("state", "--at", "2015-03-15", "--place", "inner", "--according", "un")).out).toContain(
      "nothing is said",
    );
    const unknown = await ask("state", "--at", "2015-03-15", "--according", "everybody");
    expect(unknown).toMatchObject({ code: 2, out: "" });
    expect(unknown.error).toContain("un, siege-watch, government, opposition");
    expect((await ask("check", "--according", "un")).code).toBe(2);
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

test("check: a sound record in numbers, and the hint that this version is not released", async () => {
  const { code, out, error } = await ask("check");
  expect([code, error]).toEqual([0, ""]);
  const [sound, hint] = out.split("\n");
  expect(sound).toBe("The record is sound: 4 places, 3 events, 6 spans, 3 sources cited, 4 parties.");
  expect(hint).toMatch(/^This version is not released: .*record -- release/);
});

test("check: a kept version that is damaged is a fault", async () => {
  await mkdir(join(folder, "versions"));
  await writeFile(join(folder, "versions", "0badc0de.json.br"), "x");
  const { code, error } = await ask("check");
  await rm(join(folder, "versions"), { recursive: true });
  expect(code).toBe(1);
  expect(error).toMatch(/^data\/versions\/0badc0de\.json\.br:1: The kept version is damaged/);
});

test("stats: the record in figures, and as JSON", async () => {
  const { code, out } = await ask("stats");
  expect(code).toBe(0);
  expect(out).toContain("Events: 3, 67% dated to the day");
  expect(out).toContain("by kind: agency 1, monitor 1, news 1");
  expect(await parsed("stats", "--json")).toMatchObject({
    events: 3,
    eventsWithClaims: 1,
    spans: { siege: 3, truce: 1, evacuation: 2 },
    sourcesByLanguage: { en: 2, ar: 1 },
    missingTranslations: 0,
    notesInOneLanguage: { parties: 0, sources: 0 },
  });
});

test("stats: notes that are in English only are counted", async () => {
  const texts = changed(
    "parties.yaml",
    "  parent: syrian-government\n",
    "  note: A guard.\n  parent: syrian-government\n",
  );
  await write(changed("sources.json", '"language":"ar"', '"note":"No date seen.","language":"ar"', texts));
  expect((await ask("stats")).out).toContain("Notes of editors in English only: parties 1, sources 1");
  await write(smallRecord);
});

describe("new story", () => {
  test("is a file of its own, and the check names what is left to fill in", async () => {
    const { code, out } = await ask("new", "story", "inner-2013", "--place", "inner", "--date", "2013-05-01");
    expect([code, out]).toEqual([0, expect.stringContaining("data/stories/inner-2013.yaml")]);
    expect(await readFile(join(folder, "stories/inner-2013.yaml"), "utf8")).toMatch(/day: 2013-05-01\n\s+place: inner/);
    expect((await ask("check")).error).toContain('"title.en" is empty. Fill it in.');
    expect(await ask("new", "story", "inner-2014")).toMatchObject({ code: 1 });
    await rm(join(folder, "stories/inner-2013.yaml"));
  });

  test.each([
    ["from-siege-to-buses", /is there already/],
    ["../../etc/passwd", /is no id of a story/],
    ["Story", /is no id of a story/],
  ])("%j is refused, and nothing is written", async (id, says) => {
    const before = await readFile(join(folder, "stories/from-siege-to-buses.yaml"), "utf8");
    const { code, error } = await ask("new", "story", id);
    expect([code, error]).toEqual([2, expect.stringMatching(says)]);
    expect(await readFile(join(folder, "stories/from-siege-to-buses.yaml"), "utf8")).toBe(before);
  });
});

describe("new event", () => {
  const begin = (kind: string, date = "2015-10-01", ...more: readonly string[]) =>
    ask("new", "event", "--place", "inner", "--date", date, "--kind", kind, ...more);

  test("is written to the file of its place, and the check names what is left to fill in", async () => {
    const { code, out } = await begin("truce-agreed");
    expect(code).toBe(0);
    const line = Number(/data\/events\/valley\.yaml:(\d+): inner-truce-agreed-2015-10-01/.exec(out)?.[1]);
    const written = await readFile(join(folder, "events/valley.yaml"), "utf8");
    expect(written.split("\n").slice(line - 2, line)).toEqual(["", "- id: inner-truce-agreed-2015-10-01"]);
    expect(written).toMatch(
      /- id: truce-2015\n[\s\S]*- id: inner-truce-agreed-2015-10-01\n[\s\S]*\n\n- id: departure-2016\n/,
    );
    const checked = await ask("check");
    expect(checked.code).toBe(1);
    expect(checked.error.split("\n")).toEqual([
      expect.stringContaining('"summary.ar" is empty. Fill it in.'),
      expect.stringContaining('"summary.en" is empty. Fill it in.'),
      `data/events/valley.yaml:${line + 6}: The event "inner-truce-agreed-2015-10-01" cites no source. Cite one, or write "confidence: unsourced".`,
      "3 faults in the record.",
    ]);
    await write(smallRecord);
  });

  test("that is the first or the last of its file stands there", async () => {
    expect((await begin("siege-start", "2012")).out).toContain("events/valley.yaml:1:");
    await write(smallRecord);
    await begin("siege-end", "2018-01");
    const written = await readFile(join(folder, "events/valley.yaml"), "utf8");
    expect(written).toMatch(/\n\n- id: inner-siege-end-2018-01\n[^]*confidence: medium\n$/);
    await write(smallRecord);
  });

  test("of one kind and day twice has an id of its own", async () => {
    await begin("siege-start", "2013-05");
    await write(changed("events/valley.yaml", "- id: siege-2013", "- id: inner-siege-start-2013-05"));
    expect((await begin("siege-start", "2013-05")).out).toContain("inner-siege-start-2013-05-2");
    await write(smallRecord);
  });

  test.each([
    [["truce-agred"], /Did you mean "truce-agreed"/],
    [["truce-agreed", "2015-13-01"], /EDTF/],
    [["truce-agreed", "2015-10-01", "--group", "../../etc"], /no file of events "\.\.\/\.\.\/etc"/],
  ])("%j is refused, and nothing is written", async ([kind = "", ...more], says) => {
    const before = await readFile(join(folder, "events/valley.yaml"), "utf8");
    const { code, error } = await begin(kind, ...more);
    expect([code, error]).toEqual([2, expect.stringMatching(says)]);
    expect(await readFile(join(folder, "events/valley.yaml"), "utf8")).toBe(before);
  });
});

describe("diff", () => {
  const git = (...args: readonly string[]) =>
    promisify(execFile)("git", ["-c", "user.name=Editor", "-c", "user.email=editor@example.org", ...args], {
      cwd: folder,
    });

  test("tells what changed since a revision: entries with their fields, spans with their edges", async () => {
    await git("init", "--quiet");
    await git("add", ".");
    await git("commit", "--quiet", "--message", "The record");
    expect((await ask("diff", "HEAD")).out).toBe("Nothing changed in the record since HEAD.");
    await write(changed("events/valley.yaml", "date: 2013-05-01", "date: 2013-06"));
    const { code, out } = await ask("diff", "HEAD");
    expect(code).toBe(0);
    expect(out.split("\n")).toEqual([
      "~ event siege-2013: date",
      "~ span inner siege (syrian-government): besieged 2013-05-01 to 2016-06-03 -> besieged 2013-06 to 2016-06-03",
      "~ span outer siege (syrian-government): besieged 2013-05-01 to 2016-05-01 -> besieged 2013-06 to 2016-05-01",
      "~ span pocket siege (syrian-government): besieged 2013-05-01 to 2016-06-03 -> besieged 2013-06 to 2016-06-03",
    ]);
    await write(changed("events/valley.yaml", "- id: departure-2016", "- id: departure-of-2016"));
    const renamed = (await ask("diff", "HEAD")).out;
    expect(renamed).toContain("+ event departure-of-2016\n- event departure-2016");
    await write(changed("events/valley.yaml", "places: [pocket]", "places: [pocet]"));
    const faulty = (await ask("diff", "HEAD")).out;
    expect(faulty).toContain("~ event siege-2013: places");
    expect(faulty).toContain("Spans are not compared");
    await write(smallRecord);
  });

  test.each(["no-such-revision", "--output=x", "$(touch x)", ""])("%j is no revision", async (revision) => {
    expect(await ask("diff", "--", revision)).toMatchObject({ code: 2, out: "" });
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
    [["diff"], /Since which revision\?/],
    [["new"], /An event or a story/],
    [["new", "story"], /What is the story called/],
    [["new", "event", "--place", "inner"], /Missing: --date, --kind/],
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

test("a fault that stands in many places is told once, with each place", async () => {
  await write(changed("sources.json", "paper-undated", "paper-of-no-date"));
  const { error } = await ask("check");
  expect(error).toBe(
    'data/CHANGELOG.yaml:4: Nothing in the record has the id "paper-undated". Mend it, or take it out.\n' +
      'data/events/valley.yaml:22: There is no source "paper-undated". Add it, or mend the id. ' +
      "The same in data/events/valley.yaml:23.\n3 faults in the record.",
  );
  await write(smallRecord);
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
