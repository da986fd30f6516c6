import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useStore } from "zustand";
import { useShallow } from "zustand/react/shallow";
import { groupsOfPlace } from "../evidence/groupsOfPlace";
import { useEvidence } from "../evidence/useEvidence";
import { useTranslate } from "../language/useTranslate";
import { readingsOf } from "../record/readingsOf";
import type { GroupId, PlaceId } from "../record/types";
import type { AppActions } from "../state/appActions";
import type { AppStore } from "../state/appStore";
import { printAddress } from "../state/readAddress";
import type { ScreenId } from "../state/screenId";
import type { Scheme } from "../symbology/flavours";
import { DayMapLater } from "./day/DayMapLater";
import { DayTimeline } from "./day/DayTimeline";
import { ToldAccounts } from "./day/ToldAccounts";
import { ToldAloud } from "./day/ToldAloud";
import { ToldDayProvider } from "./day/ToldDayProvider";
import { ToldPanel } from "./day/ToldPanel";
import { ToldSentence } from "./day/ToldSentence";
import { useRestedDay } from "./day/useRestedDay";
import { useStops } from "./day/useStops";
import "./explorer.css";
import "./explorerSmall.css";
import "./explorerShort.css";
import { Failure } from "./Failure";
import { Header, type HeaderProps } from "./Header";
import { LegendSheet } from "./LegendSheet";
import { NoticeBar } from "./NoticeBar";
import { addNotices, dismissNotices, type Notices } from "./notices";
import { PLACE_SHEET } from "./placeSheetLater";
import "./print.css";
import { PrintDay } from "./PrintDay";
import type { RecordLoader } from "./recordLoader";
import { Screen } from "./Screen";
import { SCREENS } from "./screens";
import { SearchSheet } from "./SearchSheet";
import { SheetBar } from "./SheetBar";
import { PART_IDS, SkipLinks } from "./SkipLinks";
import { useLater } from "./useLater";
import { usePageTitle } from "./usePageTitle";
import { usePanelFocus } from "./usePanelFocus";
import { usePanelState } from "./usePanelState";
import { useSheetDrag } from "./useSheetDrag";

export interface ExplorerProps {
  readonly store: AppStore;
  readonly actions: AppActions;
  readonly loader: RecordLoader;
  /** Absolute addresses of the evidence by group. */
  readonly evidence: Readonly<Record<GroupId, string>>;
  readonly notices: Notices;
  readonly scheme: Scheme;
  readonly onTheme: HeaderProps["onTheme"];
  readonly onLanguage: HeaderProps["onLanguage"];
  /** The address of a place's page; by default this page with the place open on the day. */
  readonly hrefOf?: (place: PlaceId) => string;
  /** The site's root, with a slash at its end. */
  readonly root: string;
}

