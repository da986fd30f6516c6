import { placeOfEvent } from "../evidence/placeOfEvent";
import type { Day } from "../record/day";
import type { PlaceId } from "../record/types";
import type { AddressChoices } from "../state/addressCodecs";
import { inPatience } from "./inPatience";
import type { RecordLoader } from "./recordLoader";

/** Where the page begins. */
export interface Beginning {
  readonly day: Day;
  /** The place whose sheet is open. */
  readonly selection: PlaceId | null;
}

/** The day and the place of the address; where it names an event without a place to look for it, the day and the place of that. */
export async function beginningOf(
  { day, event, place }: Pick<AddressChoices, "day" | "event" | "place">,
  loader: RecordLoader,
): Promise<Beginning> {
  if (event === null || place !== null) return { day, selection: place };
  await inPatience(loader.start());
  const load = loader.load.getState();
  const known = load.kind === "ready" ? load.record.events.get(event.event) : undefined;
  if (load.kind !== "ready" || !known) return { day, selection: null };
  return { day: known.date.start.nominal, selection: placeOfEvent(load.record, known, null) };
}
