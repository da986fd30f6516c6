import { createContext, useContext } from "react";
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

export const ToldDayContext = createContext<ToldDay>(NOTHING_TOLD);

/** What is told of the day, within `ToldDayProvider`. */
export function useToldDay(): ToldDay {
  return useContext(ToldDayContext);
}
