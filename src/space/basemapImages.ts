import type { Flavour } from "../symbology/flavours";
import { DOT_RADIUS, SHIELD } from "./basemapNames";
import { paintImage, type StyleImage } from "./paintImage";

/** The dot of a town on the basemap, in its halo. */
export function dotImage({ colours }: Flavour, density: number): StyleImage | null {
  const size = 2 * DOT_RADIUS + 4;
  const data = paintImage(size, size, density, (context) => {
    const circle = (radius: number, colour: string): void => {
      context.beginPath();
      context.arc(size / 2, size / 2, radius, 0, 2 * Math.PI);
      context.fillStyle = colour;
      context.fill();
    };
    circle(DOT_RADIUS + 1.2, colours.halo);
    circle(DOT_RADIUS, colours.mapInk2);
  });
  return data && { data, pixelRatio: density };
}

/** The shield on which a road's number stands. */
export function shieldImage({ colours }: Flavour, density: number): StyleImage | null {
  const { width, height, corner } = SHIELD;
  const data = paintImage(width + 2, height + 2, density, (context) => {
    context.beginPath();
    context.roundRect(1.4, 1.4, width - 0.8, height - 0.8, corner);
    context.fillStyle = colours.halo;
    context.fill();
    context.strokeStyle = colours.ruleStrong;
    context.lineWidth = 0.8;
    context.stroke();
  });
  return data && { data, pixelRatio: density };
}
