import { useLayoutEffect, useMemo, useState, type ReactNode } from "react";
import { createStore, useStore } from "zustand";
import { useTranslate } from "../../language/useTranslate";
import { differenceKeeper } from "../../record/differenceKeeper";
import type { Evidence } from "../../record/evidence";
import type { Readings } from "../../record/readingsOf";
import type { RecordIndex } from "../../record/recordIndex";
import type { Account, Place, PlaceId, TruceRecord } from "../../record/types";
import type { AppStore } from "../../state/appStore";
import { useIdleValue } from "../../state/useIdleValue";
import type { disputeSentence } from "../disputeSentence";
import { sentenceOf } from "../sentenceOf";
import { ToldDayContext, type ToldDay } from "./toldDay";

export interface ToldDayProviderProps {
  readonly store: AppStore;
  readonly record: TruceRecord | null;
  readonly index: RecordIndex | null;
  readonly readings: Readings | null;
  /** Whose account the index is of; null: our reading. */
  readonly account: Account | null;
  readonly place: Place | null;
  /** What is known of the place. */
  readonly evidence: Evidence | null;
  /** What the headline says of a dispute at the place; null until that part is there. */
  readonly disputeSentence: typeof disputeSentence | null;
  /** Whether places on which the readings differ are marked. */
  readonly marksDifferences: boolean;
  readonly children: ReactNode;
}

const NONE_DIFFERING: ReadonlySet<PlaceId> = new Set();
const NO_DIFFERENCES = () => [];

/** Follows the day, and gives what is told of it to those within. A step draws only them: what is within is not drawn for being within. */
export function ToldDayProvider(props: ToldDayProviderProps) {
  const { store, record, index, readings, account, place, evidence, disputeSentence, marksDifferences } = props;
  const t = useTranslate();
  const day = useIdleValue(useStore(store, ({ day: now }) => now));
  const sentence = useMemo(() => {
    if (!record || !index) return [];
    const state = place && index.placeStateAt(place.id, day);
    const dispute =
      place && state && evidence && disputeSentence
        ? disputeSentence({ record, place, state, day, evidence, t })
        : null;
    return sentenceOf({ record, index, account, day, place, dispute, t });
  }, [record, index, account, day, place, evidence, disputeSentence, t]);
  const differencesOn = useMemo(() => (readings ? differenceKeeper(readings) : NO_DIFFERENCES), [readings]);
  const differences = useMemo(() => differencesOn(day), [differencesOn, day]);
  const differing = useMemo(
    () => (marksDifferences ? new Set(differences.map((one) => one.place)) : NONE_DIFFERING),
    [marksDifferences, differences],
  );
  const told = useMemo(
    (): ToldDay => ({ day, sentence, differences, differing }),
    [day, sentence, differences, differing],
  );
  const [toldStore] = useState(() => createStore(() => told));
  useLayoutEffect(() => toldStore.setState(told, true), [toldStore, told]);
  return <ToldDayContext value={toldStore}>{props.children}</ToldDayContext>;
}
