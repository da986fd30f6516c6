import { isoOfDay, type Day } from "../../record/day";
import type { PlaceId } from "../../record/types";
import { ALL_LAYERS, FIRST_DAY } from "../../state/appState";
import { daysWithPages } from "../../state/daysWithPages";
import { pathOfCard } from "../../state/pathOfCard";
import { pathOfFigure } from "../../state/pathOfFigure";
import type { BuilderChoices } from "./BuilderChoices";

/** A picture that stands for an embed. */
export interface ChosenPicture {
  /** Below the site's root; of a picture that the author hosts, the name of its file. */
  readonly path: string;
  /** What it shows, by all layers and our reading. */
  readonly day: Day;
  readonly place: PlaceId | null;
  /** Whether that is what was chosen. */
  readonly isExact: boolean;
  /** Whether the author takes it from here and hosts it. */
  readonly isOwn?: boolean;
}

/** The first or a later chapter of the story that is chosen. */
export interface ToldChapter {
  readonly number: number;
  readonly day: Day;
  readonly place: PlaceId | null;
}

/**
 * The picture that stands for an embed where no frame may: of its chapter, else of its day, else of its place on the day that the site
 * begins with. Where an area fills the map, that of the place or area. `told`: the chapter; null: no story is chosen, or it is not there yet.
 */
export function pictureOfChoices(choices: BuilderChoices, told: ToldChapter | null): ChosenPicture {
  const { day, place, area, layers, according, language, story } = choices;
  if (story && told) {
    const { number, day: toldDay, place: toldPlace } = told;
    return { path: pathOfFigure(story.story, number, language), day: toldDay, place: toldPlace, isExact: true };
  }
  // The picture of a day is of Damascus, which an area may be far from; that of the area itself is nearer to it than its map is.
  if (area !== null) {
    const shown = place ?? area;
    return {
      path: pathOfCard({ kind: "place", place: shown }, language),
      day: FIRST_DAY,
      place: shown,
      isExact: false,
    };
  }
  const isWhole = layers.size === ALL_LAYERS.size && according === null;
  if (place !== null && day === FIRST_DAY)
    return { path: pathOfCard({ kind: "place", place }, language), day, place, isExact: isWhole };
  if (daysWithPages().includes(day)) {
    const path = pathOfCard({ kind: "day", day }, language);
    return { path, day, place: null, isExact: isWhole && place === null };
  }
  const page = place === null ? ({ kind: "explorer" } as const) : ({ kind: "place", place } as const);
  return { path: pathOfCard(page, language), day: FIRST_DAY, place, isExact: false };
}

/** The picture of just what was chosen, which the site does not have: it is drawn in the browser. */
export function ownPicture({ day, place, area, language }: BuilderChoices): ChosenPicture {
  const parts = ["truceline", isoOfDay(day), area, place, language === "ar" ? "ar" : null].filter(
    (part) => part !== null,
  );
  return { path: `${parts.join("-")}.png`, day, place, isExact: true, isOwn: true };
}
