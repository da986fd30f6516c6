import { useTranslate } from "../language/useTranslate";
import type { PartyId, TruceRecord } from "../record/types";
import { DocumentLink } from "./DocumentLink";

export interface PartyNamesProps {
  readonly ids: readonly PartyId[];
  readonly parties: TruceRecord["parties"];
}

/** Who took part: each by its name, which leads to its page, with neutral words for who that is. */
export function PartyNames({ ids, parties }: PartyNamesProps) {
  const { language } = useTranslate();
  return (
    <ul>
      {ids.map((id) => {
        const party = parties.get(id);
        return (
          <li key={id}>
            {party ? (
              <DocumentLink page={{ kind: "party", id }}>
                <bdi>{party.name[language]}</bdi>
              </DocumentLink>
            ) : (
              <bdi>{id}</bdi>
            )}
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
