import { formatRange } from "../../evidence/formatRange";
import { formatWrittenDate } from "../../evidence/writtenDate";
import type { Translate } from "../../language/createTranslate";
import { describeSpan, type SpanWords } from "../../language/describeSpan";
import { formatNumber } from "../../language/formatNumber";
import { TRACKS, type Place, type Track, type TruceRecord } from "../../record/types";
import type { TableRow } from "./tableRows";

/** What stands in a cell: what tells most, and what is said of it below. */
export interface CellWords {
  readonly main: string;
  readonly below: string;
}

/** A row of the table in the reader's words. */
export interface TableCells {
  readonly area: string;
  readonly held: Readonly<Record<Track, readonly SpanWords[]>>;
  /** Null where nobody counted. */
  readonly people: CellWords | null;
  readonly sources: CellWords | null;
}

/** The words of a row. */
export function tableCells({ place, state, people, support }: TableRow, record: TruceRecord, t: Translate): TableCells {
  const [siege, truce, evacuation] = TRACKS.map((track) =>
    state[track].map((held) => describeSpan(held, place, record, t)),
  );
  return {
    area: areaOf(place, record, t),
    held: { siege: siege ?? [], truce: truce ?? [], evacuation: evacuation ?? [] },
    people: people && {
      main: formatRange(people.lowest, people.highest, t),
      below: [
        people.isCensus ? t("table.census") : formatWrittenDate(people.date, t),
        ...new Set(people.chosen.flatMap(({ by }) => (by === null ? [] : [shortName(record, by, t)]))),
      ].join(t.language === "ar" ? "، " : ", "),
    },
    sources: support && {
      main: formatNumber(support.sources, t.language),
      below: support.grades.map((grade) => t(`grades.${grade}`)).join(t.language === "ar" ? "؛ " : "; "),
    },
  };
}

/** One status in a line of text: "Besieged since 2013 (possible). Besieger: Syrian government". */
export function spanLine({ status, since, by, isPossible }: SpanWords, t: Translate): string {
  const words = `${status} ${since}`;
  const line = isPossible ? t("states.status-possible", { status: words }) : words;
  return by === null ? line : `${line}. ${by}`;
}

function areaOf({ areas, group }: Place, record: TruceRecord, t: Translate): string {
  const smallest = record.places.get(areas[0] ?? "");
  return smallest?.name[t.language] ?? t(`evidence.group.${group}`);
}

function shortName({ parties }: Pick<TruceRecord, "parties">, id: string, { language }: Translate): string {
  return parties.get(id)?.short[language] ?? id;
}
