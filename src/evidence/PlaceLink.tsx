import { useTranslate } from "../language/useTranslate";
import type { PlaceId, TruceRecord } from "../record/types";

export interface PlaceLinkProps {
  readonly id: PlaceId;
  readonly places: TruceRecord["places"];
  readonly onPlace: (place: PlaceId) => void;
}

/** A place by its name, to be opened; its id as text where the record does not know it. */
export function PlaceLink({ id, places, onPlace }: PlaceLinkProps) {
  const { language } = useTranslate();
  const place = places.get(id);
  if (place === undefined) return <bdi>{id}</bdi>;
  return (
    <button type="button" className="text-button" onClick={() => onPlace(id)}>
      <bdi>{place.name[language]}</bdi>
    </button>
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
