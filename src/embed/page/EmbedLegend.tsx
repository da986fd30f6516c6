import { memo, useMemo } from "react";
import { useTranslate } from "../../language/useTranslate";
import { legendOfFrame, sameLegend, type LegendGroup } from "../../scene/legendOfFrame";
import type { Scene } from "../../scene/scene";
import { flowsInFrame } from "../../space/flowsInFrame";
import type { Frame } from "../../space/flowShapes";
import { marksInFrame } from "../../space/marksInFrame";
import { useIdleValue } from "../../state/useIdleValue";
import { Swatch } from "../../symbology/Swatch";

export interface EmbedLegendProps {
  readonly marks: Scene["marks"];
  readonly flows: Scene["flows"];
  readonly frame: Frame;
}

/** The symbols that are in the frame on the day, with their names. On another day it follows once the map is seen. */
export const EmbedLegend = memo(function EmbedLegend({ marks, flows, frame }: EmbedLegendProps) {
  const drawn = useIdleValue(useMemo(() => ({ marks, flows }), [marks, flows]));
  const groups = useMemo(
    () => legendOfFrame(marksInFrame(drawn.marks, frame), flowsInFrame(drawn.flows, frame)),
    [drawn, frame],
  );
  return <LegendList groups={groups} />;
});

const LegendList = memo(
  function LegendList({ groups }: { readonly groups: readonly LegendGroup[] }) {
    const t = useTranslate();
    return (
      <ul className="embed-legend" aria-label={t("embed.legend")}>
        {groups.flatMap(({ entries }) =>
          entries.map(({ id, name, appearance, announced }) => (
            <li key={id}>
              <Swatch appearance={appearance} width={26} height={15} announced={announced ?? false} />
              {t(name)}
            </li>
          )),
        )}
      </ul>
    );
  },
  (before, after) => sameLegend(before.groups, after.groups),
);
