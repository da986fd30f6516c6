import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { DAY_FRAME, dayOfIso } from "../record/day";
import { createIndex } from "../record/recordIndex";
import { spanCertainty } from "../record/spanCertainty";
import { ACCOUNTS, type Account, type PlaceState, type Span } from "../record/types";
import { GRADES } from "../record/evidence";
import { compileFolder } from "./compileFolder";
import type { CompiledRecord } from "./compileRecord";
import { emitRecord } from "./emitRecord";
import { printFault } from "./fault";
import { groupBy } from "./groupBy";
import { openCompiled, type OpenedRecord } from "./openCompiled";
import { stateReport, type ReportedState } from "./stateReport";

const FOLDER = join(import.meta.dirname, "../../data");

let compiled: CompiledRecord;
let opened: OpenedRecord;
beforeAll(async () => {
  const result = await compileFolder(FOLDER);
  if (!result.ok) throw new Error(result.failure.map(printFault).join("\n"));
  compiled = result.value;
  opened = openCompiled(compiled);
});

function stateOf(place: string, iso: string): ReportedState {
  const [state] = stateReport(opened, dayOfIso(iso) ?? NaN, place);
  if (!state) throw new Error(`There is no place ${place}.`);
  return state;
}
const allSpans = (): readonly Span[] => [...opened.record.places.values()].flatMap(({ spans }) => spans);

describe("what the record says of days that are known", () => {
  test("15 September 2015: al-Qadam has two besiegers, the government and Islamic State", () => {
    const { siege } = stateOf("al-qadam", "2015-09-15");
    expect(siege.map(({ by: [besieger] }) => besieger).toSorted((a = "", b = "") => (a < b ? -1 : 1))).toEqual([
      "islamic-state",
      "syrian-government",
    ]);
    expect(siege.every(({ certainty }) => certainty === "certain")).toBe(true);
  });

  test("5 October 2015: al-Qadam has a truce with Islamic State", () => {
    const { truce, siege } = stateOf("al-qadam", "2015-10-05");
    expect(truce).toContainEqual(
      expect.objectContaining({
        status: "in-force",
        by: expect.arrayContaining(["islamic-state"]) as unknown,
        agreement: "al-qadam-is-rebel-truce-2015-10-01",
      }),
    );
    expect(siege.map(({ by: [besieger] }) => besieger)).toEqual(["syrian-government"]);
  });

  test("4 March 2016: Douma's truce is disputed; Russia affirms it, Jaish al-Islam denies it", () => {
    const { truce } = stateOf("douma", "2016-03-04");
    expect(truce).toMatchObject([{ status: "disputed", certainty: "certain" }]);
    const claims = truce.flatMap(({ events }) => events).flatMap((id) => opened.events.get(id)?.claims ?? []);
    const stances = new Set(claims.map(({ by, stance }) => `${by} ${stance}`));
    expect(stances).toContain("jaish-al-islam denies");
    expect([...stances].some((stance) => /^russia.* affirms$/.test(stance))).toBe(true);
  });

  test("27 November 2016: al-Tal's agreement is disputed", () => {
    expect(stateOf("al-tal", "2016-11-27").truce).toMatchObject([{ status: "disputed", certainty: "certain" }]);
  });

  test("5 December 2016: al-Tal is evacuated or being evacuated", () => {
    const { evacuation } = stateOf("al-tal", "2016-12-05");
    expect(evacuation).toHaveLength(1);
    expect(evacuation[0]?.status).toMatch(/^evacuat(ed|ing)$/);
  });

  test("1 September 2016: Daraya is evacuated and no longer besieged", () => {
    const { siege, evacuation } = stateOf("daraya", "2016-09-01");
    expect(evacuation).toMatchObject([{ status: "evacuated", certainty: "certain" }]);
    expect(siege).toEqual([]);
  });

  test("1 August 2017: the agreement on the Eastern Qalamoun is disputed", () => {
    expect(stateOf("eastern-qalamoun", "2017-08-01").truce).toMatchObject([{ status: "disputed" }]);
  });

  test("10 April 2018: Douma is being evacuated", () => {
    expect(stateOf("douma", "2018-04-10").evacuation).toMatchObject([{ status: "evacuating", certainty: "certain" }]);
  });
});

describe("L: what the accounts say of days that are known", () => {
  const accordingTo = (account: Account, place: string, iso: string) =>
    stateReport(opened, dayOfIso(iso) ?? NaN, place, account)[0];

  test("L1: 4 March 2016: the United Nations list Douma as besieged, and say nothing of Jobar", () => {
    expect(accordingTo("un", "douma", "2016-03-04")?.siege).toMatchObject([{ status: "besieged" }]);
    expect(accordingTo("un", "jobar", "2016-03-04")).toMatchObject({ siege: [], truce: [], evacuation: [] });
    expect(accordingTo("siege-watch", "jobar", "2016-03-04")?.siege).toMatchObject([{ status: "besieged" }]);
  });

  test("L2: 4 March 2016: the government has a ceasefire in Eastern Ghouta in force, the opposition denies it, ours is disputed", () => {
    const truce = (account: Account | null) =>
      stateReport(opened, dayOfIso("2016-03-04") ?? NaN, "eastern-ghouta", account).flatMap((state) =>
        state.truce.map(({ status }) => status),
      );
    expect(truce("government")).toEqual(["in-force"]);
    expect(truce("opposition")).toEqual(["denied"]);
    expect(truce(null)).toContain("disputed");
  });

  test("L3: July 2015: the United Nations deny that Yarmouk is besieged, and our reading has it besieged", () => {
    expect(accordingTo("un", "yarmouk", "2015-09-01")?.siege).toMatchObject([{ status: "denied" }]);
    expect(stateOf("yarmouk", "2015-09-01").siege).not.toEqual([]);
  });

  test("L4: a place of which an account says nothing is in none of its states", () => {
    const places = (account: Account): readonly string[] =>
      stateReport(opened, dayOfIso("2014-03-01") ?? NaN, null, account).map(({ place }) => place);
    expect(places("siege-watch")).toEqual([]);
    expect(places("un")).toContain("old-homs");
  });
});

