import { useId, useMemo, useRef } from "react";
import { eventsOfPlace, byTime } from "../../evidence/eventsOfPlace";
import { formatDay } from "../../language/formatDay";
import { formatEventDate } from "../../language/formatEventDate";
import { directionOf, type Language } from "../../language/Language";
import { useTranslate } from "../../language/useTranslate";
import { isoOfDay } from "../../record/day";
import type { EventBrief, TruceRecord } from "../../record/types";
import type { StoryKeeper } from "./createStoryKeeper";
import { LIMITS, type OwnChapter } from "./ownStory";
import { changeChapter, changeWords, type ShownView } from "./storyEdits";
import { TextField } from "./TextField";

export interface ChapterEditorProps {
  readonly record: TruceRecord;
  readonly keeper: StoryKeeper;
  readonly chapter: OwnChapter;
  readonly writing: Language;
  /** What the map shows now. */
  readonly shown: ShownView;
  readonly onSaid: (words: string) => void;
}

/** As many events are offered to link to: those nearest to the day that is shown. */
const MOST_EVENTS = 40;

/** A chapter being written: title, text with links, and what it shows. */
export function ChapterEditor({ record, keeper, chapter, writing, shown, onSaid }: ChapterEditorProps) {
  const t = useTranslate();
  const hint = useId();
  const events = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const { id, title, text, day } = chapter;
  const place = shown.place ?? chapter.place;
  const nearby = useMemo(() => eventsNear(record, place, shown.day), [record, place, shown.day]);
  const named = place === null ? undefined : record.places.get(place);
  const direction = { lang: writing, dir: directionOf(writing) };

  function change(next: Parameters<typeof changeChapter>[2], typed?: string): void {
    keeper.edit((before) => changeChapter(before, id, next), typed && `${id}.${typed}.${writing}`);
  }
  function link(words: string, to: string): void {
    const area = field.current;
    const written = text[writing];
    const [from, until] = area ? [area.selectionStart, area.selectionEnd] : [written.length, written.length];
    const linked = `[${written.slice(from, until).trim() || words}](${to})`;
    change({ text: changeWords(text, writing, written.slice(0, from) + linked + written.slice(until), LIMITS.text) });
    area?.focus();
    // The caret stands behind what was put in, once the field holds it.
    requestAnimationFrame(() => area?.setSelectionRange(from + linked.length, from + linked.length));
  }
  return (
    <div className="story-desk-editor">
      <TextField
        label={t("own.chapter-title")}
        value={title[writing]}
        longest={LIMITS.title}
        {...direction}
        onText={(words) => change({ title: changeWords(title, writing, words, LIMITS.title) }, "title")}
      />
      <TextField
        label={t("own.text")}
        value={text[writing]}
        longest={LIMITS.text}
        rows={8}
        field={field}
        describedBy={hint}
        {...direction}
        onText={(words) => change({ text: changeWords(text, writing, words, LIMITS.text) }, "text")}
      />
      <p className="quiet" id={hint}>
        {t("own.text-hint")}
      </p>
      <fieldset className="story-desk-links" aria-label={t("own.links")}>
        <button
          type="button"
          className="switch"
          onClick={() => link(formatDay(shown.day, writing), `day:${isoOfDay(shown.day)}`)}
        >
          {t("own.link-day", { day: formatDay(shown.day, t.language) })}
        </button>
        {named && (
          <button type="button" className="switch" onClick={() => link(named.name[writing], `place:${named.id}`)}>
            {t("own.link-place", { place: named.name[t.language] })}
          </button>
        )}
        <label htmlFor={events}>{t("own.link-event")}</label>
        <select
          id={events}
          value=""
          onChange={({ currentTarget: { value } }) => {
            const event = record.events.get(value);
            if (event) link(t(`evidence.event-kind.${event.kind}`), `event:${event.id}`);
          }}
        >
          <option value="">{t("own.choose-event", { count: nearby.length })}</option>
          {nearby.map((event) => (
            <option key={event.id} value={event.id}>
              {formatEventDate(event.date, t)} · {t(`evidence.event-kind.${event.kind}`)}
              {whereOf(event)}
            </option>
          ))}
        </select>
      </fieldset>
      <p className="story-desk-links">
        <button
          type="button"
          className="switch"
          onClick={() => {
            change(shown);
            onSaid(t("own.taken"));
          }}
        >
          {t("own.take-shown")}
        </button>
        <button
          type="button"
          className="switch"
          aria-disabled={shown.day <= day && chapter.until === null}
          onClick={() => {
            if (shown.day > day) change({ until: shown.day });
            else if (chapter.until !== null) change({ until: null });
          }}
        >
          {shown.day > day || chapter.until === null
            ? t("own.until", { day: formatDay(Math.max(shown.day, day), t.language) })
            : t("own.one-day")}
        </button>
      </p>
    </div>
  );

  function whereOf({ places }: EventBrief): string {
    const [first] = places.flatMap((one) => record.places.get(one)?.name[t.language] ?? []);
    return first === undefined ? "" : ` · ${first}`;
  }
}

/** The events that concern a place, or all, nearest to the day first chosen, then in order of time. */
function eventsNear(record: TruceRecord, place: string | null, day: number): readonly EventBrief[] {
  const all = place === null ? [...record.events.values()] : eventsOfPlace(record, place).map(({ event }) => event);
  const away = ({ date }: EventBrief): number => Math.abs(date.start.nominal - day);
  return all
    .toSorted((a, b) => away(a) - away(b))
    .slice(0, MOST_EVENTS)
    .toSorted(byTime);
}
