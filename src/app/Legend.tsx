import { memo, useLayoutEffect, useRef } from "react";
import { useTranslate } from "../language/useTranslate";
import type { Track } from "../record/types";
import { LegendItems } from "./LegendItems";
import { LayerToggle } from "./LayerToggle";
import "./legend.css";
import { sameLegend, type LegendGroup } from "../scene/legendOfFrame";

export interface LegendProps {
  readonly groups: readonly LegendGroup[];
  readonly layers: ReadonlySet<Track>;
  readonly onLayer: (track: Track, shown: boolean) => void;
  readonly onAllSymbols: () => void;
}

/**
 * The line under the map: each track with its switch and those of its symbols that are in the frame. Once it has needed two lines it
 * keeps them, so that the map does not jump while the days go by; a change of width lets it begin anew.
 */
export const Legend = memo(function Legend({ groups, layers, onLayer, onAllSymbols }: LegendProps) {
  const t = useTranslate();
  const line = useRef<HTMLDivElement>(null);
  const symbols = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [line.current, symbols.current];
    if (!outer || !inner) return undefined;
    let kept = { width: 0, height: 0 };
    const observer = new ResizeObserver(() => {
      const { offsetWidth: width, offsetHeight: height } = inner;
      kept = { width, height: width === kept.width ? Math.max(height, kept.height) : height };
      outer.style.minBlockSize = `${kept.height}px`;
    });
    observer.observe(inner);
    return () => observer.disconnect();
  }, []);
  return (
    <section className="legend" aria-label={t("app.legend")} ref={line}>
      <div className="legend-line" ref={symbols}>
        {groups.map(({ track, entries }) => (
          <fieldset key={track} className="legend-group" aria-label={t(`states.track.${track}`)}>
            <LayerToggle track={track} shown={layers.has(track)} onShown={onLayer} />
            {entries.length > 0 && (
              <ul>
                <LegendItems entries={entries} />
              </ul>
            )}
          </fieldset>
        ))}
        <button type="button" className="text-button" onClick={onAllSymbols}>
          {t("app.all-symbols")}
        </button>
      </div>
    </section>
  );
}, sameProps);

/** The groups of every day are new objects; drawn anew is only what differs. */
function sameProps(before: LegendProps, after: LegendProps): boolean {
  return (
    sameLegend(before.groups, after.groups) &&
    before.layers === after.layers &&
    before.onLayer === after.onLayer &&
    before.onAllSymbols === after.onAllSymbols
  );
}
