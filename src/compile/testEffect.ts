import type { Effect } from "./effect";
import { parseEdtfDate } from "./parseEdtf";

/** An effect for tests: a siege of Douma by the government, unless told otherwise. */
export function testEffect(
  event: string,
  date: string,
  becomes: Effect["becomes"],
  more: Partial<Effect> = {},
): Effect {
  const parsed = parseEdtfDate(date);
  if (!parsed.ok) throw new Error(parsed.failure);
  return {
    event,
    position: 0,
    place: "douma",
    track: "siege",
    becomes,
    key: "syrian-government",
    scope: null,
    parties: ["syrian-government"],
    date: parsed.value,
    members: false,
    according: null,
    where: { file: "events/x.yaml", line: 1 },
    ...more,
  };
}
