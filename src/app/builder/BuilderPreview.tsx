import { useEffect, useId, useState } from "react";
import { addressOfEmbed } from "../../embed/code/addressOfEmbed";
import type { EmbedValues } from "../../embed/code/embedCode";
import { heightOfEmbed } from "../../embed/code/heightOfEmbed";
import { useTranslate } from "../../language/useTranslate";
import { siteRoot } from "../../state/siteRoot";
import { useWidth } from "../../time/useWidth";
import { RadioRow } from "./RadioRow";

export interface BuilderPreviewProps {
  readonly values: EmbedValues;
  /** What the frame is called. */
  readonly title: string;
  /** Called where a reader wants to go past the frame. */
  readonly onSkip: () => void;
}

/** Widths of pages, in CSS pixels: a telephone, a newspaper's column, a page from edge to edge. */
const WIDTHS = { phone: 390, column: 640, full: 1120 } as const;
/** How long the choices stand before they are shown, in milliseconds: a title is typed letter by letter. */
const REST = 400;
const SIZES = ["phone", "column", "full"] as const;

/** The embed as it will be, at the width of a telephone, a column or a page; drawn smaller where there is less room. */
export function BuilderPreview({ values, title, onSkip }: BuilderPreviewProps) {
  const t = useTranslate();
  const heading = useId();
  const [size, setSize] = useState<(typeof SIZES)[number]>("column");
  const [room, available] = useWidth<HTMLDivElement>();
  const width = WIDTHS[size];
  const height = heightOfEmbed(values, width);
  const scale = available > 0 ? Math.min(1, available / width) : 1;
  const address = addressOfEmbed(siteRoot().href, values);
  // A frame that is made anew leaves no step in the history; one whose address changes does.
  const [rested, setRested] = useState(address);
  useEffect(() => {
    const timer = setTimeout(() => setRested(address), REST);
    return () => clearTimeout(timer);
  }, [address]);
  return (
    <section className="builder-preview" aria-labelledby={heading}>
      <header>
        <h2 id={heading}>{t("builder.preview")}</h2>
        <RadioRow
          label={t("builder.width")}
          options={SIZES}
          chosen={size}
          onChosen={setSize}
          nameOf={(one) => t(`builder.width-${one}`, { width: WIDTHS[one] })}
        />
      </header>
      {/* Keys that are pressed in the frame are the frame's, which is of an opaque origin: not even Escape leads out of it. */}
      <div className="skip-links">
        <a
          href="#builder-code"
          onClick={(event) => {
            event.preventDefault();
            onSkip();
          }}
        >
          {t("builder.to-code")}
        </a>
      </div>
      <div className="builder-room" ref={room}>
        <div className="builder-stage" style={{ inlineSize: width * scale, blockSize: height * scale }}>
          <iframe
            key={rested}
            src={rested}
            title={t("builder.frame", { title })}
            sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
            width={width}
            height={height}
            style={{ transform: `scale(${scale})` }}
          />
        </div>
      </div>
      <p className="builder-hint">{t("builder.size", { width, height })}</p>
    </section>
  );
}
