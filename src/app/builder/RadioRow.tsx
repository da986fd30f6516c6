import { useId } from "react";

export interface RadioRowProps<Option extends string> {
  /** What is chosen among. */
  readonly label: string;
  readonly options: readonly Option[];
  readonly chosen: Option;
  readonly onChosen: (option: Option) => void;
  readonly nameOf: (option: Option) => string;
}

/** A choice of one among few, all of them seen side by side. */
export function RadioRow<Option extends string>({ label, options, chosen, onChosen, nameOf }: RadioRowProps<Option>) {
  const name = useId();
  return (
    <fieldset className="builder-radios" aria-label={label}>
      {options.map((option) => (
        <label key={option}>
          <input
            type="radio"
            className="unseen"
            name={name}
            checked={option === chosen}
            onChange={() => onChosen(option)}
          />
          <span>{nameOf(option)}</span>
        </label>
      ))}
    </fieldset>
  );
}
