import { useTranslate } from "../language/useTranslate";
import type { FallbackProps } from "./ErrorBoundary";
import { Failure } from "./Failure";

/** What stands in the place of a part of the page that failed. */
export function PartFailure({ onRetry }: FallbackProps) {
  const t = useTranslate();
  return <Failure title={t("app.part-failed")} onRetry={onRetry} />;
}
