import { expect, test } from "vitest";
import { causesOf } from "./causesOf";
import { date, event, eventOn } from "./smallEvidence";

const aid = eventOn("aid", "2017-05-22");
const deal = eventOn("deal", "2015-09-24");
const convoy = event("convoy", {
  date: { edtf: "2016-08-26/2016-08-27", start: date("2016-08-26"), end: date("2016-08-27") },
});
const record = { events: new Map([aid, deal, convoy].map((one) => [one.id, one])) };
const told = (id: string, on: ReturnType<typeof date> | null) =>
  causesOf([{ events: [id], on }], record).map((cause) => cause.on?.edtf ?? null);

test("a cause has a date of its own where the event's days do not say it", () => {
  expect(told("aid", date("2016-01-01~", "2015-10-03", "2017-03-31"))).toEqual(["2016-01-01~"]);
  expect(told("deal", date("2016-03-01"))).toEqual(["2016-03-01"]);
});

test("none where it is a day of the event, or the day after, on which a status no longer holds", () => {
  for (const on of ["2016-08-26", "2016-08-27", "2016-08-28"]) expect(told("convoy", date(on))).toEqual([null]);
  expect(told("convoy", date("2016-08-29"))).toEqual(["2016-08-29"]);
  expect(told("aid", null)).toEqual([null]);
});

test("causes come by the date on which they took hold, each once for each such date", () => {
  const causes = causesOf(
    [
      { events: ["deal", "aid"], on: date("2016-03-01") },
      { events: ["deal", "convoy"], on: null },
      { events: ["deal"], on: date("2016-03-01") },
    ],
    record,
  );
  expect(causes.map((cause) => `${cause.event.id} ${cause.on?.edtf ?? ""}`)).toEqual([
    "deal ",
    "aid 2016-03-01",
    "deal 2016-03-01",
    "convoy ",
  ]);
});

test("an event that the record does not have is no cause", () => {
  expect(told("nothing", date("2016-03-01"))).toEqual([]);
});
