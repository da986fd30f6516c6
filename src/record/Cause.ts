import type { EdtfDate, EventBrief } from "./types";

/** An event behind what differs between two days. */
export interface Cause {
  readonly event: EventBrief;
  /** When its effect took hold, where the event's own days do not say it: an event of May may tell what began the year before. */
  readonly on: EdtfDate | null;
}
