import { useEffect, useState } from "react";
import { useDrawnMapFault } from "./DrawnMapFault";
import { fetchedSvgMap, fetchSvgMap, type DrawSvgMap } from "./fetchSvgMap";

/**
 * What draws the map as SVG, fetched while `wanted`; null until it is there. Once it has been fetched it is there at once, as paper needs it.
 * Where it cannot be fetched and is `needed`, that is told to `DrawnMapFault`, so that the picture that stands there stays and the live map can
 * still come; throws while drawing where nobody hears it.
 */
export function useSvgMap(wanted: boolean, needed: boolean): DrawSvgMap | null {
  const [fetched, setFetched] = useState<DrawSvgMap | null>(fetchedSvgMap);
  const [fault, setFault] = useState<Error | null>(null);
  const tell = useDrawnMapFault();
  useEffect(() => {
    if (!wanted || fetched || fault) return undefined;
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
  }, [wanted, fetched, fault]);
  const isMissed = fault !== null && needed;
  useEffect(() => {
    if (!isMissed || !tell) return undefined;
    tell(() => setFault(null));
    return () => tell(null);
  }, [isMissed, tell]);
  if (isMissed && !tell) throw fault;
  return fetched;
}
