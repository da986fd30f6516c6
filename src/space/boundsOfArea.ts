import type { Place, TruceRecord } from "../record/types";
import { extentOf, fromMercator } from "./extentOf";

const EQUATOR_METRES = 40_075_017;

/** West, south, east and north of an area, in degrees: of its own ground of all days, as far as its point is not sure, and of each place that lies in it. */
export function boundsOfArea(
  area: Place,
  { places }: Pick<TruceRecord, "places">,
): [west: number, south: number, east: number, north: number] {
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
  return [west, south, east, north];
}
