import { TextIn } from "../language/TextIn";
import { useTranslate } from "../language/useTranslate";
import type { Evidence, Figure } from "../record/evidence";
import type { TruceRecord } from "../record/types";
import { figureRows } from "./figureRows";
import { formatRange } from "./formatRange";
import { SourceLinks } from "./SourceLinks";

export interface FigureLinesProps {
  readonly figures: readonly Figure[];
  readonly evidence: Evidence;
  readonly parties: TruceRecord["parties"];
}

/** Figures, those that count the same thing in one line from the lowest to the highest, with who gives them and where. */
export function FigureLines({ figures, evidence, parties }: FigureLinesProps) {
  const t = useTranslate();
  if (figures.length === 0) return null;
  return (
    <ul className="figures">
      {figureRows(figures).map((row) => (
        <li key={row.what.en}>
          <TextIn text={row.what} />
          {": "}
          {row.qualifier && (
            <>
              <TextIn text={row.qualifier} />{" "}
            </>
          )}
          <strong>{formatRange(row.lowest, row.highest, t)}</strong>
          {row.by.length > 0 && (
            <>
              {t("evidence.figure-then")}
              {t("evidence.figure-by", {
                party: row.by
                  .map((id) => parties.get(id)?.short[t.language] ?? id)
                  .join(t.language === "ar" ? "، " : ", "),
              })}
            </>
          )}
          {row.sources.length > 0 && (
            <>
              {" "}
              <SourceLinks ids={row.sources} sources={evidence.sources} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
