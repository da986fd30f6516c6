import { use } from "react";
import { useTranslate } from "../language/useTranslate";
import type { PlaceId, TruceRecord } from "../record/types";
import { plainClick } from "../state/plainClick";
import { pathOfPage } from "../state/sitePaths";
import { DocumentRoot } from "./DocumentLink";

export interface PlaceLinkProps {
  readonly id: PlaceId;
  readonly places: TruceRecord["places"];
  readonly onPlace: (place: PlaceId) => void;
}

/** A place by its name, to be opened: a link to its page, for those without script. Its id as text where the record does not know it. */
export function PlaceLink({ id, places, onPlace }: PlaceLinkProps) {
  const { language } = useTranslate();
  const root = use(DocumentRoot);
  const place = places.get(id);
  if (place === undefined) return <bdi>{id}</bdi>;
  return (
    <a
      className="text-button"
      href={root + pathOfPage({ kind: "place", place: id }, language)}
      onClick={plainClick(() => onPlace(id))}
    >
      <bdi>{place.name[language]}</bdi>
    </a>
  );
}

export interface PlaceLinksProps extends Omit<PlaceLinkProps, "id"> {
  readonly ids: readonly PlaceId[];
}

/** Places by their names, in a row. */
export function PlaceLinks({ ids, places, onPlace }: PlaceLinksProps) {
  const { language } = useTranslate();
  return ids.map((id, at) => (
    <span key={id}>
      {at > 0 && (language === "ar" ? "، " : ", ")}
      <PlaceLink id={id} places={places} onPlace={onPlace} />
    </span>
  ));
}