/** Header, sentence, map and legend or another screen in their place, timeline, and the panel with the list of places or the sheet of one. */
export function Explorer(props: ExplorerProps) {
  const { store, actions, loader, notices, scheme, onTheme, onLanguage } = props;
  const t = useTranslate();
  // All but the day: it changes with each step, and is followed by what shows it.
  const { screen, compare, swipe, sort, party, layers, according, selection, event, story, view, language, theme } =
    useStore(
      store,
      useShallow(({ day: _day, range: _range, playing: _playing, speed: _speed, seen: _seen, ...rest }) => rest),
    );
  const loaded = useStore(loader.load);
  const readings = useMemo(() => (loaded.kind === "ready" ? readingsOf(loaded.record) : null), [loaded]);
  // All that shows what holds on a day takes it from the index: the account's own, where the reader has chosen one.
  const load = useMemo(
    () =>
      loaded.kind === "ready" && according !== null
        ? { ...loaded, index: readings?.get(according) ?? loaded.index }
        : loaded,
    [loaded, readings, according],
  );
  const shownNotices = useStore(notices);
  const explorer = useRef<HTMLDivElement>(null);
  const panel = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const [isLegendOpen, setLegendOpen] = useState(false);
  const [hasDifferences, setDifferences] = useState(false);

  const record = load.kind === "ready" ? load.record : null;
  const index = load.kind === "ready" ? load.index : null;
  const place = (selection !== null && record?.places.get(selection)) || null;
  const placeId = place?.id ?? null;
  const { isOptional, isShown, onShown, stop, onStop } = usePanelState(placeId);
  const drag = useSheetDrag(explorer, panel, stop, onStop);
  const groups = useMemo(() => (record && placeId !== null ? groupsOfPlace(record, placeId) : null), [record, placeId]);
  const evidence = useEvidence(props.evidence, groups);
  const known = evidence.kind === "ready" && groups !== null ? evidence.evidence : null;

  const sheet = useLater(PLACE_SHEET, placeId !== null || event !== null);
  const marksDifferences = according !== null || hasDifferences;
  const linkDay = useRestedDay(store);
  const stops = useStops(store);
  usePageTitle(screen, place, linkDay, t);

  const close = useCallback(() => actions.select(null), [actions]);
  const { follow, arrive } = usePanelFocus(panel, placeId, close);
  const chooseInPanel = useCallback(
    (id: PlaceId) => {
      follow();
      actions.select(id);
    },
    [actions, follow],
  );
  const address = useMemo(
    () => ({ screen, day: linkDay, compare, swipe, sort, party, layers, according, lang: language, theme }),
    [screen, linkDay, compare, swipe, sort, party, layers, according, language, theme],
  );
  const hrefHere = useCallback(
    (id: PlaceId) => printAddress({ ...address, place: id, event: null, story: null, map: null }, "") || "?",
    [address],
  );
  const hrefOfScreen = useCallback(
    (to: ScreenId) => printAddress({ ...address, screen: to, place: selection, event, story, map: view }, "") || "?",
    [address, selection, event, story, view],
  );
  const openLegend = useCallback(() => setLegendOpen(true), []);
  const [isSearchOpen, setSearchOpen] = useState(false);
  const openSearch = useCallback(() => setSearchOpen(true), []);
  const closeSearch = useCallback(() => setSearchOpen(false), []);
  const closeLegend = useCallback(() => setLegendOpen(false), []);
  useEffect(() => {
    if (!record || selection === null || record.places.has(selection)) return;
    addNotices(notices, [{ kind: "place", value: selection }]);
    actions.forgetSelection();
  }, [record, selection, notices, actions]);
  const isAtEvent = event !== null;
  useEffect(() => {
    if (placeId !== null && !isAtEvent) scroller.current?.scrollTo({ top: 0 });
  }, [placeId, isAtEvent]);

  const hasPanel = screen === "map" || placeId !== null;
  const hasShownPanel = hasPanel && isShown;
  const panelSwitch = useMemo(
    () => (isOptional && hasPanel ? { shown: isShown, onShown } : null),
    [isOptional, hasPanel, isShown, onShown],
  );
  const takeView = useMemo(
    () =>
      sheet.kind === "ready" &&
      record && (
        <>
          <sheet.module.EmbedView {...{ store, record }} />
          <sheet.module.AddView {...{ store, actions }} />
        </>
      ),
    [sheet, store, actions, record],
  );
  const accounts = record && (
    <ToldAccounts
      record={record}
      account={according}
      onAccount={actions.setAccording}
      isOpen={hasDifferences}
      onOpen={setDifferences}
      onPlace={chooseInPanel}
    >
      {takeView}
    </ToldAccounts>
  );
  function skipTo(id: string): void {
    if (id === PART_IDS.panel) flushSync(() => onShown(true));
    const part = document.getElementById(id);
    const target = id === PART_IDS.timeline ? part?.querySelector<HTMLElement>("input[type=range]") : part;
    target?.focus();
  }

  return (
    <ToldDayProvider
      {...{ store, record, index, readings, place, marksDifferences }}
      account={according}
      evidence={known}
      disputeSentence={sheet.kind === "ready" ? sheet.module.disputeSentence : null}
    >
      <div className="explorer" ref={explorer} data-stop={stop} data-panel={hasShownPanel ? "shown" : "hidden"}>
        <SkipLinks onSkip={skipTo} toPanel={hasPanel} />
        <Header
          {...{ screen, hrefOfScreen, scheme, onTheme, onLanguage }}
          onScreen={actions.setScreen}
          onSearch={openSearch}
          panel={panelSwitch}
        />
        <NoticeBar notices={shownNotices} onDismiss={() => dismissNotices(notices)} />
        <main className="map-column" aria-label={t(screen === "map" ? "app.map-region" : `app.screen-${screen}`)}>
          {screen === "map" && <PrintDay store={store} />}
          {screen === "map" && <ToldSentence />}
          {load.kind === "ready" && screen === "map" && (
            <DayMapLater
              {...{ store, layers, view, scheme }}
              record={load.record}
              index={load.index}
              place={placeId}
              onView={actions.setView}
              onSelect={actions.select}
              onLayer={actions.setLayer}
              onAllSymbols={openLegend}
            />
          )}
          {!hasPanel && accounts}
          {hasPanel && !isShown && takeView && <div className="take-view">{takeView}</div>}
          {load.kind === "ready" && screen !== "map" && (
            <Screen
              key={screen}
              screen={SCREENS[screen]}
              {...{ store, actions }}
              record={load.record}
              index={load.index}
              onPlace={chooseInPanel}
              hrefOf={props.hrefOf ?? hrefHere}
              evidence={props.evidence}
              onAllSymbols={openLegend}
            />
          )}
          {load.kind === "loading" && <p className="map-wait">{t("app.loading-record")}</p>}
          {load.kind === "failed" && (
            <Failure
              title={t(load.reason === "damaged" ? "app.record-damaged" : "app.record-failed")}
              onRetry={() => void loader.start()}
            />
          )}
        </main>
        <section
          className="timeline-region"
          id={PART_IDS.timeline}
          aria-label={t("app.timeline-region")}
          data-own-escape
        >
          <DayTimeline
            {...{ store, stops, record, index }}
            language={t.language}
            onDay={actions.setDay}
            onPlaying={actions.setPlaying}
            onSpeed={actions.setSpeed}
            onView={actions.setRange}
            selection={placeId}
          />
        </section>
        <aside
          className="panel"
          id={PART_IDS.panel}
          ref={panel}
          tabIndex={-1}
          aria-label={t("app.panel-region")}
          hidden={!hasShownPanel}
        >
          <SheetBar {...{ stop, onStop, drag }} />
          {placeId === null && <ToldSentence />}
          {hasPanel && accounts}
          <ToldPanel
            {...{ store, stops, load, evidence, layers, scroller, readings }}
            account={according}
            place={placeId}
            event={event}
            onDay={actions.setDay}
            onPlace={chooseInPanel}
            onClose={close}
            onArrival={arrive}
            hrefOf={props.hrefOf ?? hrefHere}
            root={props.root}
          />
        </aside>
        <LegendSheet open={isLegendOpen} onClose={closeLegend} layers={layers} onLayer={actions.setLayer} />
        <SearchSheet
          open={isSearchOpen}
          onOpen={openSearch}
          onClose={closeSearch}
          hrefOf={hrefHere}
          onPlace={chooseInPanel}
          {...{ record, actions }}
          root={props.root}
        />
        {record && event && sheet.kind === "ready" && (
          <sheet.module.OpenEvent {...{ record, selection, actions, notices }} choice={event} />
        )}
        {record && sheet.kind === "ready" && <sheet.module.PrintCredit {...{ record, store }} />}
        <ToldAloud store={store} stops={stops} isReady={record !== null} />
      </div>
    </ToldDayProvider>
  );
}
