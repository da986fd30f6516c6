import { useTranslate } from "../language/useTranslate";

export interface FailureProps {
  readonly title: string;
  readonly remedy?: string;
  /** Null where trying again cannot help. */
  readonly onRetry: (() => void) | null;
}

/** Something that could not be had: what, what still works, and a way to try again. */
export function Failure({ title, remedy, onRetry }: FailureProps) {
  const t = useTranslate();
  return (
    <div className="failure" role="alert">
      <p className="failure-title">{title}</p>
      {remedy !== undefined && <p>{remedy}</p>}
      {onRetry && (
        <button type="button" className="switch" onClick={onRetry}>
          {t("app.retry")}
        </button>
      )}
    </div>
  );
}
