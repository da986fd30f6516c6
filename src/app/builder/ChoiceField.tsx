import { useId, type ReactNode } from "react";

export interface ChoiceFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  /** The options, `<option>` each. */
  readonly children: ReactNode;
}

/** A labelled choice of one among many. */
export function ChoiceField({ label, value, onValue, children }: ChoiceFieldProps) {
  const id = useId();
  return (
    <p className="builder-field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {children}
      </select>
    </p>
  );
}
