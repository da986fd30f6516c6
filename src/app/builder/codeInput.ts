import type { EmbedCodeInput, EmbedValues } from "../../embed/code/embedCode";
import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import type { Story } from "../../record/story";
import type { TruceRecord } from "../../record/types";
import { ALL_LAYERS } from "../../state/appState";
import { CARD_SIZE } from "../../state/pathOfCard";
import { printAddress } from "../../state/readAddress";
import { siteRoot } from "../../state/siteRoot";
import type { BuilderChoices } from "./BuilderChoices";
import { describeView } from "./describeView";
import { pictureOfChoices, type ChosenPicture, type ToldChapter } from "./pictureOfChoices";

export interface CodeMatter {
  readonly record: TruceRecord;
  readonly choices: BuilderChoices;
  readonly values: EmbedValues;
  /** What the author wrote in place of our description; null: nothing. */
  readonly written: string | null;
  /** The story that is chosen; null: none, or not there yet. */
  readonly story: Story | null;
  /** The words of the embed's language. */
  readonly t: Translate;
}

export interface CodeResult {
  readonly input: EmbedCodeInput;
  /** The description as the record has it. */
  readonly automatic: string;
  readonly picture: ChosenPicture;
}

/** What the codes are made from. */
export function codeInput({ record, choices, values, written, story, t }: CodeMatter): CodeResult {
  const { language } = choices;
  const told = toldChapter(choices, story);
  const picture = pictureOfChoices(choices, told);
  const shown = told ? { ...choices, day: told.day, place: told.place } : choices;
  const automatic = describeView(record, shown, t);
  // A picture of something else is described as what it is.
  const ofPicture = describeView(
    record,
    { day: picture.day, place: picture.place, layers: ALL_LAYERS, according: null },
    t,
  );
  const description = written ?? automatic;
  const root = siteRoot().href;
  const date = formatDay(shown.day, t.language);
  const title = choices.title.trim() || story?.title[language] || t("builder.frame-title", { date });
  const input: EmbedCodeInput = {
    site: root,
    values,
    language,
    title,
    link: `${root}${printAddress(linkOf(choices), "")}`,
    linkWords: t("embed.explore"),
    picture: {
      address: `${root}${picture.path}`,
      description: picture.isExact ? description : ofPicture,
      ...CARD_SIZE,
    },
  };
  return { input, automatic, picture };
}

function linkOf(choices: BuilderChoices): Parameters<typeof printAddress>[0] {
  const { day, place, layers, according, language, story } = choices;
  const screen = story ? "stories" : "map";
  const view = { compare: null, swipe: null, event: null, map: null, theme: null };
  return { ...view, screen, day, place, layers, according, story, lang: language };
}

function toldChapter({ story: choice }: BuilderChoices, story: Story | null): ToldChapter | null {
  if (!choice || story?.id !== choice.story) return null;
  const at = Math.max(
    0,
    story.chapters.findIndex(({ id }) => id === choice.chapter),
  );
  const chapter = story.chapters[at];
  return chapter ? { number: at + 1, day: chapter.day, place: chapter.place } : null;
}
