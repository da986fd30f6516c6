import { useEffect } from "react";
import { formatDay } from "../language/formatDay";
import type { Translate } from "../language/createTranslate";
import type { Day } from "../record/day";
import type { Place } from "../record/types";
import type { ScreenId } from "../state/screenId";

/** Names the page after the open place and the day, after the screen and the day where it is not the map, or after itself. */
export function usePageTitle(screen: ScreenId, place: Place | null, day: Day, t: Translate): void {
  const date = formatDay(day, t.language);
  const title =
    place !== null
      ? t("app.title-place", { place: place.name[t.language], date })
      : screen === "map"
        ? t("app.title")
        : t("app.title-place", { place: t(`app.screen-${screen}`), date });
  useEffect(() => {
    document.title = title;
  }, [title]);
}
