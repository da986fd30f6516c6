/**
 * @typedef {number | readonly [string, number, number, number]} WireDate A day, or a date with its earliest, latest and likeliest day.
 * @typedef {readonly unknown[]} WireSpan As the states file has it: its dates stand at FROM and TO.
 */

const FROM = 3;
const TO = 4;
/** The last day of the timeline: a span without an end is cut up to there. */
const LAST_DAY = 17_896;

/**
 * A states file with about so many spans on the places that it has: each is cut into pieces of one length, so that something changes at
 * many places each day.
 *
 * @param {unknown} states As the site serves it.
 * @param {number} spans
 * @throws {Error} Where it is no states file, or its spans are too short for so many.
 */
export function cutSpans(states, spans) {
  if (!isStates(states)) throw new Error("The site's states file is no collection of places.");
  for (let length = 1024; length >= 1; length *= 0.9) {
    const cut = states.features.map((feature) => ({
      ...feature,
      properties: { ...feature.properties, spans: feature.properties.spans.flatMap((span) => pieces(span, length)) },
    }));
    if (cut.reduce((sum, { properties }) => sum + properties.spans.length, 0) >= spans)
      return { ...states, features: cut };
  }
  throw new Error(`The record's days are too few for ${spans} spans.`);
}

/**
 * A span as pieces of so many days at most.
 *
 * @param {WireSpan} span
 * @param {number} length Days, a fraction too.
 * @returns {WireSpan[]}
 */
function pieces(span, length) {
  const [from, to] = [dayOf(span[FROM]), dayOf(span[TO]) ?? LAST_DAY];
  if (from === null) return [span];
  /** @type {number[]} */
  const cuts = [];
  for (let day = from + length; Math.round(day) < to; day += length) cuts.push(Math.round(day));
  return [from, ...cuts].map((day, at) =>
    span.map((value, field) => {
      if (field === FROM && at > 0) return day;
      if (field === TO && at < cuts.length) return cuts[at];
      return value;
    }),
  );
}

/**
 * The likeliest day of a date, or null.
 *
 * @param {unknown} date
 */
function dayOf(date) {
  if (typeof date === "number") return date;
  return Array.isArray(date) && typeof date[3] === "number" ? date[3] : null;
}

/** @param {unknown} json @returns {json is { features: readonly { properties: { spans: readonly WireSpan[] } }[] }} */
function isStates(json) {
  return typeof json === "object" && json !== null && "features" in json && Array.isArray(json.features);
}
