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

test("every place of the record, once chosen, stands in the frame above its card, at every width", () => {
  for (const size of SIZES)
    for (const place of record.places.values()) {
      const first = firstView(size);
      const view = viewWithPlace(place.geometry, first, size) ?? first;
      const { x, y } = middleIn(place.geometry, view, size);
      const seen = x > 0 && x < size.width && y > 0 && y < size.height - CARD;
      expect(seen, `${place.id} at ${size.width}`).toBe(true);
    }
});

test("a place that stands there already moves nothing", () => {
  const size = { width: 640, height: 320 };
  const first = firstView(size);
  for (const place of record.places.values()) {
    const view = viewWithPlace(place.geometry, first, size);
    if (view) expect(viewWithPlace(place.geometry, view, size), place.id).toBeNull();
  }
});

test("a place beneath its card is moved above it and drawn no larger; a far one is gone to", () => {
  const size = { width: 640, height: 320 };
  const first = firstView(size);
  const daraya = record.places.get("daraya");
  const madaya = record.places.get("madaya");
  const qaboun = record.places.get("qaboun");
  if (!daraya || !madaya || !qaboun) throw new Error("the record has no Daraya, Madaya or Qaboun");
  expect(viewWithPlace(daraya.geometry, first, size)?.zoom).toBe(first.zoom);
  expect(viewWithPlace(madaya.geometry, first, size)?.longitude).toBeCloseTo(36.1, 0);
  expect(viewWithPlace(qaboun.geometry, first, size)).toBeNull();
});
