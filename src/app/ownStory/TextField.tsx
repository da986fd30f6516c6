import { useId } from "react";

export interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  /** As many characters as it holds. */
  readonly longest: number;
  /** Of a field of several lines; left out: one line. */
  readonly rows?: number;
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
  readonly onText: (text: string) => void;
  /** The field itself, for what writes into it. */
  readonly field?: React.Ref<HTMLTextAreaElement>;
  /** The id of what says more about it. */
  readonly describedBy?: string;
}

/** A labelled field for words in a language. */
export function TextField({ label, value, longest, rows, lang, dir, onText, field, describedBy }: TextFieldProps) {
  const id = useId();
  const common = { id, value, lang, dir, maxLength: longest, spellCheck: true, autoComplete: "off" } as const;
  return (
    <p className="story-desk-field">
      <label htmlFor={id}>{label}</label>
      {rows === undefined ? (
        <input type="text" {...common} onChange={({ currentTarget }) => onText(currentTarget.value)} />
      ) : (
        <textarea
          {...common}
          rows={rows}
          ref={field}
          aria-describedby={describedBy}
          onChange={({ currentTarget }) => onText(currentTarget.value)}
        />
      )}
    </p>
  );
}
