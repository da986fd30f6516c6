import { useLayoutEffect } from "react";
import type { SheetOfPlaceProps } from "../evidence/SheetOfPlace";
import { useTranslate } from "../language/useTranslate";
import { Failure } from "./Failure";
import { PLACE_SHEET } from "./placeSheetLater";
import { useLater } from "./useLater";

export interface OpenPlaceProps extends SheetOfPlaceProps {
  /** The sheet stands there. */
  readonly onArrival: () => void;
}

/** The sheet of the open place, once its part of the program is there. */
export function OpenPlace({ onArrival, ...sheet }: OpenPlaceProps) {
  const t = useTranslate();
  const part = useLater(PLACE_SHEET);
  if (part.kind === "loading") return <p className="panel-wait">{t("list.sheet-loading")}</p>;
  if (part.kind === "failed") return <Failure title={t("list.sheet-failed")} onRetry={() => void PLACE_SHEET.want()} />;
  const { SheetOfPlace } = part.module;
  return (
    <>
      <SheetOfPlace {...sheet} />
      <Arrival onArrival={onArrival} />
    </>
  );
}

/** Tells that what it stands beside is in the page. */
function Arrival({ onArrival }: Pick<OpenPlaceProps, "onArrival">) {
  useLayoutEffect(onArrival, [onArrival]);
  return null;
}
