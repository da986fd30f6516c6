import { useEffect, useState } from "react";
import { fetchedSvgMap, fetchSvgMap, type DrawSvgMap } from "./fetchSvgMap";

/**
 * What draws the map as SVG, fetched while `wanted`; null until it is there. Once it has been fetched it is there at once, as paper needs it.
 * Throws while drawing where it cannot be fetched and is `needed`.
 */
export function useSvgMap(wanted: boolean, needed: boolean): DrawSvgMap | null {
  const [fetched, setFetched] = useState<DrawSvgMap | null>(fetchedSvgMap);
  const [fault, setFault] = useState<Error | null>(null);
  useEffect(() => {
    if (!wanted || fetched) return undefined;
    let gone = false;
    fetchSvgMap().then(
      (draw) => {
        if (!gone) setFetched(() => draw);
      },
      (error: unknown) => {
        if (!gone) setFault(error instanceof Error ? error : new Error(String(error)));
      },
    );
    return () => {
      gone = true;
    };
  }, [wanted, fetched]);
  if (fault && needed) throw fault;
  return fetched;
}
