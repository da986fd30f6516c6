import { useId, useRef, useState } from "react";
import { useTranslate } from "../language/useTranslate";
import { ControlIcon } from "./ControlIcon";
import { useOwnEscape } from "./useOwnEscape";
import { ZoomControls, type ZoomControlsProps } from "./ZoomControls";

/**
 * The zoom of the axis. A phone has no room for it beside the chart: there a button above the end of the axis opens it below
 * the years, with the speeds of play, so that the axis is seen while it changes.
 */
export function AxisTools(props: Omit<ZoomControlsProps, "id">) {
  const t = useTranslate();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  useOwnEscape(button, ".timeline", isOpen, () => {
    setOpen(false);
    button.current?.focus();
  });
  return (
    <>
      <button
        ref={button}
        type="button"
        className="timeline-tools"
        aria-label={t("time.axis-tools")}
        title={t("time.axis-tools")}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => setOpen(!isOpen)}
      >
        <ControlIcon path="M2.5 5.5h6M13.5 5.5h2M2.5 12.5h2M9.5 12.5h6M11 3.3a2.2 2.2 0 100 4.4a2.2 2.2 0 100-4.4M7 10.3a2.2 2.2 0 100 4.4a2.2 2.2 0 100-4.4" />
      </button>
      <ZoomControls id={id} {...props} />
    </>
  );
}
