import { useTranslate } from "../language/useTranslate";
import { ErrorBoundary } from "./ErrorBoundary";
import { Failure } from "./Failure";
import { PartFailure } from "./PartFailure";
import type { ScreenPart, ScreenProps } from "./screens";
import { useLater } from "./useLater";

/** A screen in the place of the map, once its part of the program is there. */
export function Screen({ screen, ...props }: ScreenProps & { readonly screen: ScreenPart }) {
  const t = useTranslate();
  const part = useLater(screen);
  if (part.kind === "loading") return <p className="screen-wait">{t("app.screen-loading")}</p>;
  if (part.kind === "failed") return <Failure title={t("app.screen-failed")} onRetry={() => void screen.want()} />;
  const Content = part.module;
  return (
    <ErrorBoundary fallback={PartFailure}>
      <Content {...props} />
    </ErrorBoundary>
  );
}
