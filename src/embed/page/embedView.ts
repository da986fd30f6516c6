import type { TruceRecord, PlaceId } from "../../record/types";
import type { CameraView } from "../../state/cameraView";
import { FIRST_BOUNDS } from "../../space/camera";
import { extentOf, mercator, fromMercator } from "../../space/extentOf";
import { firstView } from "../../space/firstView";
import type { FrameSize } from "../../space/moveView";
import { viewOfBounds } from "../../space/viewOfBounds";

const MARGIN = 28;
const POINT = { width: FIRST_BOUNDS[2] - FIRST_BOUNDS[0], height: FIRST_BOUNDS[3] - FIRST_BOUNDS[1] };

/** Where an embed looks at first: at the area that it is about, with a margin, else where the explorer does. */
export function embedView(record: Pick<TruceRecord, "places">, area: PlaceId | null, size: FrameSize): CameraView {
  const place = area === null ? undefined : record.places.get(area);
  if (!place) return firstView(size);
  const { middle, width, height } = extentOf(place.geometry);
  if (width === 0 && height === 0) {
    const [east, north] = middle;
    const half = [POINT.width / 8, POINT.height / 8] as const;
    return viewOfBounds([east - half[0], north - half[1], east + half[0], north + half[1]], size, MARGIN);
  }
  const [x, y] = mercator(...middle);
  const [west, north] = fromMercator(x - width / 2, y - height / 2);
  const [east, south] = fromMercator(x + width / 2, y + height / 2);
  return viewOfBounds([west, south, east, north], size, MARGIN);
}
