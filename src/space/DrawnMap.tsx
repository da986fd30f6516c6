import type { SvgMapProps } from "./svg/SvgMap";
import type { DrawSvgMap } from "./fetchSvgMap";

/** The map drawn as SVG, by the part that `useSvgMap` fetched. */
export function DrawnMap({ draw, ...props }: SvgMapProps & { readonly draw: DrawSvgMap }) {
  return draw(props);
}
