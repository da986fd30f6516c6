import { useState } from "react";
import { useTranslate } from "../language/useTranslate";
import "./eventList.css";
import { EventItem, type EventItemProps } from "./EventItem";
import type { EventSequence, TimedEvent } from "./eventSequence";

export interface EventListProps extends Omit<EventItemProps, "event" | "moment"> {
  readonly sequence: EventSequence;
}

/** How many events before and after the day stand there at once. */
const SHOWN = { before: 3, after: 3 } as const;

/** What happened in a place, in order of time: the day's own marked, what is still to come quieter, long parts folded. */
export function EventList({ sequence, ...shared }: EventListProps) {
  const t = useTranslate();
  const [isOpen, setOpen] = useState({ before: false, after: false });
  const { before, on, after } = sequence;
  if (before.length + on.length + after.length === 0) return <p className="quiet">{t("evidence.events-none")}</p>;
  const shownBefore = isOpen.before ? before : before.slice(-SHOWN.before);
  const shownAfter = isOpen.after ? after : after.slice(0, SHOWN.after);
  const items = (events: readonly TimedEvent[], moment: TimedEvent["timing"]["moment"]) =>
    events.map(({ event }) => <EventItem key={event.id} {...shared} event={event} moment={moment} />);
  return (
    <div className="events">
      {before.length > shownBefore.length && (
        <button type="button" className="text-button" onClick={() => setOpen({ ...isOpen, before: true })}>
          {t("evidence.events-earlier", { count: before.length - shownBefore.length })}
        </button>
      )}
      <ol>
        {items(shownBefore, "before")}
        {items(on, "on")}
        {items(shownAfter, "after")}
      </ol>
      {after.length > shownAfter.length && (
        <button type="button" className="text-button" onClick={() => setOpen({ ...isOpen, after: true })}>
          {t("evidence.events-later", { count: after.length - shownAfter.length })}
        </button>
      )}
    </div>
  );
}
