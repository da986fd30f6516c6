import { NameInBoth } from "../../evidence/NameInBoth";
import type { SearchHit } from "../../evidence/search/searchEntries";
import type { Translate } from "../../language/createTranslate";
import { formatEventDate } from "../../language/formatEventDate";
import { formatList } from "../../language/formatList";
import { TextIn } from "../../language/TextIn";
import { useTranslate } from "../../language/useTranslate";
import type { EventBrief, Place, TruceRecord } from "../../record/types";

/** How many places of an event are named. */
const NAMED = 3;

/** What a search found, in words: a name in both scripts, or when, where and what happened. */
export function SearchHitWords({ hit, record }: { readonly hit: SearchHit; readonly record: TruceRecord }) {
  const t = useTranslate();
  if (hit.kind === "place")
    return (
      <>
        <span className="search-name">
          <NameInBoth name={hit.place.name} otherClass="search-other" />
        </span>
        <span className="search-quiet">{whereIs(hit.place, record, t)}</span>
      </>
    );
  if (hit.kind === "party")
    return (
      <>
        <span className="search-name">
          <NameInBoth name={hit.party.name} otherClass="search-other" />
        </span>
        <span className="search-quiet">{hit.party.descriptor[t.language]}</span>
      </>
    );
  const { event } = hit;
  return (
    <>
      <span className="search-name">
        {placesOf(event, record, t)} <span className="search-other">{formatEventDate(event.date, t)}</span>
      </span>
      <span className="search-quiet">
        {t(`evidence.event-kind.${event.kind}`)}
        {hit.kind === "event" && hit.summary && (
          <>
            {". "}
            <TextIn text={hit.summary} />
          </>
        )}
      </span>
    </>
  );
}

function whereIs({ kind, areas, governorate }: Place, { places }: TruceRecord, t: Translate): string {
  const area = areas.map((id) => places.get(id)?.name[t.language]).find((name) => name !== undefined);
  const where = area ?? governorate?.[t.language];
  const what = t(`evidence.kind.${kind}`);
  return where === undefined ? what : t("search.kind-in", { kind: what, where });
}

function placesOf(event: EventBrief, { places, nationalCeasefires }: TruceRecord, t: Translate): string {
  const ceasefire = nationalCeasefires.find((one) => one.event === event.id);
  if (ceasefire) return ceasefire.name[t.language] ?? ceasefire.name.en;
  const names = event.places.flatMap((id) => places.get(id)?.name[t.language] ?? []);
  if (names.length === 0) return t("search.nationwide");
  if (names.length <= NAMED) return formatList(names, t.language);
  return t("search.and-others", { names: names.slice(0, NAMED).join(t.language === "ar" ? "، " : ", ") });
}
