import { useId } from "react";

export interface CheckFieldProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChecked: (checked: boolean) => void;
  /** What more there is to know; left out: nothing. */
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

/** A labelled box to tick. */
export function CheckField({ label, checked, onChecked, hint, isDisabled = false }: CheckFieldProps) {
  const id = useId();
  return (
    <div className="builder-check">
      <label>
        <input
          type="checkbox"
          checked={checked}
          disabled={isDisabled}
          {...(hint === undefined ? {} : { "aria-describedby": id })}
          onChange={({ currentTarget }) => onChecked(currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint !== undefined && (
        <p className="builder-hint" id={id}>
          {hint}
        </p>
      )}
    </div>
  );
}
