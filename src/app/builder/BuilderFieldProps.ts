import type { TruceRecord } from "../../record/types";
import type { BuilderChoices } from "./BuilderChoices";

/** What a group of choices gets to work with. */
export interface BuilderFieldProps {
  readonly record: TruceRecord;
  readonly choices: BuilderChoices;
  readonly onChange: (changed: Partial<BuilderChoices>) => void;
}
