import { expect, test } from "vitest";
import { extentOf, mercator, worldPixels } from "../../space/extentOf";
import { firstView } from "../../space/firstView";
import { panView, type FrameSize } from "../../space/moveView";
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
    moved: viewWithPlace(place.geometry, firstView(size), size, "mouse"),
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
  const unsettled = chosen.filter(
    ({ place, size, moved }) => moved && viewWithPlace(place.geometry, moved, size, "mouse"),
  );
  expect(unsettled.map(({ place, size }) => `${place.id} at ${size.width}`)).toEqual([]);
});

const BUTTONS = { mouse: { width: 48, height: 112 }, finger: { width: 60, height: 148 } } as const;

test.each(["mouse", "finger"] as const)(
  "no place of the record, once chosen, lies under the map's buttons, wherever the map looked before: %s",
  (pointer) => {
    const { width: wide, height: high } = BUTTONS[pointer];
    const covered = SIZES.flatMap((size) =>
      [...record.places.values()].flatMap(({ id, geometry }) => {
        // Its middle at the buttons, in the frame's corner, and in the middle.
        const places = [
          [size.width - 20, 20],
          [size.width - wide, high],
          [size.width / 2, size.height / 2],
        ] as const;
        return places.flatMap(([x, y]) => {
          const [longitude, latitude] = extentOf(geometry).middle;
          const before = panView({ longitude, latitude, zoom: 9.5 }, [x - size.width / 2, y - size.height / 2], size);
          const after = middleIn(geometry, viewWithPlace(geometry, before, size, pointer) ?? before, size);
          // Half a pixel is not moved for.
          return after.x > size.width - wide + 0.5 && after.y < high - 0.5 ? [`${id} at ${size.width}`] : [];
        });
      }),
    );
    expect(covered).toEqual([]);
  },
);

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
