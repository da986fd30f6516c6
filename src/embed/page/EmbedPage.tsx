import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { countStates } from "../../language/countStates";
import { describeCounts } from "../../language/describeCounts";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import type { Result } from "../../record/result";
import { createIndex } from "../../record/recordIndex";
import type { TruceRecord } from "../../record/types";
import { legendOfFrame } from "../../scene/legendOfFrame";
import { sceneOf } from "../../scene/sceneOf";
import { USUAL_FRAME } from "../../space/firstView";
import type { Frame } from "../../space/flowShapes";
import { marksInFrame } from "../../space/marksInFrame";
import type { AppActions } from "../../state/appActions";
import type { AppStore } from "../../state/appStore";
import type { Scheme } from "../../symbology/flavours";
import type { EmbedChoices } from "./embedChoices";
import { EmbedLegend } from "./EmbedLegend";
import { EmbedMap } from "./EmbedMap";
import { EmbedSteps } from "./EmbedSteps";
import { EmbedTime } from "./EmbedTime";
import { EmbedTip } from "./EmbedTip";
import { explorerLink } from "./explorerLink";

export interface EmbedPageProps {
  readonly store: AppStore;
  readonly actions: AppActions;
  readonly choices: EmbedChoices;
  readonly record: Result<TruceRecord, "unreachable" | "damaged">;
  /** The site's root, where the explorer is. */
  readonly root: string;
  readonly scheme: Scheme;
  readonly onRetry: () => void;
}

/** How long the day stands before it is said to those who listen, in milliseconds. */
const REST = 500;

/** All of an embed: title and date, map, legend, slider, credit. */
export function EmbedPage({ store, actions, choices, record: loaded, root, scheme, onRetry }: EmbedPageProps) {
  const t = useTranslate();
  const state = useStore(store);
  const { day, layers, selection, playing } = state;
  const { days, steps, hasControls, title, credit, according, area } = choices;
  const record = loaded.ok ? loaded.value : null;
  const index = useMemo(() => (record ? createIndex(record, according) : null), [record, according]);
  const place = (selection !== null && record?.places.get(selection)) || null;
  const [frame, setFrame] = useState<Frame>(USUAL_FRAME);
  const scene = useMemo(
    () => (record && index ? sceneOf(record, index, day, layers, place?.id ?? null) : null),
    [record, index, day, layers, place],
  );
  const quietScene = useDeferredValue(scene);
  const groups = useMemo(
    () => (quietScene ? legendOfFrame(marksInFrame(quietScene.marks, frame), quietScene.flows) : []),
    [quietScene, frame],
  );
  const date = formatDay(day, t.language);
  const href = explorerLink(root, { ...state, language: t.language });
  const said = useSaid(playing, date, () =>
    record && index ? describeCounts(countStates(record.places, index.stateAt(day)), t, according !== null) : "",
  );
  return (
    <article className="embed" data-controls={hasControls} data-steps={steps.length > 0}>
      <header className="embed-head">
        <h1>{title || t("embed.title")}</h1>
        <p className="embed-date">{date}</p>
      </header>
      {according !== null && (
        <p className="embed-account">{t("embed.according", { account: t(`embed.account-${according}`) })}</p>
      )}
      <main className="embed-body" aria-label={t("embed.map")}>
        {record && scene ? (
          <EmbedMap
            {...{ record, scene, area }}
            scheme={scheme}
            view={state.view}
            onView={actions.setView}
            onSelect={actions.select}
            onFrame={setFrame}
          />
        ) : (
          <div className="embed-failure" role="alert">
            <p>{t(!loaded.ok && loaded.failure === "damaged" ? "embed.damaged" : "embed.unreachable")}</p>
            <button type="button" onClick={onRetry}>
              {t("embed.retry")}
            </button>
          </div>
        )}
        {place && index && <EmbedTip {...{ place, index, day, href }} onClose={() => actions.select(null)} />}
      </main>
      <EmbedLegend groups={groups} />
      {steps.length > 0 && <EmbedSteps {...{ steps, day }} onDay={actions.setDay} />}
      {hasControls && (
        <EmbedTime
          {...{ record, index, days, day, playing }}
          onDay={actions.setDay}
          onPlaying={actions.setPlaying}
          place={place?.id ?? null}
        />
      )}
      <footer className="embed-foot">
        <p>
          {record && t("embed.version", { version: record.version })}
          {choices.version !== null && record && choices.version !== record.version && (
            <> {t("embed.version-other", { version: choices.version })}</>
          )}
          {credit !== "" && (
            <>
              {" "}
              <bdi>{credit}</bdi>
            </>
          )}
        </p>
        <a href={href} target="_blank" rel="noopener noreferrer">
          {t("embed.explore")}
        </a>
      </footer>
      <p className="unseen" aria-live="polite">
        {said}
      </p>
    </article>
  );
}

/** The date and what holds, once it has rested; silent at first and during play. */
function useSaid(playing: boolean, date: string, counts: () => string): string {
  const [said, setSaid] = useState("");
  const latest = useRef(counts);
  const before = useRef(date);
  useEffect(() => {
    latest.current = counts;
  });
  useEffect(() => {
    if (playing || before.current === date) return undefined;
    const timer = setTimeout(() => {
      before.current = date;
      setSaid(`${date}. ${latest.current()}`);
    }, REST);
    return () => clearTimeout(timer);
  }, [playing, date]);
  return said;
}
