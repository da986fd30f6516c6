import { useEffect, useRef, type ReactNode } from "react";
import { useTranslate } from "../language/useTranslate";
import { Failure } from "./Failure";
import type { Later } from "./later";
import { useLater } from "./useLater";

export interface LaterDialogProps<Module> {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly className: string;
  readonly label: string;
  readonly part: Later<Module>;
  /** What stands in the dialog, once its part of the program is there. */
  readonly children: (module: Module) => ReactNode;
}

/** A dialog whose content is fetched when it is first opened. */
export function LaterDialog<Module>({ open, onClose, className, label, part, children }: LaterDialogProps<Module>) {
  const t = useTranslate();
  const dialog = useRef<HTMLDialogElement>(null);
  const now = useLater(part, open);
  const isShown = open && now.kind !== "loading";
  useEffect(() => {
    const element = dialog.current;
    if (isShown && !element?.open) element?.showModal();
    if (!isShown && element?.open) element.close();
  }, [isShown]);
  return (
    <dialog ref={dialog} className={className} aria-label={label} onClose={onClose} closedby="any">
      {open && now.kind === "ready" && children(now.module)}
      {open && now.kind === "failed" && <Failure title={t("app.part-failed")} onRetry={() => void part.want()} />}
    </dialog>
  );
}
