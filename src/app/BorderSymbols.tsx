import type { Translate } from "../language/createTranslate";
import { useTranslate } from "../language/useTranslate";
import { BASEMAP_LINES, type BasemapLine } from "../space/basemapTable";
import { PAGE_INK } from "../symbology/ink";

const SWATCH = { width: 72, height: 40 };
const isBorder = (line: (typeof BASEMAP_LINES)[number]): line is BasemapLine =>
  line.type === "line" && ["borders", "lines-not-agreed"].includes(line.id);

/** The lines of the basemap that need a word: borders, and those on which there is no agreement. */
export function BorderSymbols({ other }: { readonly other: Translate | null }) {
  const t = useTranslate();
  return (
    <section aria-labelledby="legend-borders">
      <div className="legend-sheet-track">
        <h3 id="legend-borders">{t("legend.borders")}</h3>
        <span>{t("legend.track.borders")}</span>
      </div>
      <ul>
        {BASEMAP_LINES.filter(isBorder).map((line) => (
          <li key={line.id}>
            <LineSwatch line={line} />
            <div>
              <p className="legend-sheet-name">
                <span>{t(`legend.${line.id}.name`)}</span>{" "}
                {other && <bdi lang={other.language}>{other(`legend.${line.id}.name`)}</bdi>}
              </p>
              <p className="legend-sheet-words">{t(`legend.${line.id}.words`)}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A line of the basemap as it runs over the map's ground. */
function LineSwatch({ line: { colour, width, dash = [] } }: { readonly line: BasemapLine }) {
  const thick = "same" in width ? width.same : 1;
  return (
    <svg {...SWATCH} viewBox={`0 0 ${SWATCH.width} ${SWATCH.height}`} aria-hidden="true">
      <rect {...SWATCH} rx={2} fill={PAGE_INK.colour("land")} />
      <path
        d={`M4 ${SWATCH.height / 2}H${SWATCH.width - 4}`}
        fill="none"
        stroke={PAGE_INK.colour(colour)}
        strokeWidth={thick}
        strokeDasharray={dash.map((length) => length * thick).join(" ")}
      />
    </svg>
  );
}
