import { useEffect } from "react";
import { formatDay } from "../language/formatDay";
import type { Translate } from "../language/createTranslate";
import type { Day } from "../record/day";
import type { Place } from "../record/types";

/** Names the page after the open place and the day, or after itself. */
export function usePageTitle(place: Place | null, day: Day, t: Translate): void {
  const title =
    place === null
      ? t("app.title")
      : t("app.title-place", { place: place.name[t.language], date: formatDay(day, t.language) });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
