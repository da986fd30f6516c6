import { formatEventDate } from "../../language/formatEventDate";
import { useTranslate } from "../../language/useTranslate";
import { InRow, PartyLink, PlaceOnMap, SourcePageLink, useDocuments } from "./DocumentLinks";

/** Links to what a change concerns: places, parties and sources; an event by its date and the place to which it leads. */
export function ChangedThings({ ids }: { readonly ids: readonly string[] }) {
  const t = useTranslate();
  const { documents } = useDocuments();
  const { record, events, sources } = documents;
  return (
    <p className="quiet">
      <InRow>
        {ids.map((id) => {
          const source = sources.get(id);
          const event = events.get(id);
          const [place] = event?.places ?? [];
          if (record.places.has(id)) return <PlaceOnMap key={id} id={id} />;
          if (record.parties.has(id)) return <PartyLink key={id} id={id} />;
          if (source) return <SourcePageLink key={id} source={source} />;
          if (!event) return null;
          return (
            <span key={id}>
              {formatEventDate(event.date, t)}
              {place !== undefined && (
                <>
                  {" "}
                  <PlaceOnMap id={place} event={event} />
                </>
              )}
            </span>
          );
        })}
      </InRow>
    </p>
  );
}
