import { useMemo, useState } from "react";
import { useStore } from "zustand";
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

/**
 * Says the headline to those who listen, where it changes while the day stays: another place, another account. Where the slider comes to rest
 * the timeline says the day and what changed, and one voice is enough; so are the counts its own, but for those of another account.
 */
export function ToldAloud({ store, isReady }: ToldAloudProps) {
  const day = useToldDay((told) => told.day);
  const sentence = useToldDay((told) => told.sentence);
  const playing = useStore(store, (state) => state.playing);
  const isAccount = sentence.some(({ about }) => about === "account");
  const spoken = sentenceText(isAccount ? sentence : sentence.filter(({ about }) => about !== "counts"));
  const headline = useMemo(() => (isReady ? { day, spoken } : null), [isReady, day, spoken]);
  const rested = useRested(headline, playing);
  const [before, setBefore] = useState({ day, spoken });
  const [text, setText] = useState("");
  if (rested !== null && rested !== before) {
    setBefore(rested);
    setText(rested.day === before.day ? rested.spoken : "");
  }
  return <Announcer text={text} />;
}
