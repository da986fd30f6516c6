import { createElement, Fragment, type ReactNode } from "react";
import type { MessageValues } from "./createTranslate";
import { useTranslate } from "./useTranslate";

export interface FilledMessageProps {
  readonly id: string;
  readonly values?: MessageValues;
  /** What stands in the message's places of these names: links, marked names. */
  readonly slots: Readonly<Record<string, ReactNode>>;
}

/** The first of the private-use characters, which no message holds: each stands for a slot while the message is put together. */
const FIRST_MARK = 0xe000;

/** A message of which some places are filled with elements, each where the language wants it. */
export function FilledMessage({ id, values, slots }: FilledMessageProps) {
  const t = useTranslate();
  const names = Object.keys(slots);
  const marks = Object.fromEntries(names.map((name, at) => [name, String.fromCharCode(FIRST_MARK + at)]));
  const pieces = t(id, { ...values, ...marks }).split(/([\ue000-\ue0ff])/);
  const children = pieces.map((piece): ReactNode => {
    const name = names[piece.charCodeAt(0) - FIRST_MARK];
    return name === undefined ? piece : slots[name];
  });
  return createElement(Fragment, null, ...children);
}
