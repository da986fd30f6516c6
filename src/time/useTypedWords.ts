import { useRef, useState, type KeyboardEvent } from "react";
import { afterInput, afterKey, isInWords, keptText, NOTHING_TYPED, type TypedText } from "./typedText";

/** A date that is typed as a whole into a field of parts. */
export interface TypedWords {
  /** The text, once it is more than digits or is kept; empty otherwise. */
  readonly words: string;
  /** Takes an input; true where it is for the part of the field that has the focus. `isFirst`: that is the first part. */
  readonly input: (data: string | null, inputType: string, isFirst: boolean) => boolean;
  /** Takes a key; where it changes the text, the field does not get it. */
  readonly press: (event: KeyboardEvent) => void;
  /** The text is no day: what is typed next begins another. */
  readonly refuse: () => void;
  readonly forget: () => void;
  /** Takes a text that came as a whole and is no day: it is shown as if it had been typed, and refused. */
  readonly keep: (text: string) => void;
  /** What was typed so far, digits too. */
  readonly soFar: () => TypedText;
}

/** Collects a date that is typed as a whole. `onWords` is told when its first letter or separator comes. */
export function useTypedWords(onWords: () => void): TypedWords {
  const typed = useRef(NOTHING_TYPED);
  const isRefused = useRef(false);
  const [words, setWords] = useState("");

  function take(next: TypedText): boolean {
    const wasInWords = isInWords(typed.current);
    const isWords = isInWords(next);
    typed.current = wasInWords && !isWords ? NOTHING_TYPED : next;
    isRefused.current = false;
    if (isWords && !wasInWords) onWords();
    setWords(isWords ? next.text : "");
    return wasInWords || isWords;
  }
  return {
    words,
    input: (data, inputType, isFirst) => {
      const isAnew = isRefused.current && data !== null;
      if (isAnew || typed.current.text === "") typed.current = { ...NOTHING_TYPED, isFromStart: isFirst };
      return !take(afterInput(typed.current, data, inputType));
    },
    press: (event) => {
      const next = afterKey(typed.current, event.key);
      if (next === typed.current) return;
      const isInText = take(isRefused.current && event.key === " " ? NOTHING_TYPED : next);
      if (event.key !== " " && !(isInText && event.key === "Backspace")) return;
      event.preventDefault();
      event.stopPropagation();
    },
    refuse: () => {
      isRefused.current = true;
    },
    forget: () => void take(NOTHING_TYPED),
    keep: (text) => {
      take(keptText(text));
      isRefused.current = true;
    },
    soFar: () => typed.current,
  };
}
