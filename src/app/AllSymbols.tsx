import { useEffect, useState } from "react";
import type { Translate } from "../language/createTranslate";
import { useTranslate } from "../language/useTranslate";
import { LEGEND_ENTRIES, type LegendEntry } from "../symbology/legendEntries";
import { Swatch } from "../symbology/Swatch";
import { BorderSymbols } from "./BorderSymbols";
import { CloseIcon } from "./CloseIcon";
import { LayerToggle } from "./LayerToggle";
import type { LegendSheetProps } from "./LegendSheet";
import "./legendSheet.css";
import { PAGE_WORDS } from "../language/pageWordsHere";

const SECTIONS = ["siege", "truce", "evacuation", "together"] as const;

/** Every symbol of the map, with its name in both languages and what it says; and the switches of the layers. */
export function AllSymbols({ onClose, layers, onLayer }: Omit<LegendSheetProps, "open">) {
  const t = useTranslate();
  const other = useOtherWords();
  return (
    <div className="legend-sheet-body">
      <div className="legend-sheet-head">
        <h2 id="legend-sheet-title">{t("app.symbols")}</h2>
        <p>{t("legend.lead")}</p>
        <button type="button" className="icon-button" aria-label={t("app.close")} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <div className="legend-sheet-columns">
        {SECTIONS.map((section) => (
          <section key={section} aria-labelledby={`legend-${section}`}>
            <div className="legend-sheet-track">
              <h3 id={`legend-${section}`}>
                {t(section === "together" ? "legend.together" : `states.track.${section}`)}
              </h3>
              <span>{t(`legend.track.${section}`)}</span>
              {section !== "together" && (
                <LayerToggle
                  track={section}
                  shown={layers.has(section)}
                  onShown={onLayer}
                  words={t("app.layer-on-map")}
                />
              )}
            </div>
            <ul>
              {LEGEND_ENTRIES.filter((entry) => entry.track === section).map((entry) => (
                <SheetEntry key={entry.id} entry={entry} other={other} />
              ))}
            </ul>
          </section>
        ))}
        <BorderSymbols other={other} />
      </div>
      <p className="legend-sheet-foot">{t("app.schematic")}</p>
    </div>
  );
}

function SheetEntry({ entry, other }: { readonly entry: LegendEntry; readonly other: Translate | null }) {
  const t = useTranslate();
  const { appearance, announced = false, selected = false } = entry;
  return (
    <li>
      <Swatch appearance={appearance} width={72} height={40} announced={announced} selected={selected} />
      <div>
        <p className="legend-sheet-name">
          <span>{t(entry.name)}</span> {other && <bdi lang={other.language}>{other(entry.name)}</bdi>}
        </p>
        <p className="legend-sheet-words">{t(`legend.${entry.id}`)}</p>
      </div>
    </li>
  );
}

/** The words of the other language; null until they are there, and where they cannot be had. */
function useOtherWords(): Translate | null {
  const { language } = useTranslate();
  const other = language === "en" ? "ar" : "en";
  const [words, setWords] = useState<Translate | null>(null);
  useEffect(() => {
    let isGone = false;
    PAGE_WORDS.words(other).then(
      (found) => {
        if (!isGone) setWords(() => found);
      },
      () => undefined,
    );
    return () => {
      isGone = true;
    };
  }, [other]);
  return words?.language === other ? words : null;
}
