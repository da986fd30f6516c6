import { useEffect } from "react";
import { placeOfEvent } from "../evidence/placeOfEvent";
import type { EventChoice } from "../record/eventChoice";
import type { PlaceId, TruceRecord } from "../record/types";
import type { AppActions } from "../state/appActions";
import { addNotices, type Notices } from "./notices";

/**
 * An address may name an event alone, or with a place whose sheet does not tell of it: then the event's own place is opened, on the
 * event's day. One that the record does not know is told of quietly and forgotten.
 */
export function useOpenEvent(
  record: TruceRecord | null,
  choice: EventChoice | null,
  selection: PlaceId | null,
  actions: AppActions,
  notices: Notices,
): void {
  useEffect(() => {
    if (record === null || choice === null) return;
    const event = record.events.get(choice.event);
    if (event === undefined) {
      addNotices(notices, [{ kind: "event", value: choice.event }]);
      actions.forgetEvent();
      return;
    }
    const place = placeOfEvent(record, event, selection);
    if (place !== null && place === selection) return;
    actions.settleEvent(place, event.date.start.nominal);
  }, [record, choice, selection, actions, notices]);
}
