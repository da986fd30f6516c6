import { useTranslate } from "../../language/useTranslate";
import { DAY_MAP } from "../dayMapLater";
import { Failure } from "../Failure";
import { useLater } from "../useLater";
import type { DayMapProps } from "./DayMap";

/** The map of the slider's day, once its part of the program is there. */
export function DayMapLater(props: DayMapProps) {
  const t = useTranslate();
  const part = useLater(DAY_MAP);
  if (part.kind === "loading") return <p className="map-wait">{t("app.screen-loading")}</p>;
  if (part.kind === "failed") return <Failure title={t("app.screen-failed")} onRetry={() => void DAY_MAP.want()} />;
  const DayMap = part.module;
  return <DayMap {...props} />;
}
