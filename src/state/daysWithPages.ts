import { DAY_FRAME, dayOfIso, type Day } from "../record/day";

/**
 * Days with pages of their own: those on which something changed in the five reports that the map started from, and the first
 * and last days of what they tell. A change that a report dates by a month, a year or "about" has the first day on which it may have
 * come: there the page says that it is possible, as it does of all that is not certain.
 */
const TELLING_DAYS = [
  "2012-10-03",
  "2012-11-01",
  "2013-01-01",
  "2013-10-15",
  "2014-06-27",
  "2014-08-18",
  "2015-05-01",
  "2015-08-28",
  "2015-10-01",
  "2015-12-01",
  "2016-02-27",
  "2016-03-02",
  "2016-03-04",
  "2016-08-26",
  "2016-08-27",
  "2016-10-01",
  "2016-10-13",
  "2016-10-19",
  "2016-11-23",
  "2016-11-25",
  "2016-11-26",
  "2016-12-02",
  "2017-01-29",
  "2017-05-14",
  "2017-05-26",
  "2017-07-16",
  "2017-09-05",
  "2018-02-24",
  "2018-03-22",
  "2018-04-01",
  "2018-04-14",
  "2018-04-21",
  "2018-05-21",
] as const;

/** The days with pages of their own, in order. */
export function daysWithPages(): readonly Day[] {
  return TELLING_DAYS.flatMap((iso) => dayOfIso(iso) ?? []).filter(
    (day) => day >= DAY_FRAME.earliest && day <= DAY_FRAME.latest,
  );
}
