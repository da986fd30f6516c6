import { useCallback, useDeferredValue, useEffect, useId, useMemo, useState } from "react";
import { useStore } from "zustand";
import { useTranslate } from "../../language/useTranslate";
import type { RecordIndex } from "../../record/recordIndex";
import { TRACKS, type PartyId, type PlaceId, type TruceRecord } from "../../record/types";
import type { AppActions } from "../../state/appActions";
import type { AppStore } from "../../state/appStore";
import { noticeText } from "../../state/noticeText";
import "./chronicle.css";
import { ChronicleGrid } from "./ChronicleGrid";
import { chronicleLines, partiesOfSpans } from "./chronicleLines";
import { chronicleTicks } from "./chronicleTicks";
import { ChronicleReading } from "./ChronicleReading";
import { ChronicleTools } from "./ChronicleTools";
import type { Reading } from "./Reading";
import "./chroniclePrint.css";

export interface ChronicleProps {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  readonly store: AppStore;
  readonly actions: AppActions;
  /** Opens the sheet of a place and brings the focus there. */
  readonly onPlace: (place: PlaceId) => void;
  /** The address of a place, for a link that is opened elsewhere. */
  readonly hrefOf: (place: PlaceId) => string;
  readonly onAllSymbols: () => void;
}

/** Every place of which a status is recorded, a line each, with its whole history across and the chosen day as a line through all. */
export function Chronicle({ record, index, store, actions, onPlace, hrefOf, onAllSymbols }: ChronicleProps) {
  const t = useTranslate();
  const { language } = t;
  const { day, layers, selection, range, sort, party: asked } = useStore(store);
  const quietRange = useDeferredValue(range);
  const [unknown, setUnknown] = useState<string | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const title = useId();
  const parties = useMemo(() => partiesOfSpans(record.places.values()), [record]);
  const party = asked !== null && parties.has(asked) ? asked : null;
  const isUnknown = asked !== null && party === null;
  if (isUnknown && unknown !== asked) setUnknown(asked);
  useEffect(() => {
    if (isUnknown) actions.setParty(null);
  }, [isUnknown, actions]);
  const lines = useMemo(
    () => chronicleLines(record, index, { sort, layers, party, language }),
    [record, index, sort, layers, party, language],
  );
  const ticks = useMemo(() => chronicleTicks(record, lines, { layers, party }), [record, lines, layers, party]);
  const count = lines.filter(({ kind }) => kind === "place").length;
  const isChosen = party !== null || TRACKS.some((track) => !layers.has(track));
  const goTo = useCallback(
    ({ place, day: chosen, events: [event] }: Reading) => {
      if (event) return actions.openEvent({ event: event.id, claim: null }, place.id, chosen);
      actions.setDay(chosen);
      return actions.select(place.id);
    },
    [actions],
  );
  const open = useCallback(
    (read: Reading) => {
      if (read.events.length > 0) goTo(read);
      else actions.setDay(read.day);
      // An event is opened with its place, in one visit; the sheet's heading need not be gone to where it is open.
      if (read.events.length === 0 || selection !== read.place.id) onPlace(read.place.id);
    },
    [actions, goTo, onPlace, selection],
  );
  function chooseParty(chosen: PartyId | null): void {
    setUnknown(null);
    actions.setParty(chosen);
  }
  return (
    <section className="chronicle" aria-labelledby={title}>
      <div className="chronicle-head">
        <h2 id={title}>{t("chronicle.title")}</h2>
        <ChronicleTools
          {...{ record, parties, sort, party, layers, onAllSymbols }}
          onSort={actions.setSort}
          onParty={chooseParty}
          onLayer={actions.setLayer}
        />
      </div>
      <output className="chronicle-unknown">
        {unknown !== null && t("chronicle.unknown-party", { value: noticeText(unknown) })}
      </output>
      {count === 0 ? (
        <p className="chronicle-empty">{t("chronicle.empty")}</p>
      ) : (
        <ChronicleGrid
          range={quietRange}
          {...{ record, lines, ticks, sort, day, selection, reading, onPlace, hrefOf }}
          key={`${sort} ${String(party)}`}
          labelledBy={title}
          onReading={setReading}
          onGoTo={goTo}
          onOpen={open}
        />
      )}
      <ChronicleReading {...{ record, reading, count, isChosen }} onOpen={open} />
    </section>
  );
}
