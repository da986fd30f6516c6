import { useStore } from "zustand";
import { formatDay } from "../../language/formatDay";
import { useTranslate } from "../../language/useTranslate";
import type { AppStore } from "../../state/appStore";
import { Announcer } from "../Announcer";
import { sentenceText } from "../sentenceOf";
import { useRested } from "../useRested";
import { useToldDay } from "./toldDay";

export interface ToldAloudProps {
  readonly store: AppStore;
  /** Whether the record is there: before that nothing is to be said. */
  readonly isReady: boolean;
}

/** Says the day and its headline to those who listen, once the slider has come to rest; not the counts, which the timeline tells there. */
export function ToldAloud({ store, isReady }: ToldAloudProps) {
  const t = useTranslate();
  const { day, sentence } = useToldDay();
  const playing = useStore(store, (state) => state.playing);
  const told = sentence.filter(({ about }) => about !== "counts");
  const spoken = isReady ? `${formatDay(day, t.language)}. ${sentenceText(told)}` : null;
  return <Announcer text={useRested(spoken, playing) ?? ""} />;
}
