import { Fragment, memo } from "react";
import type { SentencePart } from "./sentenceOf";

/** The day's headline. */
export const Sentence = memo(function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return (
    <p className="sentence">
      <span>
        {parts.map(({ text, strong }, at) => (
          <Fragment key={text}>
            {at > 0 && " "}
            {strong ? <strong>{text}</strong> : text}
          </Fragment>
        ))}
      </span>
    </p>
  );
});
