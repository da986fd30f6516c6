import { FilledMessage } from "../../language/FilledMessage";
import { formatList } from "../../language/formatList";
import { useTranslate } from "../../language/useTranslate";
import type { Cause } from "../../record/Cause";
import { dateOf } from "../../record/causesOf";
import type { Day } from "../../record/day";
import type { Place, PlaceId } from "../../record/types";
import { plainClick } from "../../state/plainClick";
import type { ComparisonGroup } from "./comparisonRows";
import { causeWords } from "./describeCause";

export interface CompareListProps {
  readonly groups: readonly ComparisonGroup[];
  /** What differs between the two days, or what began and ended between them, which neither of them shows. */
  readonly of: "differences" | "passed";
  readonly selection: PlaceId | null;
  readonly onPlace: (place: PlaceId) => void;
  readonly hrefOf: (place: PlaceId) => string;
  readonly onDay: (day: Day) => void;
}

const WORDS = {
  differences: { caption: "compare.list", change: "compare.change", events: "compare.events" },
  passed: { caption: "compare.passed-list", change: "compare.passed-change", events: "compare.passed-events" },
} as const;

/** A row for each place, or for an area whose places differ alike, with the events behind it. */
export function CompareList({ groups, of, selection, onPlace, hrefOf, onDay }: CompareListProps) {
  const t = useTranslate();
  return (
    <table className="compare-list">
      <caption className={of === "differences" ? "unseen" : "compare-caption"}>{t(WORDS[of].caption)}</caption>
      <thead>
        <tr>
          <th scope="col">{t("compare.place")}</th>
          <th scope="col">{t(WORDS[of].change)}</th>
          <th scope="col">{t(WORDS[of].events)}</th>
        </tr>
      </thead>
      <tbody>
        {groups.map(({ place, change, before, causes, alike }) => (
          <tr key={place.id} data-selected={place.id === selection}>
            <th scope="row">
              <PlaceName {...{ place, onPlace, hrefOf }} />
              {alike.length > 0 && <Alike places={alike} />}
            </th>
            <td>{change ?? t("compare.same-status", { status: before })}</td>
            <td>
              <ul>
                {causes.map((cause) => (
                  <CauseItem key={`${cause.event.id} ${cause.on?.edtf ?? ""}`} {...{ cause, onDay }} />
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function CauseItem({ cause, onDay }: { readonly cause: Cause } & Pick<CompareListProps, "onDay">) {
  const t = useTranslate();
  const { when, id, values } = causeWords(cause, t);
  const button = (
    <button
      type="button"
      className="compare-event"
      title={t("compare.go-to-event")}
      onClick={() => onDay(dateOf(cause).nominal)}
    >
      {when}
    </button>
  );
  return (
    <li>
      <FilledMessage {...{ id, values }} slots={{ when: button }} />
    </li>
  );
}

function PlaceName({
  place,
  onPlace,
  hrefOf,
}: { readonly place: Place } & Pick<CompareListProps, "onPlace" | "hrefOf">) {
  const t = useTranslate();
  return (
    <a href={hrefOf(place.id)} onClick={plainClick(() => onPlace(place.id))}>
      {place.name[t.language]}
    </a>
  );
}

function Alike({ places }: { readonly places: readonly Place[] }) {
  const t = useTranslate();
  const names = formatList(
    places.map(({ name }) => name[t.language]),
    t.language,
  );
  return (
    <details>
      <summary>{t("compare.alike", { count: places.length })}</summary>
      {names}
    </details>
  );
}
