import { useEffect } from "react";
import { placeOfEvent } from "../evidence/placeOfEvent";
import type { EventChoice } from "../record/eventChoice";
import type { PlaceId, TruceRecord } from "../record/types";
import type { AppActions } from "../state/appActions";
import { addNotices, type Notices } from "./notices";

export interface OpenEventProps {
  readonly record: TruceRecord;
  readonly choice: EventChoice;
  readonly selection: PlaceId | null;
  readonly actions: AppActions;
  readonly notices: Notices;
}

/**
 * Shows nothing of its own. An address may name an event alone, or with a place whose sheet does not tell of it: then the event's own place is opened, on the
 * event's day. One that the record does not know is told of quietly and forgotten.
 */
export function OpenEvent({ record, choice, selection, actions, notices }: OpenEventProps): null {
  useEffect(() => {
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
  return null;
}
