import { useTranslate } from "../language/useTranslate";
import type { PartyId, TruceRecord } from "../record/types";

export interface PartyNamesProps {
  readonly ids: readonly PartyId[];
  readonly parties: TruceRecord["parties"];
}

/** Who took part: each by its name, with neutral words for who that is. */
export function PartyNames({ ids, parties }: PartyNamesProps) {
  const { language } = useTranslate();
  return (
    <ul>
      {ids.map((id) => {
        const party = parties.get(id);
        return (
          <li key={id}>
            <bdi>{party?.name[language] ?? id}</bdi>
            {party && (
              <span className="quiet">
                {language === "ar" ? "، " : ", "}
                {party.descriptor[language]}
              </span>
            )}
          </li>
        );
      })}
    </ul>
  );
}
