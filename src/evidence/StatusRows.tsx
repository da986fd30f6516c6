import { describeSpan } from "../language/describeSpan";
import { describeWithin } from "../language/describeWithin";
import { FilledMessage } from "../language/FilledMessage";
import { useTranslate } from "../language/useTranslate";
import type { Day } from "../record/day";
import {
  TRACKS,
  type Account,
  type HeldSpan,
  type Place,
  type PlaceId,
  type PlaceState,
  type TruceRecord,
} from "../record/types";
import { isUndirected, lookOn } from "../scene/undirectedOn";
import { Swatch } from "../symbology/Swatch";
import { PlaceLink } from "./PlaceLink";

export interface StatusRowsProps {
  readonly place: Place;
  readonly record: TruceRecord;
  readonly state: PlaceState;
  /** What holds on the day anywhere: of an area on which nothing holds itself, it is told of the places in it. */
  readonly states: ReadonlyMap<PlaceId, PlaceState>;
  readonly day: Day;
  /** Whose account it is; null: our reading. */
  readonly account: Account | null;
  readonly onPlace: (place: PlaceId) => void;
}

/** What holds on the day: a row a status, or what holds at the places in the area, or the words that nothing is recorded. */
export function StatusRows({ place, record, state, states, day, account, onPlace }: StatusRowsProps) {
  const t = useTranslate();
  const held = TRACKS.flatMap((track) => state[track]);
  if (held.length === 0) {
    const within = describeWithin(place, record, states, t, { isAccount: account !== null });
    if (within) {
      const siege = t("states.count.sentence", { text: within.siege });
      return <p className="status-none">{[siege, within.others].join(" ").trim()}</p>;
    }
    return <p className="status-none">{t(account === null ? "evidence.none" : "according.says-nothing-here")}</p>;
  }
  return (
    <ul className="status-rows">
      {held.map((one) => (
        <StatusRow
          key={`${one.span.track} ${one.span.key} ${one.span.status} ${one.span.from.edtf}`}
          held={one}
          place={place}
          record={record}
          isWithoutArrow={isUndirected(state, day, record.events)}
          onPlace={onPlace}
        />
      ))}
    </ul>
  );
}

interface StatusRowProps extends Omit<StatusRowsProps, "state" | "states" | "day" | "account"> {
  readonly held: HeldSpan;
  /** No arrow of the day tells where people go. */
  readonly isWithoutArrow: boolean;
}

function StatusRow({ held, place, record, isWithoutArrow, onPlace }: StatusRowProps) {
  const t = useTranslate();
  const words = describeSpan(held, place, record, t);
  const { through } = held.span;
  return (
    <li className="status-row">
      <Swatch appearance={lookOn(stateOf(held), isWithoutArrow)} />
      <div className="status-words">
        <p className="status-name">
          <strong>{words.status}</strong> <span className="status-since">{words.since}</span>
        </p>
        {words.by !== null && <p>{words.by}</p>}
        {words.isPossible && <p>{t("evidence.possible-why")}</p>}
        {through !== null && (
          <p>
            <FilledMessage
              id="states.through"
              slots={{ area: <PlaceLink id={through} places={record.places} onPlace={onPlace} /> }}
            />
          </p>
        )}
      </div>
    </li>
  );
}

/** A state in which this one status holds: its symbol by itself. */
function stateOf(held: HeldSpan): PlaceState {
  return { siege: [], truce: [], evacuation: [], [held.span.track]: [held] };
}
