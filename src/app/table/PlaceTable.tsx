import { useTranslate } from "../../language/useTranslate";
import type { PlaceId, TruceRecord } from "../../record/types";
import { PlaceTableRow } from "./PlaceTableRow";
import { TABLE_COLUMNS, type TableColumn, type TableSort } from "./sortRows";
import type { TableRow } from "./tableRows";

export interface PlaceTableProps {
  readonly record: TruceRecord;
  readonly rows: readonly TableRow[];
  readonly caption: string;
  readonly sort: TableSort;
  readonly onSort: (sort: TableSort) => void;
  readonly selection: PlaceId | null;
  /** Places that are marked: the accounts differ there. */
  readonly differing: ReadonlySet<PlaceId>;
  readonly onPlace: (place: PlaceId) => void;
  readonly hrefOf: (place: PlaceId) => string;
}

/** Numbers are first read from the greatest. */
const FROM_THE_GREATEST: ReadonlySet<TableColumn> = new Set(["people", "sources"]);

/** The rows under heads that sort them. The names stay in sight while the rest is scrolled. */
export function PlaceTable(props: PlaceTableProps) {
  const { record, rows, caption, sort, onSort, selection, differing, onPlace, hrefOf } = props;
  const t = useTranslate();
  function sortBy(by: TableColumn): void {
    const first = FROM_THE_GREATEST.has(by) ? "descending" : "ascending";
    const other = first === "ascending" ? "descending" : "ascending";
    onSort({ by, way: sort.by === by && sort.way === first ? other : first });
  }
  return (
    <div className="table-scroller">
      <table className="place-table">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            {TABLE_COLUMNS.map((column) => (
              <th
                key={column}
                scope="col"
                data-column={column}
                data-words={t(`table.column-${column}`)}
                {...(sort.by === column ? { "aria-sort": sort.way } : {})}
              >
                <button type="button" onClick={() => sortBy(column)}>
                  {t(`table.column-${column}`)}
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <PlaceTableRow
              key={row.place.id}
              {...{ row, record, onPlace }}
              isSelected={row.place.id === selection}
              differs={differing.has(row.place.id)}
              href={hrefOf(row.place.id)}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}
