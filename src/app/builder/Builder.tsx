import { useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import type { Language } from "../../language/Language";
import { PAGE_WORDS } from "../../language/pageWordsHere";
import { useTranslate } from "../../language/useTranslate";
import type { TruceRecord } from "../../record/types";
import type { AppStore } from "../../state/appStore";
import { siteRoot } from "../../state/siteRoot";
import { CloseIcon } from "../CloseIcon";
import { later } from "../later";
import { STORIES, storyFile } from "../stories/storyFiles";
import { useLater } from "../useLater";
import { firstChoices, type BuilderChoices } from "./BuilderChoices";
import "./builder.css";
import "./builderForm.css";
import { BuilderPreview } from "./BuilderPreview";
import { changedChoices } from "./changedChoices";
import { CodeBox } from "./CodeBox";
import { codeInput } from "./codeInput";
import { embedValues } from "./embedValues";
import { LookFields } from "./LookFields";
import { pageOfChoices } from "./pageOfChoices";
import { ShownFields } from "./ShownFields";
import { StoryFields } from "./StoryFields";
import { isOutdated, WordFields, type WrittenDescription } from "./WordFields";

export interface BuilderProps {
  readonly record: TruceRecord;
  readonly store: AppStore;
  readonly onClose: () => void;
}

const NO_STORY = later<never>(() => Promise.reject(new Error("No story is chosen.")));

/** Makes an embed: choices, how it looks, and the code for the page that it is to stand in. */
export function Builder({ record, store, onClose }: BuilderProps) {
  const t = useTranslate();
  const [choices, setChoices] = useState<BuilderChoices>(() =>
    firstChoices(store.getState(), t.language, (id) => STORIES.some((story) => story.id === id)),
  );
  // Null: as the record has it.
  const [written, setWritten] = useState<WrittenDescription | null>(null);
  const [hostsPicture, setHostsPicture] = useState(false);
  const code = useRef<HTMLElement>(null);
  const screen = useStore(store, (state) => state.screen);
  const isOfScreen = screen === "map" || choices.story !== null;
  const words = useWordsOf(choices.language);
  const file = choices.story && storyFile(choices.story.story);
  const story = useLater(file ?? NO_STORY, file !== null);
  const told = story.kind === "ready" && choices.story ? story.module : null;
  const values = embedValues(choices, record.version);
  const { input, automatic, picture } = codeInput({
    site: siteRoot().href,
    record,
    choices,
    values,
    written: written?.text ?? null,
    story: told,
    hostsPicture,
    t: words,
  });
  const change = (changed: Partial<BuilderChoices>): void =>
    setChoices((before) => changedChoices(record, before, changed));
  const fields = { record, choices, onChange: change };
  return (
    <div className="builder">
      <header className="builder-head">
        <h2>{t("builder.title")}</h2>
        <p>{t(isOfScreen ? "builder.lead" : "builder.lead-map", { date: formatDay(choices.day, t.language) })}</p>
        <button type="button" className="icon-button" aria-label={t("app.close")} onClick={onClose}>
          <CloseIcon />
        </button>
      </header>
      <form className="builder-form" aria-label={t("builder.choices")} onSubmit={(event) => event.preventDefault()}>
        <ShownFields {...fields} />
        <LookFields {...fields} />
        <WordFields {...fields} {...{ automatic, written, picture }} words={words} onWritten={setWritten} />
        <StoryFields {...fields} story={told} />
      </form>
      <div className="builder-result">
        <BuilderPreview values={values} title={input.title} onSkip={() => code.current?.focus()} />
        <CodeBox
          section={code}
          {...{ record, choices, input, picture, words }}
          onHostsPicture={setHostsPicture}
          isOutdated={isOutdated(written, automatic)}
          page={pageOfChoices(choices, values)}
        />
      </div>
    </div>
  );
}

/** The words of a language; those of the page until they are there, and where they cannot be had. */
function useWordsOf(language: Language): Translate {
  const here = useTranslate();
  const [other, setOther] = useState<Translate | null>(null);
  useEffect(() => {
    let isGone = false;
    if (language === here.language) return undefined;
    PAGE_WORDS.words(language).then(
      (found) => {
        if (!isGone) setOther(() => found);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [language, here]);
  return language !== here.language && other?.language === language ? other : here;
}
