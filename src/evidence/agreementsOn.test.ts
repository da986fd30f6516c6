import { expect, test } from "vitest";
import type { EventDetail } from "../record/evidence";
import type { Span } from "../record/types";
import { agreementsOn } from "./agreementsOn";
import { departuresOn } from "./departuresOn";
import { eventSequence } from "./eventSequence";
import { eventsOfPlace } from "./eventsOfPlace";
import { claim, date, day, eventOn, place, smallRecord, span } from "../record/smallEvidence";

function seen(iso: string, spans: readonly Span[], events: readonly EventDetail[]) {
  const { record, index, evidence } = smallRecord([place("douma", { spans })], events);
  const sequence = eventSequence(eventsOfPlace(record, "douma"), day(iso));
  const state = index.placeStateAt("douma", day(iso));
  return {
    agreements: agreementsOn(state, sequence, evidence, day(iso)),
    departures: departuresOn(state, sequence, evidence, day(iso)),
  };
}

const terms = [{ en: "shelling stops" }];
const deal = eventOn("deal", "2016-03-04", { terms });

test("the terms of a truce stand as long as it holds, as news in its first month", () => {
  const on = (iso: string) => seen(iso, [span()], [deal]).agreements.map(({ event, isRecent }) => [event.id, isRecent]);
  expect(on("2016-03-03")).toEqual([]);
  expect(on("2016-03-04")).toEqual([["deal", true]]);
  expect(on("2017-03-04")).toEqual([["deal", false]]);
});

test("terms that were altered later are not told before", () => {
  const altered = span({ altered: ["more-terms"] });
  const more = eventOn("more-terms", "2016-06-01", { terms });
  const on = (iso: string) => seen(iso, [altered], [deal, more]).agreements.map(({ event }) => event.id);
  expect(on("2016-05-01")).toEqual(["deal"]);
  expect(on("2016-06-01")).toEqual(["more-terms", "deal"]);
});

test("terms are called what they are: agreed, discussed, demanded, or told so by one and otherwise by another", () => {
  const kindOf = (given: Partial<EventDetail>) =>
    seen("2016-03-04", [], [eventOn("e", "2016-03-04", { terms, ...given })]).agreements[0]?.kind;
  expect(kindOf({ kind: "truce-agreed" })).toBe("agreement");
  expect(kindOf({ kind: "negotiation" })).toBe("talks");
  expect(kindOf({ kind: "ultimatum" })).toBe("demands");
  expect(kindOf({ kind: "assault" })).toBe("other");
  expect(kindOf({ kind: "truce-agreed", claims: [claim("a", "affirms"), claim("b", "denies")] })).toBe("contested");
});

test("while people are being moved out, every convoy is told, the later ones as later; afterwards none", () => {
  const evacuating = span({
    track: "evacuation",
    status: "evacuating",
    key: "evacuation",
    scope: null,
    from: date("2018-04-01"),
    to: date("2018-04-15"),
    began: ["first"],
    altered: ["second", "talks"],
  });
  const events = [
    eventOn("second", "2018-04-03", {
      kind: "evacuation",
      destinations: ["al-bab"],
      people: [1184, 1198],
      sources: ["b", "a"],
    }),
    eventOn("first", "2018-04-01", {
      kind: "evacuation",
      destinations: ["idlib"],
      people: [1089, 1146],
      sources: ["a"],
    }),
    eventOn("talks", "2018-04-02", { kind: "negotiation" }),
    eventOn("count", "2018-04-02", { kind: "evacuation" }),
  ];
  const { departures } = seen("2018-04-02", [evacuating], events);
  expect(departures?.rows.map(({ event, moment }) => [event.id, moment])).toEqual([
    ["first", "before"],
    ["second", "after"],
  ]);
  expect(departures?.sources).toEqual(["a", "b"]);
  expect(seen("2018-05-01", [evacuating], events).departures).toBeNull();
});
