import { renderToStaticMarkup } from "react-dom/server";
import { Card, CARD_MAP } from "../../app/card/Card";
import { sentenceOf, sentenceText } from "../../app/sentenceOf";
import { formatDay } from "../../language/formatDay";
import { LANGUAGES, type Language } from "../../language/Language";
import { createIndex } from "../../record/recordIndex";
import type { Story, StoryChapter } from "../../record/story";
import { TRACKS } from "../../record/types";
import { sceneOf } from "../../scene/sceneOf";
import { FIRST_BOUNDS, viewOfPlace } from "../../space/camera";
import { svgProjection, type SvgProjection } from "../../space/svg/svgProjection";
import { viewOfChapter } from "../../space/viewOfChapter";
import { viewOfBounds } from "../../space/viewOfBounds";
import type { CameraView } from "../../state/cameraView";
import { FIRST_DAY } from "../../state/appState";
import { pagesOfSite, type PageToRender } from "../pagesOfSite";
import type { SiteContent } from "../renderPage";
import { arabicRuns } from "./arabicRuns";
import { withCardFonts } from "./cardFonts";
import { drawCard } from "./drawCard";
import { pathOfCard } from "../../state/pathOfCard";
import { pathOfFigure } from "../../state/pathOfFigure";

/** So many cards are drawn side by side, while the next is being written. */
const AT_ONCE = 3;

/** The card of every page and the picture of every chapter of a story: PNG by file name below the site's root. `root`: the project's folder. */
export async function cardsOfSite(content: CardContent, root: string): Promise<ReadonlyMap<string, Uint8Array>> {
  const cards = new Map<string, Uint8Array>();
  const projections = new Map<string, SvgProjection>();
  const widths = new Map<string, number>();
  const drawing = new Set<Promise<void>>();
  await withCardFonts(root, async (fonts) => {
    for (const [name, write] of picturesOf(content, projections)) {
      if (drawing.size >= AT_ONCE) await Promise.race(drawing);
      const svg = write();
      const draw = async (): Promise<void> => {
        cards.set(name, await drawCard(arabicRuns(svg, fonts, widths), fonts, root));
        drawing.delete(drawn);
      };
      const drawn = draw();
      drawing.add(drawn);
    }
    await Promise.all(drawing);
  });
  return cards;
}

/** The pictures by file name, each with what writes its SVG. */
function* picturesOf(
  content: CardContent,
  projections: Map<string, SvgProjection>,
): Iterable<readonly [string, () => string]> {
  for (const toRender of pagesOfSite(content.record))
    yield [pathOfCard(toRender.page, toRender.language), () => cardOfPage(content, toRender, projections)];
  for (const story of content.stories)
    for (const [at, chapter] of story.chapters.entries())
      for (const language of LANGUAGES)
        for (const flavour of ["light", "dark"] as const) {
          // The first chapter's map stands in the page itself, in both flavours.
          if (flavour === "dark" && at === 0) continue;
          yield [
            pathOfFigure(story.id, at + 1, language, flavour),
            () => cardOfChapter(content, { chapter, language, flavour }, projections),
          ];
        }
}

/** What cards are made from. */
export type CardContent = Pick<SiteContent, "record" | "index" | "features" | "translate"> & {
  readonly stories: readonly Story[];
};

/** The card of a page as SVG text. `projections`: those of earlier cards, by view, so that their paths serve again. */
export function cardOfPage(
  { record, index, features, translate }: CardContent,
  { page, language }: PageToRender,
  projections: Map<string, SvgProjection>,
): string {
  const t = translate[language];
  const day = page.kind === "day" ? page.day : FIRST_DAY;
  const place = (page.kind === "place" && record.places.get(page.place)) || null;
  const scene = sceneOf(record, index, day, new Set(TRACKS), place?.id ?? null);
  const first = viewOfBounds(FIRST_BOUNDS, CARD_MAP, 12);
  const own = scene.selected && viewOfPlace(scene.selected.geometry, { ...first, ...CARD_MAP });
  const date = formatDay(day, language);
  return renderToStaticMarkup(
    <Card
      {...{ record, scene, features, t }}
      projection={projectionOf(own ?? first, projections)}
      title={place ? place.name[language] : page.kind === "day" ? date : t("app.subtitle")}
      other={place && place.name[language === "en" ? "ar" : "en"]}
      date={page.kind === "day" ? null : date}
      summary={sentenceText(sentenceOf({ record, index, day, place, dispute: null, t }))}
    />,
  );
}

interface ChapterCard {
  readonly chapter: StoryChapter;
  readonly language: Language;
  readonly flavour: "light" | "dark";
}

/** The picture of a chapter as SVG text: its map on its day, with its title. */
export function cardOfChapter(
  { record, features, translate }: CardContent,
  { chapter: { title, day, place, view, layers, according }, language, flavour }: ChapterCard,
  projections: Map<string, SvgProjection>,
): string {
  const t = translate[language];
  const index = createIndex(record, according);
  const scene = sceneOf(record, index, day, new Set(layers ?? TRACKS), place);
  const marked = (place !== null && record.places.get(place)) || null;
  return renderToStaticMarkup(
    <Card
      {...{ record, scene, features, t, flavour }}
      projection={projectionOf(viewOfChapter({ view, place }, record, CARD_MAP.width), projections)}
      title={title[language]}
      other={null}
      date={formatDay(day, language)}
      summary={sentenceText(sentenceOf({ record, index, account: according, day, place: marked, dispute: null, t }))}
    />,
  );
}

function projectionOf(view: CameraView, known: Map<string, SvgProjection>): SvgProjection {
  const key = JSON.stringify(view);
  const found = known.get(key) ?? svgProjection({ ...view, ...CARD_MAP });
  known.set(key, found);
  return found;
}
