import { useEffect, useSyncExternalStore } from "react";
import { useTranslate } from "../language/useTranslate";
import { ErrorBoundary } from "./ErrorBoundary";
import { Failure } from "./Failure";
import { PartFailure } from "./PartFailure";
import type { ScreenPart, ScreenProps } from "./screens";

/** A screen in the place of the map, once its part of the program is there. */
export function Screen({ screen, ...props }: ScreenProps & { readonly screen: ScreenPart }) {
  const t = useTranslate();
  const { load, want } = screen;
  const part = useSyncExternalStore(load.subscribe, load.getState, load.getState);
  useEffect(() => {
    void want();
  }, [want]);
  if (part.kind === "loading") return <p className="screen-wait">{t("app.screen-loading")}</p>;
  if (part.kind === "failed") return <Failure title={t("app.screen-failed")} onRetry={() => void want()} />;
  const Content = part.module;
  return (
    <ErrorBoundary fallback={PartFailure}>
      <Content {...props} />
    </ErrorBoundary>
  );
}
