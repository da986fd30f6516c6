import type { TruceRecord, PlaceId } from "../../record/types";
import type { CameraView } from "../../state/cameraView";
import { extentOf, worldPixels } from "../../space/extentOf";
import { firstView } from "../../space/firstView";
import { panView, type FrameSize } from "../../space/moveView";
import { viewOfArea } from "../../space/viewOfArea";
import { BUTTONS, MARGIN, pixelOf } from "./viewWithPlace";

/**
 * Where an embed looks at first: at the area that it is about, else where the explorer does. Where a place of the area would stand beneath the
 * map's buttons, the area stands lower, or, where it has no room for that, beside them.
 */
export function embedView(
  record: Pick<TruceRecord, "places">,
  area: PlaceId | null,
  size: FrameSize,
  pointer: keyof typeof BUTTONS = "mouse",
): CameraView {
  const place = area === null ? undefined : record.places.get(area);
  if (!place) return firstView(size);
  const view = viewOfArea(place, record, size);
  const { width, height } = BUTTONS[pointer];
  const left = size.width - width;
  const within = [...record.places.values()].filter(({ id, areas }) => [id, ...areas].includes(place.id));
  const seen = within.map(({ geometry }) => {
    const extent = extentOf(geometry);
    const [x, y] = pixelOf(extent.middle, view, size);
    return { x, y, foot: y + (extent.height * worldPixels(view.zoom)) / 2 };
  });
  const hidden = seen.filter(({ x, y }) => x > left - MARGIN && y < height + MARGIN);
  if (hidden.length === 0) return view;
  const down = height + MARGIN - Math.min(...hidden.map(({ y }) => y));
  const hasRoom = Math.max(...seen.map(({ foot }) => foot)) + down < size.height - MARGIN;
  return hasRoom
    ? panView(view, [0, down], size)
    : panView(viewOfArea(place, record, { ...size, width: left }), [-width / 2, 0], size);
}
