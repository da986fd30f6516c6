import type { MouseEvent } from "react";
import { useTranslate } from "../language/useTranslate";

/** Ids of the parts of the page that one can skip to. */
export const PART_IDS = { panel: "places", timeline: "timeline" } as const;

/** Links past the map, seen when they have the focus. They move the focus and leave the address alone. */
export function SkipLinks({
  onSkip,
  toPanel,
}: {
  readonly onSkip: (id: string) => void;
  /** Whether there is a panel. */
  readonly toPanel: boolean;
}) {
  const t = useTranslate();
  function skip(event: MouseEvent, id: string): void {
    event.preventDefault();
    onSkip(id);
  }
  return (
    <nav className="skip-links" aria-label={t("app.skip-region")}>
      {toPanel && (
        <a href={`#${PART_IDS.panel}`} onClick={(event) => skip(event, PART_IDS.panel)}>
          {t("app.skip-to-panel")}
        </a>
      )}
      <a href={`#${PART_IDS.timeline}`} onClick={(event) => skip(event, PART_IDS.timeline)}>
        {t("app.skip-to-timeline")}
      </a>
    </nav>
  );
}
