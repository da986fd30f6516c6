import { useState } from "react";
import { formatDay } from "../language/formatDay";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { EventChoice } from "../record/eventChoice";
import "./eventList.css";
import { EventItem, type EventItemProps } from "./EventItem";
import type { EventSequence, TimedEvent } from "./eventSequence";

export interface EventListProps extends Omit<EventItemProps, keyof TimedEvent | "chosen"> {
  /** The event or claim that is marked and brought into view; null: none. */
  readonly chosen: EventChoice | null;
  readonly day: Day;
  readonly sequence: EventSequence;
}

/** How many events before and after the day stand there at once. */
const SHOWN = 3;

/** What happened in a place, in order of time: the day's own marked, what is still to come quieter, long parts folded. */
export function EventList({ day, sequence, chosen, ...shared }: EventListProps) {
  const t = useTranslate();
  const { before, on, after } = sequence;
  const [isOpen, setOpen] = useState({ before: false, after: false });
  const [opened, setOpened] = useState<EventChoice | null>(null);
  if (chosen !== opened) {
    setOpened(chosen);
    const isFolded = (events: readonly TimedEvent[]) => events.some(({ event }) => event.id === chosen?.event);
    setOpen({
      before: isOpen.before || isFolded(before.slice(0, -SHOWN)),
      after: isOpen.after || isFolded(after.slice(SHOWN)),
    });
  }
  if (before.length + on.length + after.length === 0) return <p className="quiet">{t("evidence.events-none")}</p>;
  const date = formatDay(day, t.language);
  const list = (moment: keyof EventSequence, events: readonly TimedEvent[]) =>
    events.length > 0 && (
      <ol aria-label={t(`evidence.events-${moment}`, { date })}>
        {events.map((event) => (
          <EventItem
            key={event.event.id}
            {...shared}
            {...event}
            chosen={chosen?.event === event.event.id ? chosen : null}
          />
        ))}
      </ol>
    );
  const fold = (moment: "before" | "after", words: string, all: number) =>
    all > SHOWN && (
      <button
        type="button"
        className="text-button events-fold"
        aria-expanded={isOpen[moment]}
        onClick={() => setOpen({ ...isOpen, [moment]: !isOpen[moment] })}
      >
        {isOpen[moment] ? t("evidence.events-fewer") : t(`evidence.events-${words}`, { count: all - SHOWN })}
      </button>
    );
  return (
    <div className="events">
      {fold("before", "earlier", before.length)}
      {list("before", isOpen.before ? before : before.slice(-SHOWN))}
      {list("on", on)}
      {on.length === 0 && <p className="events-none-on">{t("evidence.events-none-on", { date })}</p>}
      {list("after", isOpen.after ? after : after.slice(0, SHOWN))}
      {fold("after", "later", after.length)}
    </div>
  );
}
