import { Fragment, memo } from "react";
import type { SentencePart } from "./sentenceOf";

const QUIET: ReadonlySet<SentencePart["about"]> = new Set(["silence", "counts", "place"]);

/** The day's headline; what is new or contested in it is written stronger. */
export const Sentence = memo(function Sentence({ parts }: { readonly parts: readonly SentencePart[] }) {
  return (
    <p className="sentence">
      <span>
        {parts.map(({ about, text }, at) => (
          <Fragment key={about}>
            {at > 0 && " "}
            {QUIET.has(about) ? text : <strong data-about={about}>{text}</strong>}
          </Fragment>
        ))}
      </span>
    </p>
  );
});
