import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import type { PlaceId } from "../../record/types";
import { extentOf, mercator, worldPixels } from "../../space/extentOf";
import { firstView } from "../../space/firstView";
import { keepInBounds, type FrameSize } from "../../space/moveView";
import { embedHeight, embedRows } from "../element/embedHeight";
import { embedView } from "./embedView";
import { BUTTONS, pixelOf } from "./viewWithPlace";

const { record } = await compiledRecord();
const PARTS = { hasControls: true, hasSteps: false, hasStory: false };
const EDGE = 10;
/** The map's frame in an embed of each width. */
const SIZES = [640, 390, 280].map((width): FrameSize => ({
  width,
  height: embedHeight(width, PARTS) - embedRows(width < 480 ? "narrow" : "wide", PARTS),
}));
const areas = [...record.places.values()].filter(
  ({ id, kind }) => kind === "area" || kind === "valley" || membersOf(id).length > 0,
);
const points = areas.filter(({ geometry }) => geometry.type === "Point");
const METRES_OF_EQUATOR = 40_075_017;

function membersOf(area: PlaceId) {
  return [...record.places.values()].filter((place) => place.areas.includes(area));
}

/** How far a position stands from the nearest edge of a frame, in pixels; below 0: beyond it. `view`: of the area, as the map keeps it. */
function roomOf([longitude, latitude]: readonly number[], area: PlaceId, size: FrameSize): number {
  const view = keepInBounds(embedView(record, area, size), size);
  const [x, y] = mercator(longitude ?? 0, latitude ?? 0);
  const [middleX, middleY] = mercator(view.longitude, view.latitude);
  const world = worldPixels(view.zoom);
  const [across, down] = [Math.abs(x - middleX) * world, Math.abs(y - middleY) * world];
  return Math.min(size.width / 2 - across, size.height / 2 - down);
}

function positionsOf(id: PlaceId): readonly (readonly number[])[] {
  const place = record.places.get(id);
  if (!place) return [];
  const { geometry, point } = place;
  const rings =
    geometry.type === "Point"
      ? []
      : geometry.type === "Polygon"
        ? geometry.coordinates.flat()
        : geometry.coordinates.flat(2);
  return [point, ...rings];
}

test("of every area of the record its own ground or point, and every place in it, lie in the frame, at every width", () => {
  expect(areas.length).toBeGreaterThan(20);
  expect(SIZES.every(({ height }) => height > 150)).toBe(true);
  const cut = SIZES.flatMap((size) =>
    areas.flatMap((area) =>
      [area, ...membersOf(area.id)]
        .filter(({ id }) => positionsOf(id).some((position) => roomOf(position, area.id, size) < EDGE))
        .map(({ id }) => `${id} of ${area.id} at ${size.width}`),
    ),
  );
  expect(cut).toEqual([]);
});

test("an area that is known as a point alone is looked at from as far as the point is unsure", () => {
  expect(points.length).toBeGreaterThan(5);
  const near = SIZES.flatMap((size) =>
    points.flatMap(({ id, point, precision }) => {
      const zoom = keepInBounds(embedView(record, id, size), size).zoom;
      const metre = 1 / METRES_OF_EQUATOR / Math.cos((point[1] * Math.PI) / 180);
      const unsure = 2 * (precision ?? 0) * metre * worldPixels(zoom);
      return unsure > Math.min(size.width, size.height) ? [`${id} at ${size.width}`] : [];
    }),
  );
  expect(near).toEqual([]);
});

test.each(["south-damascus", "eastern-ghouta", "eastern-qalamoun"])(
  "%s, an area with ground, fills the frame",
  (id) => {
    const geometry = record.places.get(id)?.geometry;
    if (!geometry) throw new Error("The area is not in the record.");
    for (const size of SIZES) {
      const { width, height } = extentOf(geometry);
      const world = worldPixels(embedView(record, id, size).zoom);
      const left = Math.min(size.width - width * world, size.height - height * world);
      expect(left).toBeCloseTo(56, 3);
    }
  },
);

test.each(["mouse", "finger"] as const)(
  "no place of any area stands beneath the map's buttons, of the size for a %s, nor out of the frame",
  (pointer) => {
    const buttons = BUTTONS[pointer];
    const hidden = [...SIZES, { width: 960, height: 513 }].flatMap((size) =>
      areas.flatMap((area) => {
        const view = keepInBounds(embedView(record, area.id, size, pointer), size);
        return membersOf(area.id).flatMap(({ id, geometry }) => {
          const [x, y] = pixelOf(extentOf(geometry).middle, view, size);
          const isUnder = x > size.width - buttons.width && y < buttons.height;
          const isOut = Math.min(x, y, size.width - x, size.height - y) < EDGE;
          return isUnder || isOut ? [`${id} of ${area.id} at ${size.width}`] : [];
        });
      }),
    );
    expect(hidden).toEqual([]);
  },
);

test.each([null, "no-such-area"])("where the area is %s, an embed looks where the explorer does", (area) => {
  for (const size of SIZES) expect(embedView(record, area, size)).toEqual(firstView(size));
});
