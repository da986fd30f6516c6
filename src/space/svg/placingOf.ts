import type { SvgProjection } from "./svgProjection";

/** The placing of a projection's paths as an SVG transform; undefined where they lie where they are. */
export function placingOf({ placing: { scale, right, down } }: SvgProjection): string | undefined {
  return scale === 1 && right === 0 && down === 0 ? undefined : `translate(${right} ${down}) scale(${scale})`;
}
