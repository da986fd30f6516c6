import { isEmptied, type Appearance } from "../symbology/appearance";
import { evacuationMark } from "../symbology/evacuationMark";
import type { Flavour } from "../symbology/flavours";
import { DISC, EVACUATION_RING_OPACITY, siegeRing, teethAlong, type RingStyle } from "../symbology/ring";
import { drawTexture } from "./drawTexture";

/** Width and height of the picture of a disc in pixels: the disc, its ring and a halo. */
export const DISC_EXTENT = 2 * DISC.radius + 6;

/** Rings and marks are a little lighter on a disc than on a shape. */
const RING_SCALE = 0.85;

/** Draws a small place as a disc: halo, fill, texture, rings, mark. */
export function drawDisc(
  context: CanvasRenderingContext2D,
  appearance: Appearance,
  { colours, opacities }: Flavour,
): void {
  const { siege, encircled, truce, evacuation } = appearance;
  const { radius } = DISC;
  const middle = DISC_EXTENT / 2;
  const circle = (size: number): void => {
    context.beginPath();
    context.arc(middle, middle, size, 0, 2 * Math.PI);
  };
  const fill = (colour: string, opacity: number): void => {
    circle(radius);
    context.globalAlpha = opacity;
    context.fillStyle = colour;
    context.fill();
    context.globalAlpha = 1;
  };
  const ring = ({ width, dash }: RingStyle, colour: string, opacity = 1): void => {
    circle(radius);
    context.globalAlpha = opacity;
    const around = 2 * Math.PI * radius;
    const period = (dash ?? []).reduce((sum, length) => sum + length, 0) * 0.7;
    const fit = period > 0 ? around / Math.round(around / period) / period : 1;
    context.setLineDash((dash ?? []).map((length) => length * 0.7 * fit));
    context.lineCap = dash?.[0] === 0 ? "round" : "butt";
    context.lineWidth = width * RING_SCALE;
    context.strokeStyle = colour;
    context.stroke();
    context.setLineDash([]);
    context.lineCap = "butt";
    context.globalAlpha = 1;
  };

  circle(radius + 1.8);
  context.fillStyle = colours.halo;
  context.globalAlpha = 0.85;
  context.fill();
  context.globalAlpha = 1;

  const emptied = isEmptied(appearance) ? evacuation : null;
  if (emptied) {
    const doubt = emptied.certainty === "possible" ? opacities.possible : 1;
    fill(colours.evacuationFill, opacities.evacuated * doubt);
  }
  if (siege) {
    const full = siege.status === "besieged" ? opacities.besieged : opacities.partiallyBesieged;
    fill(colours.siegeFill, siege.certainty === "possible" ? full * opacities.possible : full);
  }
  if (truce) {
    context.save();
    circle(radius);
    context.clip();
    drawTexture(context, truce, { left: 0, top: 0, right: DISC_EXTENT, bottom: DISC_EXTENT }, colours.truce, 0.5);
    context.restore();
  }
  if (truce && !siege && !encircled && !emptied) ring({ width: 1.3, dash: null }, colours.truce);
  if (emptied) ring({ width: 1.3, dash: null }, colours.evacuation, EVACUATION_RING_OPACITY[emptied.certainty]);
  if (siege) ring(siegeRing(siege.status, siege.certainty), colours.siege);
  if (encircled) {
    ring({ width: 1.3, dash: null }, colours.islamicStateRing);
    const points = Array.from({ length: 24 }, (_, at) => {
      const angle = (at / 24) * 2 * Math.PI;
      return [middle + radius * Math.cos(angle), middle + radius * Math.sin(angle)] as const;
    });
    context.fillStyle = colours.islamicStateRing;
    for (const tooth of teethAlong(points, encircled, 0.62)) {
      context.beginPath();
      for (const [x, y] of tooth) context.lineTo(x, y);
      context.fill();
    }
  }
  const mark = evacuation && evacuationMark(evacuation);
  if (mark) {
    context.save();
    context.translate(middle, middle);
    context.scale(0.8, 0.8);
    context.strokeStyle = colours.evacuation;
    context.lineWidth = 1.6;
    context.stroke(new Path2D(mark));
    context.restore();
  }
}
