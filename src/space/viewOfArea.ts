import type { Place, TruceRecord } from "../record/types";
import type { CameraView } from "../state/cameraView";
import { viewOnPlace } from "./camera";
import { extentOf, fromMercator } from "./extentOf";
import type { FrameSize } from "./moveView";
import { viewOfBounds } from "./viewOfBounds";

/** What an area keeps from the frame's edge, in pixels. */
const MARGIN = 28;
const EQUATOR_METRES = 40_075_017;

/**
 * The view that holds all of an area: its own ground of all days, and each place that lies in it. An area that is known as a point alone is
 * not looked at from nearer than such a place is, nor than the point is sure.
 */
export function viewOfArea(area: Place, { places }: Pick<TruceRecord, "places">, size: FrameSize): CameraView {
  const members = [...places.values()].filter(({ areas }) => areas.includes(area.id));
  const isPoint = area.geometry.type === "Point";
  const reach = isPoint ? (area.precision ?? 0) / EQUATOR_METRES / Math.cos((area.point[1] * Math.PI) / 180) : 0;
  const boxes = [area, ...members].map(({ id, geometry }) => {
    const { center, width, height } = extentOf(geometry);
    const further = id === area.id ? reach : 0;
    const [x, y] = center;
    const [across, down] = [width / 2 + further, height / 2 + further];
    return { left: x - across, right: x + across, top: y - down, bottom: y + down };
  });
  const [west, north] = fromMercator(Math.min(...boxes.map((b) => b.left)), Math.min(...boxes.map((b) => b.top)));
  const [east, south] = fromMercator(Math.max(...boxes.map((b) => b.right)), Math.max(...boxes.map((b) => b.bottom)));
  const view = viewOfBounds([west, south, east, north], size, MARGIN);
  return isPoint ? { ...view, zoom: Math.min(view.zoom, viewOnPlace(area.geometry, size).zoom) } : view;
}