describe("the whole record", () => {
  test("E2: nothing is drawn that no sourced event put there", () => {
    const drawing = new Set(allSpans().flatMap(({ began, altered, ended }) => [...began, ...altered, ...ended]));
    const unsupported = [...drawing].filter((id) => {
      const event = opened.events.get(id);
      return !event || event.sources.length === 0 || event.confidence === "unsourced";
    });
    expect(unsupported).toEqual([]);
    expect(allSpans().filter(({ began }) => began.length === 0)).toEqual([]);
    expect(drawing.size).toBeGreaterThan(100);
  });

  test("every source that an event or a figure cites can be read about", () => {
    const cited = [...opened.events.values()].flatMap(({ sources, figures, claims }) => [
      ...sources,
      ...[...figures, ...claims].flatMap(({ source }) => source ?? []),
    ]);
    expect(cited.filter((id) => !opened.sources.has(id))).toEqual([]);
    expect(opened.population.filter(({ source }) => source !== null && !opened.sources.has(source))).toEqual([]);
  });

  test("C3 and C4: every grade is the rule's, and each kind of grade is there", () => {
    const grades = new Map([...opened.events.values()].map(({ id, grade }) => [id, grade]));
    expect(grades.get("jai-denies-truce-2016-03-04")).toBe("contested");
    expect(new Set(grades.values())).toEqual(new Set(GRADES));
    for (const { grade, claims, sources } of opened.events.values()) {
      expect(grade === "contested").toBe(claims.some(({ stance }) => stance === "denies"));
      expect(grade !== "unsourced" || sources.length === 0).toBe(true);
    }
  });

  test("F5: on no day are two spans of one key both certain, and each span holds on some day", () => {
    for (const spans of groupBy(allSpans(), ({ place, track, key }) => `${place} ${track} ${key}`).values()) {
      const edges = spans.flatMap(({ from, to }) => [from.earliest, from.latest, to?.earliest ?? 0, to?.latest ?? 0]);
      for (const day of edges)
        expect(spans.filter((span) => spanCertainty(span, day) === "certain").length).toBeLessThanOrEqual(1);
      for (const span of spans) expect(span.to === null || span.to.latest > span.from.earliest).toBe(true);
    }
  });

  test.each([null, ...ACCOUNTS])(
    "F7: from each change to the next, the changes made to the state give the next state, according to %s",
    (account) => {
      const index = createIndex(opened.record, account);
      const nothing: PlaceState = { siege: [], truce: [], evacuation: [] };
      let day = DAY_FRAME.earliest;
      const state = new Map(index.stateAt(day));
      for (let next = index.nextChange(day, 1); next !== null; next = index.nextChange(day, 1)) {
        for (const { place, before, after } of index.changes(day, next)) {
          expect(state.get(place) ?? nothing).toEqual(before);
          if (after.siege.length + after.truce.length + after.evacuation.length === 0) state.delete(place);
          else state.set(place, after);
        }
        day = next;
        expect([...state.keys()].toSorted(compare)).toEqual([...index.stateAt(day).keys()].toSorted(compare));
      }
      expect(Object.fromEntries(state)).toEqual(Object.fromEntries(index.stateAt(day)));
    },
  );

  test("L3: our reading denies nothing; two accounts do", () => {
    const denies = (spans: Iterable<readonly Span[]>): boolean =>
      [...spans].flat().some(({ status }) => status === "denied");
    expect(denies([allSpans()])).toBe(false);
    const accounts = [...opened.record.accounts].filter(([, spans]) => denies(spans.values()));
    expect(accounts.map(([account]) => account)).toEqual(["un", "government", "opposition"]);
  });

  test("is small where it must be: the states file, and what the accounts add to it", () => {
    const { files, states } = emitRecord(compiled);
    const text = files.get(states) ?? "";
    expect(text.length).toBeLessThan(420_000);
    expect(gzipSync(text).length).toBeLessThan(76_000);
    expect(gzipSync(JSON.stringify(compiled.states.accounts)).length).toBeLessThan(4_000);
  });

  test("gives the same bytes again", async () => {
    const again = await compileFolder(FOLDER);
    expect(again.ok && emitRecord(again.value)).toEqual(emitRecord(compiled));
  });
});

const compare = (a: string, b: string): number => (a < b ? -1 : 1);
