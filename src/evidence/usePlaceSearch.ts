import { useEffect, useState } from "react";
import type { placeSearch as PlaceSearch } from "./placeSearch";

/** The search for places by any spelling, fetched when something is looked for; null until then, and where it cannot be had. */
export function usePlaceSearch(query: string): typeof PlaceSearch | null {
  const [search, setSearch] = useState<typeof PlaceSearch | null>(null);
  const isWanted = query !== "" && search === null;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isGone = false;
    import("./placeSearch").then(
      ({ placeSearch }) => {
        if (!isGone) setSearch(() => placeSearch);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [isWanted]);
  return search;
}
