import { createElement, type ReactNode } from "react";
import type { SvgMapProps } from "./svg/SvgMap";

/** Draws the map as SVG. */
export type DrawSvgMap = (props: SvgMapProps) => ReactNode;

let part: DrawSvgMap | null = null;

/** What draws the map as SVG, fetched once. Rejects where it cannot be fetched. */
export async function fetchSvgMap(): Promise<DrawSvgMap> {
  const { SvgMap } = await import("./svg/SvgMap");
  part ??= (props) => createElement(SvgMap, props);
  return part;
}

/** What draws the map as SVG, where it has been fetched. */
export function fetchedSvgMap(): DrawSvgMap | null {
  return part;
}
