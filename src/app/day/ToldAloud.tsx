import { useMemo, useState } from "react";
import { useStore } from "zustand";
import type { AppStore } from "../../state/appStore";
import type { StopStore } from "../../time/stopKeeper";
import { Announcer } from "../Announcer";
import { sentenceText } from "../sentenceOf";
import { useRested } from "../useRested";
import { useToldDay } from "./toldDay";

export interface ToldAloudProps {
  readonly store: AppStore;
  readonly stops: StopStore;
  /** Whether the record is there: before that nothing is to be said. */
  readonly isReady: boolean;
}

/**
 * Says the headline to those who listen, where it changes while the day stays: another place, another account. Where the slider comes to rest
 * the timeline says the day and what changed, and one voice is enough; so are the counts its own, but for those of another account.
 */
export function ToldAloud({ store, stops, isReady }: ToldAloudProps) {
  const day = useToldDay((told) => told.day);
  const sentence = useToldDay((told) => told.sentence);
  const playing = useStore(store, (state) => state.playing);
  const stopped = useStore(stops, (stop) => stop.day);
  const isAccount = sentence.some(({ about }) => about === "account");
  const spoken = sentenceText(isAccount ? sentence : sentence.filter(({ about }) => about !== "counts"));
  const headline = useMemo(() => (isReady ? { day, spoken } : null), [isReady, day, spoken]);
  const rested = useRested(headline, playing);
  const [told, setTold] = useState({ day, spoken });
  const [heard, setHeard] = useState<typeof headline>(null);
  const [text, setText] = useState("");
  // What changes after the timeline has told of its stop is said, though the headline of the stop had no time to rest.
  if (stopped === day && told.day !== day) setTold({ day, spoken });
  if (rested !== null && rested !== heard) {
    setHeard(rested);
    setTold(rested);
    setText(rested.day === told.day && rested.spoken !== told.spoken ? rested.spoken : "");
  }
  return <Announcer text={text} />;
}
