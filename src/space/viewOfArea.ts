import type { Place, TruceRecord } from "../record/types";
import type { CameraView } from "../state/cameraView";
import { boundsOfArea } from "./boundsOfArea";
import { viewOnPlace } from "./camera";
import type { FrameSize } from "./moveView";
import { viewOfBounds } from "./viewOfBounds";

/** What an area keeps from the frame's edge, in pixels. */
const MARGIN = 28;

/**
 * The view that holds all of an area: its own ground of all days, and each place that lies in it. An area that is known as a point alone is
 * not looked at from nearer than such a place is, nor than the point is sure.
 */
export function viewOfArea(area: Place, record: Pick<TruceRecord, "places">, size: FrameSize): CameraView {
  const view = viewOfBounds(boundsOfArea(area, record), size, MARGIN);
  return area.geometry.type === "Point"
    ? { ...view, zoom: Math.min(view.zoom, viewOnPlace(area.geometry, size).zoom) }
    : view;
}
