import { useMemo } from "react";
import { formatDay } from "../language/formatDay";
import { formatEventDate } from "../language/formatEventDate";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import type { Difference } from "../record/differencesOn";
import type { PlaceId, TruceRecord } from "../record/types";
import { differenceGroups, type DifferenceGroup } from "./differenceGroups";
import "./differenceList.css";
import { DocumentRoot } from "./DocumentLink";
import "./evidenceType.css";
import { PlaceLinks } from "./PlaceLink";
import { Sayings } from "./Sayings";

export interface DifferenceListProps {
  readonly record: TruceRecord;
  readonly day: Day;
  readonly differences: readonly Difference[];
  readonly onPlace: (place: PlaceId) => void;
  /** The site's root, with a slash at its end. */
  readonly root: string;
}

/** Where the accounts differ on the day: what each says, told once for all the places on which that is the same. */
export function DifferenceList({ record, day, differences, onPlace, root }: DifferenceListProps) {
  const t = useTranslate();
  const groups = useMemo(() => differenceGroups(differences), [differences]);
  return (
    <div className="difference-list">
      <h2>{t("according.differences", { day: formatDay(day, t.language) })}</h2>
      <p>{t("according.differences-lead")}</p>
      {groups.length === 0 && <p>{t("according.no-differences")}</p>}
      <DocumentRoot value={root}>
        <ul>
          {groups.map((group) => (
            <Group
              key={`${group.track} ${group.agreement ?? ""} ${group.places[0] ?? ""}`}
              {...{ group, record, onPlace }}
            />
          ))}
        </ul>
      </DocumentRoot>
    </div>
  );
}

function Group({
  group,
  record,
  onPlace,
}: Pick<DifferenceListProps, "record" | "onPlace"> & { readonly group: DifferenceGroup }) {
  const t = useTranslate();
  const { track, agreement, places, said } = group;
  const event = agreement === null ? undefined : record.events.get(agreement);
  const kind = record.places.get(places[0] ?? "")?.kind ?? "town";
  return (
    <li>
      <p className="difference-places">
        <PlaceLinks ids={places} places={record.places} onPlace={onPlace} />
      </p>
      <p className="difference-about">
        {event ? t("according.agreement-of", { date: formatEventDate(event.date, t) }) : t(`states.track.${track}`)}
      </p>
      <Sayings said={said} kind={kind} />
    </li>
  );
}
