import type { Day } from "../record/day";
import type { AddressChoices } from "../state/addressCodecs";
import { inPatience } from "./inPatience";
import type { RecordLoader } from "./recordLoader";

/** The day on which the page begins: that of the address, or of the event that it names without a place to look for it. */
export async function firstDay(
  { day, event, place }: Pick<AddressChoices, "day" | "event" | "place">,
  loader: RecordLoader,
): Promise<Day> {
  if (event === null || place !== null) return day;
  await inPatience(loader.start());
  const load = loader.load.getState();
  const known = load.kind === "ready" ? load.record.events.get(event.event) : undefined;
  return known?.date.start.nominal ?? day;
}
