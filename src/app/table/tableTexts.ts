import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import { isoOfDay, type Day } from "../../record/day";
import { dataVersion } from "../../record/dataVersion";
import type { Account, Track, TruceRecord } from "../../record/types";
import { csvText, tabbedText } from "../csvText";
import { TABLE_COLUMNS } from "./sortRows";
import { spanLine, tableCells } from "./tableCells";
import type { TableRow } from "./tableRows";

/** Of what a table tells. */
export interface TableMatter {
  readonly record: TruceRecord;
  readonly day: Day;
  /** Whose account; null: our reading. */
  readonly account: Account | null;
}

const LICENCE = "CC BY 4.0";

/** The rows as a reader sees them, to be pasted: tabs between the cells, a head, and a last line that says of what day, whose account and which record it is. */
export function tableForClipboard(rows: readonly TableRow[], matter: TableMatter, t: Translate): string {
  const { record, day, account } = matter;
  const lines = rows.map((row) => {
    const { area, held, people, sources } = tableCells(row, record, t);
    const track = (one: Track): string => held[one].map((span) => spanLine(span, t)).join("; ");
    const counted = people === null ? "" : `${people.main} (${people.below})`;
    const cited = sources === null ? "" : `${sources.main} (${sources.below})`;
    const { en, ar } = row.place.name;
    const name = t.language === "ar" ? `${ar} (${en})` : `${en} (${ar})`;
    return [name, area, track("siege"), track("truce"), track("evacuation"), counted, cited];
  });
  const credit = t("table.credit", {
    day: formatDay(day, t.language),
    account: t(`according.account-${account ?? "ours"}`),
    version: dataVersion(record),
  });
  return tabbedText([TABLE_COLUMNS.map((column) => t(`table.column-${column}`)), ...lines, [credit]]);
}

/** The rows as CSV: a line a place, names in both languages, dates in EDTF, and in each line the day, the account, the version of the record and the licence. */
export function tableCsv(rows: readonly TableRow[], { record, day, account }: TableMatter, t: Translate): string {
  const tracks = ["siege", "truce", "evacuation"] as const;
  const head = [
    "place",
    "name_en",
    "name_ar",
    "area",
    ...tracks.flatMap((track) => [track, `${track}_certainty`, `${track}_since`, `${track}_parties`]),
    "people_lowest",
    "people_highest",
    "people_date",
    "people_by",
    "sources",
    "grades",
    "day",
    "account",
    "data_version",
    "licence",
  ];
  const lines = rows.map((row) => {
    const { place, state, people, support } = row;
    const { area, held } = tableCells(row, record, t);
    return [
      place.id,
      place.name.en,
      place.name.ar,
      area,
      ...tracks.flatMap((track) => [
        held[track].map(({ status }) => status).join("; "),
        state[track].map(({ certainty }) => certainty).join("; "),
        state[track].map(({ span }) => span.from.edtf).join("; "),
        state[track].map(({ span }) => span.parties.join(" ")).join("; "),
      ]),
      ...(people
        ? [String(people.lowest), String(people.highest), people.date, uniqueIds(people.chosen.map(({ by }) => by))]
        : ["", "", "", ""]),
      ...(support ? [String(support.sources), support.grades.join(" ")] : ["", ""]),
      isoOfDay(day),
      account ?? "",
      dataVersion(record),
      LICENCE,
    ];
  });
  return csvText([head, ...lines]);
}

function uniqueIds(ids: readonly (string | null)[]): string {
  return [...new Set(ids.filter((id) => id !== null))].join(" ");
}
