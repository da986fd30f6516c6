import { memo } from "react";

/** The sign on a button of the timeline, 18 pixels wide and high, drawn from one path. */
export const ControlIcon = memo(function ControlIcon({ path }: { readonly path: string }) {
  return (
    <svg width={18} height={18} viewBox="0 0 18 18" aria-hidden="true">
      <path d={path} />
    </svg>
  );
});
