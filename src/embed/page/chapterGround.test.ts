import { join } from "node:path";
import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { compileFolder } from "../../compile/compileFolder";
import type { StoryChapter } from "../../record/story";
import type { PlaceId } from "../../record/types";
import { extentOf, mercator, worldPixels } from "../../space/extentOf";
import type { FrameSize } from "../../space/moveView";
import { viewOfFigure } from "../../space/viewOfFigure";
import type { CameraView } from "../../state/cameraView";
import { embedHeight, embedRows } from "../element/embedHeight";

const { record } = await compiledRecord();
const compiled = await compileFolder(join(import.meta.dirname, "../../../data"));
const chapters = compiled.ok
  ? compiled.value.stories.flatMap((story) =>
      story.chapters.map((chapter) => ({ chapter, id: `${story.id}.${chapter.id}` })),
    )
  : [];
const PARTS = { hasControls: true, hasSteps: false, hasStory: true };
/** The map's frame in an embed of a story, and as much lower as a title of three lines leaves it. */
const SIZES = [640, 390, 280].flatMap((width) => {
  const height = embedHeight(width, PARTS) - embedRows(width < 480 ? "narrow" : "wide", PARTS);
  return [height, height - 62].map((high): FrameSize => ({ width, height: high }));
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** What lies `width` and `height` (shares of the world's width) about a middle, in pixels of a frame. */
function boxIn(
  {
    middle,
    width,
    height,
  }: { readonly middle: readonly [number, number]; readonly width: number; readonly height: number },
  view: CameraView,
  size: FrameSize,
): Box {
  const world = worldPixels(view.zoom);
  const [x, y] = mercator(...middle);
  const [middleX, middleY] = mercator(view.longitude, view.latitude);
  const at = { x: (x - middleX) * world + size.width / 2, y: (y - middleY) * world + size.height / 2 };
  const [across, down] = [(width * world) / 2, (height * world) / 2];
  return { left: at.x - across, right: at.x + across, top: at.y - down, bottom: at.y + down };
}

/** `spare`: pixels that may be missing by the arithmetic alone. */
function isWhole({ left, right, top, bottom }: Box, { width, height }: FrameSize, spare = 0.01): boolean {
  return left >= -spare && right <= width + spare && top >= -spare && bottom <= height + spare;
}

function placesCut(places: readonly PlaceId[], chapter: StoryChapter, size: FrameSize): readonly PlaceId[] {
  const view = viewOfFigure(chapter, record, size);
  return places.filter((id) => {
    const geometry = record.places.get(id)?.geometry;
    return !geometry || !isWhole(boxIn(extentOf(geometry), view, size), size);
  });
}

test("in every chapter of every story its own place is whole in the map of an embed, at every width", () => {
  expect(chapters.length).toBeGreaterThan(40);
  const cut = SIZES.flatMap((size) =>
    chapters.flatMap(({ chapter, id }) =>
      placesCut(chapter.place === null ? [] : [chapter.place], chapter, size).map(
        (place) => `${place} in ${id} at ${size.width} × ${size.height}`,
      ),
    ),
  );
  expect(cut).toEqual([]);
});

test("a chapter that says where to look shows all of the ground that it was composed for", () => {
  const composed = chapters.filter(({ chapter }) => chapter.view !== null);
  expect(composed.length).toBeGreaterThan(5);
  const cut = SIZES.flatMap((size) =>
    composed.flatMap(({ chapter, id }) => {
      const [latitude = 0, longitude = 0, zoom = 0] = chapter.view ?? [];
      const side = 640 / worldPixels(zoom);
      const ground = { middle: [longitude, latitude] as const, width: side, height: side };
      return isWhole(boxIn(ground, viewOfFigure(chapter, record, size), size), size) ? [] : [`${id} at ${size.width}`];
    }),
  );
  expect(cut).toEqual([]);
});

test("where many rings are told of, from Homs to Damascus, all of them are in the frame", () => {
  const rings = chapters.filter(({ id }) => id === "seven-years.rings");
  const told = ["old-homs", "al-waer", "daraya", "qudsaya", "eastern-ghouta"];
  expect(rings.map(({ chapter }) => SIZES.map((size) => placesCut(told, chapter, size)))).toEqual([
    SIZES.map(() => []),
  ]);
});
