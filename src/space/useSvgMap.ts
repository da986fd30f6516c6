import { createElement, useEffect, useState, type ReactNode } from "react";
import type { SvgMapProps } from "./svg/SvgMap";

let part: DrawSvgMap | null = null;

/**
 * What draws the map as SVG, fetched while `wanted`; null until it is there. Once it has been fetched it is there at once, as paper needs it.
 * Throws while drawing where it cannot be fetched and is `needed`.
 */
export function useSvgMap(wanted: boolean, needed: boolean): DrawSvgMap | null {
  const [fetched, setFetched] = useState<DrawSvgMap | null>(() => part);
  const [fault, setFault] = useState<Error | null>(null);
  useEffect(() => {
    if (!wanted || fetched) return undefined;
    let gone = false;
    const fetchPart = async (): Promise<void> => {
      try {
        const module = await import("./svg/SvgMap");
        const draw: DrawSvgMap = (props) => createElement(module.SvgMap, props);
        part = draw;
        if (!gone) setFetched(() => draw);
      } catch (error) {
        if (!gone) setFault(error instanceof Error ? error : new Error(String(error)));
      }
    };
    void fetchPart();
    return () => {
      gone = true;
    };
  }, [wanted, fetched]);
  if (fault && needed) throw fault;
  return fetched;
}

/** Draws the map as SVG. */
export type DrawSvgMap = (props: SvgMapProps) => ReactNode;
