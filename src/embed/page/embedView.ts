import type { TruceRecord, PlaceId } from "../../record/types";
import type { CameraView } from "../../state/cameraView";
import { firstView } from "../../space/firstView";
import type { FrameSize } from "../../space/moveView";
import { viewOfArea } from "../../space/viewOfArea";

/** Where an embed looks at first: at the area that it is about, else where the explorer does. */
export function embedView(record: Pick<TruceRecord, "places">, area: PlaceId | null, size: FrameSize): CameraView {
  const place = area === null ? undefined : record.places.get(area);
  return place ? viewOfArea(place, record, size) : firstView(size);
}
