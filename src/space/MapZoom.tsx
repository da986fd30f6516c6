import { useTranslate } from "../language/useTranslate";

export interface MapZoomProps {
  /** A step nearer (1) or farther (-1). */
  readonly onZoom: (step: 1 | -1) => void;
  /** Back to where the map begins, and the words for it; by default those for Damascus. */
  readonly onReset: () => void;
  readonly resetWords?: string | undefined;
  readonly disabled: boolean;
}

/** Nearer, farther, back to the beginning. */
export function MapZoom({ onZoom, onReset, resetWords, disabled }: MapZoomProps) {
  const t = useTranslate();
  const buttons = [
    { words: t("space.zoom-in"), path: "M2 8h12M8 2v12", press: () => onZoom(1) },
    { words: t("space.zoom-out"), path: "M2 8h12", press: () => onZoom(-1) },
    {
      words: resetWords ?? t("space.reset"),
      path: "M2 5.5V2h3.5M10.5 2H14v3.5M14 10.5V14h-3.5M5.5 14H2v-3.5",
      press: onReset,
    },
  ];
  return (
    <div className="map-zoom">
      {buttons.map(({ words, path, press }) => (
        <button key={words} type="button" aria-label={words} title={words} disabled={disabled} onClick={press}>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d={path} />
          </svg>
        </button>
      ))}
    </div>
  );
}
