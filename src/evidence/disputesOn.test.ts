import { describe, expect, test } from "vitest";
import type { EventDetail } from "../record/evidence";
import type { Place } from "../record/types";
import { countMore, disputeColumn } from "./disputeColumns";
import { disputesOn, type Voice } from "./disputesOn";
import { eventSequence } from "./eventSequence";
import { eventsOfPlace } from "./eventsOfPlace";
import { claim, day, event, eventOn, party, place, smallRecord, span } from "../record/smallEvidence";

const PARTIES = [party("russia", "foreign-state"), party("army-of-islam"), party("paper", "media")];
const names = (voices: readonly Voice[]): string[] => voices.map(({ by }) => by);

function disputes(iso: string, douma: Place, events: readonly EventDetail[]) {
  const { record, index, evidence } = smallRecord([douma], events, PARTIES);
  const sequence = eventSequence(eventsOfPlace(record, "douma"), day(iso));
  return disputesOn(index.placeStateAt("douma", day(iso)), sequence, evidence, record.parties);
}

const disputed = place("douma", {
  spans: [span({ status: "disputed", began: ["denial"], altered: ["second-denial"] })],
});
const denial = event("denial", { claims: [claim("russia", "affirms"), claim("army-of-islam", "denies")] });
const secondDenial = eventOn("second-denial", "2016-03-20", { claims: [claim("paper", "qualifies")] });

test("a truce denied by one and affirmed by another has both in columns, from the day on which the map draws it so", () => {
  const [dispute, ...others] = disputes("2016-03-10", disputed, [denial]);
  expect(others).toEqual([]);
  expect(names(dispute?.affirms ?? [])).toEqual(["russia"]);
  expect(names(dispute?.denies ?? [])).toEqual(["army-of-islam"]);
  expect(dispute?.disputedFrom?.edtf).toBe("2016-03-04");
});

test("what was said later than the day is not told on it", () => {
  const on = (iso: string) => disputes(iso, disputed, [denial, secondDenial])[0]?.qualifies.length;
  expect(on("2016-03-10")).toBe(0);
  expect(on("2016-03-21")).toBe(1);
});

test("one-sided claims are no conflict, also where the truce is disputed", () => {
  const onlyDenied = event("denial", { claims: [claim("army-of-islam", "denies")] });
  expect(disputes("2016-03-10", disputed, [onlyDenied])).toEqual([]);
});

test("an event of the day on which accounts conflict is told on that day alone, and not a second time with the truce", () => {
  const strike = eventOn("strike", "2016-03-10", { kind: "bombardment", claims: denial.claims });
  expect(disputes("2016-03-10", disputed, [denial, strike]).map((one) => one.event?.id)).toEqual(["denial", "strike"]);
  expect(disputes("2016-03-11", disputed, [denial, strike]).map((one) => one.event?.id)).toEqual(["denial"]);
  expect(disputes("2016-03-04", disputed, [denial])).toHaveLength(1);
});

describe("a voice that says both", () => {
  const both = (by: string) =>
    event("denial", {
      claims: [claim(by, "affirms"), claim(by, "denies"), claim("russia", "affirms"), claim("army-of-islam", "denies")],
    });

  test("stands among the deniers where it takes part, and what else it says beside its denial", () => {
    const [dispute] = disputes("2016-03-04", disputed, [both("army-of-islam")]);
    expect(names(dispute?.affirms ?? [])).toEqual(["russia"]);
    expect(dispute?.denies[0]?.says).toHaveLength(2);
    expect(dispute?.denies[0]?.alsoSays.map((one) => one.claim.stance)).toEqual(["affirms"]);
  });

  test("stands in both columns where it is an outlet that reports both accounts", () => {
    const [dispute] = disputes("2016-03-04", disputed, [both("paper")]);
    expect(names(dispute?.affirms ?? [])).toContain("paper");
    expect(names(dispute?.denies ?? [])).toContain("paper");
  });
});

describe("a long column", () => {
  const talkative = event("denial", {
    claims: [
      ...[1, 2, 3, 4, 5].map((at) => claim("russia", "affirms", `says ${at}`)),
      claim("paper", "affirms", "says once"),
      claim("army-of-islam", "denies"),
      claim("army-of-islam", "affirms", "its own account"),
    ],
  });
  const [dispute] = disputes("2016-03-04", disputed, [talkative]);

  test("tells each voice once before it tells any twice; nothing is lost", () => {
    const { first, more } = disputeColumn(dispute?.affirms ?? []);
    expect(first.map(({ by, says }) => [by, says.length])).toEqual([
      ["russia", 2],
      ["paper", 1],
    ]);
    expect(more.flatMap(({ says }) => says.map(({ claim }) => claim.says.en))).toEqual(["says 3", "says 4", "says 5"]);
  });

  test("keeps what a denier says besides for those who ask", () => {
    const { first, more } = disputeColumn(dispute?.denies ?? []);
    expect(first.flatMap(({ alsoSays }) => alsoSays)).toEqual([]);
    expect(more.flatMap(({ alsoSays }) => alsoSays.map(({ claim }) => claim.says.en))).toEqual(["its own account"]);
    expect(dispute && countMore(dispute)).toBe(4);
  });
});
