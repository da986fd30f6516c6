import { describeSpan } from "../language/describeSpan";
import { FilledMessage } from "../language/FilledMessage";
import { useTranslate } from "../language/useTranslate";
import {
  TRACKS,
  type Account,
  type HeldSpan,
  type Place,
  type PlaceId,
  type PlaceState,
  type TruceRecord,
} from "../record/types";
import { appearanceOf } from "../symbology/appearance";
import { Swatch } from "../symbology/Swatch";
import { PlaceLink } from "./PlaceLink";

export interface StatusRowsProps {
  readonly place: Place;
  readonly record: TruceRecord;
  readonly state: PlaceState;
  /** Whose account it is; null: our reading. */
  readonly account: Account | null;
  readonly onPlace: (place: PlaceId) => void;
}

/** What holds on the day: a row a status, or the words that nothing is recorded. */
export function StatusRows({ place, record, state, account, onPlace }: StatusRowsProps) {
  const t = useTranslate();
  const held = TRACKS.flatMap((track) => state[track]);
  if (held.length === 0)
    return <p className="status-none">{t(account === null ? "evidence.none" : "according.says-nothing-here")}</p>;
  return (
    <ul className="status-rows">
      {held.map((one) => (
        <StatusRow
          key={`${one.span.track} ${one.span.key} ${one.span.status} ${one.span.from.edtf}`}
          held={one}
          place={place}
          record={record}
          onPlace={onPlace}
        />
      ))}
    </ul>
  );
}

interface StatusRowProps extends Omit<StatusRowsProps, "state" | "account"> {
  readonly held: HeldSpan;
}

function StatusRow({ held, place, record, onPlace }: StatusRowProps) {
  const t = useTranslate();
  const words = describeSpan(held, place, record, t);
  const { through } = held.span;
  return (
    <li className="status-row">
      <Swatch appearance={appearanceOf(stateOf(held))} />
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
