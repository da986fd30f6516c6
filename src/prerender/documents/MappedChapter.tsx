import { storyAddress } from "../../app/stories/storyAddress";
import type { StoryFigureProps } from "../../app/stories/StoryFigure";
import { useFigureWords } from "../../app/stories/useFigureWords";
import { useTranslate } from "../../language/useTranslate";
import { createIndex } from "../../record/recordIndex";
import { TRACKS } from "../../record/types";
import { legendOfFrame } from "../../scene/legendOfFrame";
import { sceneOf } from "../../scene/sceneOf";
import { flowsInFrame } from "../../space/flowsInFrame";
import { marksInFrame } from "../../space/marksInFrame";
import { COLUMN_FIGURE, FigureMap } from "../../space/svg/FigureMap";
import { viewOfFigure } from "../../space/viewOfFigure";
import { ChapterPlaces } from "./ChapterPlaces";
import type { FigureGround } from "./DocumentLinks";
import { FigureLegend } from "./FigureLegend";

export interface MappedChapterProps extends StoryFigureProps {
  readonly ground: FigureGround;
}

/** A chapter's map within the page, in the colours of the page's flavour, with its legend, and all that holds on its day in words. */
export function MappedChapter({ ground, record, story, chapter, number, root }: MappedChapterProps) {
  const t = useTranslate();
  const { label, caption } = useFigureWords(record, chapter, number);
  const { id, day, place, according } = chapter;
  const layers = new Set(chapter.layers ?? TRACKS);
  const index = createIndex(record, according);
  const scene = sceneOf(record, index, day, layers, place);
  const frame = { ...viewOfFigure(chapter, record, COLUMN_FIGURE), ...COLUMN_FIGURE };
  const symbols = legendOfFrame(marksInFrame(scene.marks, frame), flowsInFrame(scene.flows, frame));
  return (
    <>
      <figure className="story-figure">
        <a href={root + storyAddress({ story, chapter: id }, t.language)}>
          <FigureMap
            {...{ record, scene, label, t }}
            {...ground}
            viewOf={(size) => viewOfFigure(chapter, record, size)}
          />
        </a>
        <FigureLegend groups={symbols} />
        <figcaption>
          {caption} {t("space.schematic")}.
        </figcaption>
      </figure>
      <ChapterPlaces {...{ record, index, day, layers }} />
    </>
  );
}
