import { Sentence } from "../Sentence";
import { useToldDay } from "./toldDay";

/** The headline of the day that is told. */
export function ToldSentence() {
  return <Sentence parts={useToldDay(({ sentence }) => sentence)} />;
}
