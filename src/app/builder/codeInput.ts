import type { EmbedCodeInput, EmbedValues } from "../../embed/code/embedCode";
import { plainText } from "../../embed/code/plainText";
import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import { withoutIsolates } from "../../language/isolate";
import type { Story } from "../../record/story";
import type { PlaceId, TruceRecord } from "../../record/types";
import { viewOfArea } from "../../space/viewOfArea";
import { ALL_LAYERS, FIRST_STATE } from "../../state/appState";
import { roundedView } from "../../state/cameraView";
import { choicesOf } from "../../state/choicesOf";
import { CARD_SIZE } from "../../state/pathOfCard";
import { printLastingAddress } from "../../state/printLastingAddress";
import type { BuilderChoices } from "./BuilderChoices";
import { describeView } from "./describeView";
import { titleOfView } from "./titleOfView";
import { ownPicture, pictureOfChoices, type ChosenPicture, type ToldChapter } from "./pictureOfChoices";

export interface CodeMatter {
  /** Where Truceline is published: absolute, with a slash at its end. */
  readonly site: string;
  readonly record: TruceRecord;
  readonly choices: BuilderChoices;
  readonly values: EmbedValues;
  /** What the author wrote in place of our description; null: nothing. */
  readonly written: string | null;
  /** The story that is chosen; null: none, or not there yet. */
  readonly story: Story | null;
  /** Whether the author hosts a picture of just what was chosen, where the site has none. */
  readonly hostsPicture?: boolean;
  /** The words of the embed's language. */
  readonly t: Translate;
}

export interface CodeResult {
  readonly input: EmbedCodeInput;
  /** What is to be seen on the picture, as the record has it. */
  readonly automatic: string;
  readonly picture: ChosenPicture;
}

/**
 * What the codes are made from. The description is that of the picture, wherever one stands in a code: what the author wrote in its place
 * is kept, whichever picture it is.
 */
export function codeInput(matter: CodeMatter): CodeResult {
  const { site, record, choices, values, written, story, hostsPicture = false, t } = matter;
  const { language, area, layers, according } = choices;
  const told = toldChapter(choices, story);
  const ours = pictureOfChoices(choices, told);
  const picture = hostsPicture && !ours.isExact && choices.story === null ? ownPicture(choices) : ours;
  // A picture of another view than the chosen one is described, and dated, as what it is.
  const { day, place, isExact, isOwn = false } = picture;
  const seen = isOwn ? { area, layers, according } : { area: null, layers: ALL_LAYERS, according: null };
  const description = describeView(record, { day, place, ...seen }, t);
  const automatic = isExact ? description : [...ofView(matter), description, t("builder.picture-drawn")].join(" ");
  const ownTitle = plainText(choices.title) || plainWords(story?.title[language] ?? "");
  const nameOf = (id: PlaceId | null): string | null => (id && record.places.get(id)?.name[language]) ?? null;
  const pictured = ownTitle || titleOfView({ name: nameOf(place) ?? nameOf(seen.area), day, ...seen }, t);
  const captionOf = (title: string): string =>
    ownTitle
      ? t("builder.caption-other-dated", { title, date: formatDay(day, t.language) })
      : t("builder.caption-other", { title });
  const shown = told?.day ?? choices.day;
  const name = nameOf(choices.place) ?? nameOf(area);
  const input: EmbedCodeInput = {
    site,
    values,
    language,
    title: ownTitle || plainWords(titleOfView({ name, day: shown, layers, according }, t)),
    link: `${site}${linkOf(choices, record)}`,
    // Under a picture of another day the link names the day to which it leads.
    linkWords: day === shown ? t("embed.explore") : t("builder.explore-day", { date: formatDay(shown, t.language) }),
    picture: {
      address: isOwn ? picture.path : `${site}${picture.path}`,
      description: plainWords(written ?? automatic),
      caption: plainWords(isExact ? pictured : captionOf(pictured)),
      ...CARD_SIZE,
    },
  };
  return { input, automatic, picture };
}

/** Before a picture of another view: what holds in the one that was chosen, which is what the code is about. Of a story's chapter there is a picture. */
function ofView({ record, choices, t }: CodeMatter): readonly string[] {
  return choices.story === null ? [describeView(record, choices, t), t("builder.picture-other")] : [];
}

/** Words of an author's or of a record, ready for other people's pages: nothing unseen in them turns or disturbs what stands around. */
const plainWords = (text: string): string => plainText(withoutIsolates(text));

/** A frame, in pixels, that a telephone's explorer has room for: an area that fits into it is whole on every screen. */
const LEAST_FRAME = { width: 360, height: 360 } as const;

function linkOf(
  { day, place, area, layers, according, language, story }: BuilderChoices,
  record: Pick<TruceRecord, "places">,
): string {
  const screen = story ? "stories" : "map";
  const looked = area === null || story ? undefined : record.places.get(area);
  const view = looked ? roundedView(viewOfArea(looked, record, LEAST_FRAME)) : null;
  return printLastingAddress(
    choicesOf({ ...FIRST_STATE, screen, day, selection: place, layers, according, story, language, view }),
  );
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
