import { createContext, use } from "react";
import { createStore, useStore, type StoreApi } from "zustand";
import { FIRST_DAY } from "../../state/appState";
import type { Day } from "../../record/day";
import type { Difference } from "../../record/differencesOn";
import type { PlaceId } from "../../record/types";
import type { SentencePart } from "../sentenceOf";

/** What is told of the day in words. It may lag behind the slider: the map comes first. */
export interface ToldDay {
  readonly day: Day;
  /** The day's headline. */
  readonly sentence: readonly SentencePart[];
  /** Where the readings differ. */
  readonly differences: readonly Difference[];
  /** The places among them, where they are to be marked. */
  readonly differing: ReadonlySet<PlaceId>;
}

const NOTHING_TOLD: ToldDay = { day: FIRST_DAY, sentence: [], differences: [], differing: new Set() };

/** Where what is told of the day is kept: always the same store, so that a step need not look through all that is drawn for who reads it. */
export const ToldDayContext = createContext<StoreApi<ToldDay>>(createStore(() => NOTHING_TOLD));

/** Some of what is told of the day, within `ToldDayProvider`: whoever takes it is drawn anew when just that is another. */
export function useToldDay<Part>(select: (told: ToldDay) => Part): Part {
  return useStore(use(ToldDayContext), select);
}
