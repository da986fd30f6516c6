import { memo, useEffect, useRef } from "react";
import { NameInBoth } from "../../evidence/NameInBoth";
import type { SpanWords } from "../../language/describeSpan";
import { useTranslate } from "../../language/useTranslate";
import { TRACKS, type HeldSpan, type PlaceId, type TruceRecord } from "../../record/types";
import { lookOn } from "../../scene/undirectedOn";
import { plainClick } from "../../state/plainClick";
import { Swatch } from "../../symbology/Swatch";
import { tableCells, type CellWords } from "./tableCells";
import type { TableRow } from "./tableRows";

export interface PlaceTableRowProps {
  readonly row: TableRow;
  readonly record: TruceRecord;
  readonly isSelected: boolean;
  /** The accounts differ on the place. */
  readonly differs: boolean;
  readonly href: string;
  readonly onPlace: (place: PlaceId) => void;
}

/** A place in the table: its name leads to its sheet. Chosen, it is brought into view. Drawn anew only when what it says changes. */
export const PlaceTableRow = memo(
  function PlaceTableRow({ row, record, isSelected, differs, href, onPlace }: PlaceTableRowProps) {
    const t = useTranslate();
    const { place, state } = row;
    const { area, held, people, sources } = tableCells(row, record, t);
    const line = useRef<HTMLTableRowElement>(null);
    useEffect(() => {
      if (isSelected) line.current?.scrollIntoView({ block: "nearest", inline: "nearest" });
    }, [isSelected]);
    return (
      <tr ref={line} data-selected={isSelected}>
        <th scope="row">
          <a
            href={href}
            {...(isSelected ? { "aria-current": "true" as const } : {})}
            onClick={plainClick(() => onPlace(place.id))}
          >
            <NameInBoth name={place.name} otherClass="place-table-other" />
          </a>
          {differs && <span className="place-table-below">{t("according.differs")}</span>}
        </th>
        <td>{area}</td>
        {TRACKS.map((track) => (
          <td key={track}>
            {state[track].map((one, at) => (
              <Status
                key={`${one.span.key} ${one.span.status} ${one.span.from.edtf}`}
                held={one}
                isWithoutArrow={row.isWithoutArrow}
                words={held[track][at]}
              />
            ))}
          </td>
        ))}
        <Cell words={people} />
        <Cell words={sources} />
      </tr>
    );
  },
  (before, after) =>
    before.isSelected === after.isSelected &&
    before.differs === after.differs &&
    before.href === after.href &&
    before.record === after.record &&
    before.onPlace === after.onPlace &&
    before.row.state === after.row.state &&
    before.row.isWithoutArrow === after.row.isWithoutArrow &&
    before.row.place === after.row.place &&
    before.row.people?.date === after.row.people?.date &&
    (before.row.support === null) === (after.row.support === null),
);

interface StatusProps extends Pick<TableRow, "isWithoutArrow"> {
  readonly held: HeldSpan;
  readonly words: SpanWords | undefined;
}

function Status({ held, isWithoutArrow, words }: StatusProps) {
  const t = useTranslate();
  if (words === undefined) return null;
  const { span } = held;
  const appearance = lookOn({ siege: [], truce: [], evacuation: [], [span.track]: [held] }, isWithoutArrow);
  return (
    <div className="place-table-status">
      <Swatch appearance={appearance} width={24} height={14} />
      <div>
        <strong>{words.isPossible ? t("states.status-possible", { status: words.status }) : words.status}</strong>{" "}
        {words.since}
        {words.by !== null && <span className="place-table-below">{words.by}</span>}
      </div>
    </div>
  );
}

function Cell({ words }: { readonly words: CellWords | null }) {
  return (
    <td>
      {words && (
        <>
          <span className="place-table-number">{words.main}</span>
          <span className="place-table-below">{words.below}</span>
        </>
      )}
    </td>
  );
}
