import { expect, test } from "vitest";
import { extentOf, mercator, worldPixels } from "../../space/extentOf";
import { firstView } from "../../space/firstView";
import type { FrameSize } from "../../space/moveView";
import type { CameraView } from "../../state/cameraView";
import type { MarkGeometry } from "../../scene/scene";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { viewWithPlace } from "./viewWithPlace";

const { record } = await compiledRecord();
const SIZES = [
  { width: 280, height: 226 },
  { width: 390, height: 320 },
  { width: 640, height: 320 },
  { width: 1360, height: 460 },
];
const CARD = 92;

/** Where the middle of a ground stands in a frame, in pixels from its upper left corner. */
function middleIn(geometry: MarkGeometry, view: CameraView, { width, height }: FrameSize) {
  const world = worldPixels(view.zoom);
  const [x, y] = mercator(...extentOf(geometry).middle);
  const [middleX, middleY] = mercator(view.longitude, view.latitude);
  return { x: (x - middleX) * world + width / 2, y: (y - middleY) * world + height / 2 };
}

/** Each place of the record, chosen in the first view of each size. */
const chosen = SIZES.flatMap((size) =>
  [...record.places.values()].map((place) => ({
    place,
    size,
    moved: viewWithPlace(place.geometry, firstView(size), size),
  })),
);

test("every place of the record, once chosen, stands in the frame above its card, at every width", () => {
  const hidden = chosen.filter(({ place, size, moved }) => {
    const { x, y } = middleIn(place.geometry, moved ?? firstView(size), size);
    return !(x > 0 && x < size.width && y > 0 && y < size.height - CARD);
  });
  expect(hidden.map(({ place, size }) => `${place.id} at ${size.width}`)).toEqual([]);
});

test("a place that stands there already moves nothing", () => {
  const unsettled = chosen.filter(({ place, size, moved }) => moved && viewWithPlace(place.geometry, moved, size));
  expect(unsettled.map(({ place, size }) => `${place.id} at ${size.width}`)).toEqual([]);
});

test.each([
  { id: "daraya", move: "is moved from beneath its card and drawn no larger" },
  { id: "madaya", move: "lies beyond the frame: the map goes there" },
  { id: "qaboun", move: "stands well: nothing moves" },
])("$id $move", ({ id }) => {
  const size = { width: 640, height: 320 };
  const first = firstView(size);
  const moved = chosen.find((one) => one.place.id === id && one.size.width === 640)?.moved;
  const kinds = { daraya: moved?.zoom === first.zoom, madaya: (moved?.zoom ?? 0) > first.zoom, qaboun: moved === null };
  expect(Object.entries(kinds).filter(([place]) => place === id)).toEqual([[id, true]]);
});
