import { beforeAll, describe, expect, test } from "vitest";
import { renderToStaticMarkup } from "react-dom/server";
import { compiledRecord, type RealRecord } from "../../../tests/record/compiledRecord";
import { mergeEvidence } from "../../evidence/mergeEvidence";
import { createTranslate, type Translate } from "../../language/createTranslate";
import { LanguageProvider } from "../../language/LanguageProvider";
import { loadMessages } from "../../language/loadMessages";
import { dayOfIso } from "../../record/day";
import { createIndex } from "../../record/recordIndex";
import { TRACKS, type PlaceId } from "../../record/types";
import { chooseRows, TABLE_CHOICES, type TableChoice } from "./chooseRows";
import { PlaceTable } from "./PlaceTable";
import { sortRows, TABLE_COLUMNS } from "./sortRows";
import { tableRows, type TableRow } from "./tableRows";
import { tableCsv, tableForClipboard } from "./tableTexts";

let real: RealRecord;
let en: Translate;
let ar: Translate;
let rows: readonly TableRow[];
const day = dayOfIso("2016-03-04") ?? Number.NaN;
const nothing = (): void => undefined;
const NONE: ReadonlySet<PlaceId> = new Set();
beforeAll(async () => {
  real = await compiledRecord();
  en = createTranslate("en", await loadMessages("en"));
  ar = createTranslate("ar", await loadMessages("ar"));
  rows = tableRows(real.record, real.index, day, mergeEvidence([...real.evidence.values()]));
}, 60_000);

const idsOf = (some: readonly TableRow[]): readonly PlaceId[] => some.map(({ place }) => place.id);
const chosen = (choice: TableChoice, query = "", differing = NONE): readonly PlaceId[] =>
  idsOf(chooseRows(rows, { query, choice, differing }));

describe("the table of a day", () => {
  test("has every place of the record once, with the state that the map shows", () => {
    expect(idsOf(rows).toSorted()).toEqual([...real.record.places.keys()].toSorted());
    const states = real.index.stateAt(day);
    expect(chosen("held").toSorted()).toEqual([...states.keys()].toSorted());
  });

  test("says on how many sources a state rests, and that the truce of Douma is contested", () => {
    const douma = rows.find(({ place }) => place.id === "douma");
    expect(douma?.support?.sources).toBeGreaterThan(1);
    expect(douma?.support?.grades).toContain("contested");
    for (const { state, support } of rows) {
      expect(support === null).toBe(TRACKS.every((track) => state[track].length === 0));
      expect(support?.sources).not.toBe(0);
    }
  });

  test("of an account is silent where the account is", () => {
    const silent = tableRows(real.record, createIndex(real.record, "siege-watch"), dayOfIso("2012-01-01") ?? 0, null);
    expect(chooseRows(silent, { query: "", choice: "held", differing: NONE })).toEqual([]);
    expect(silent).toHaveLength(rows.length);
  });
});

describe("its rows", () => {
  test("are found by any spelling in either script", () => {
    for (const query of ["Darayya", "داريّا", "DARAYA"]) expect(chosen("every", query)).toContain("daraya");
    expect(chosen("every", "no such place")).toEqual([]);
    expect(chosen("every", "<script>")).toEqual([]);
  });

  test("are chosen by track, by doubt and by what the accounts say", () => {
    for (const track of TRACKS) {
      const held = rows.filter(({ state }) => state[track].length > 0);
      expect(chosen(track)).toEqual(idsOf(held));
    }
    expect(chosen("disputed")).toContain("douma");
    expect(chosen("differing", "", new Set(["daraya"]))).toEqual(["daraya"]);
    for (const id of chosen("possible")) {
      const row = rows.find(({ place }) => place.id === id);
      expect(row && TRACKS.flatMap((track) => row.state[track]).some(({ certainty }) => certainty === "possible")).toBe(
        true,
      );
    }
  });

  test("are the same whichever column sorts them, and a place of which it says nothing stands last both ways", () => {
    for (const by of TABLE_COLUMNS) {
      for (const way of ["ascending", "descending"] as const) {
        const sorted = sortRows(rows, { by, way }, "en");
        expect(idsOf(sorted).toSorted()).toEqual(idsOf(rows).toSorted());
        if (by === "place" || by === "area") continue;
        const isTold = (row: TableRow): boolean =>
          by === "people" ? row.people !== null : by === "sources" ? row.support !== null : row.state[by].length > 0;
        const told = sorted.map(isTold);
        expect(told).toEqual(told.toSorted((a, b) => Number(b) - Number(a)));
      }
    }
  });

  test("are sorted by people from the least to the most and back", () => {
    const counts = (way: "ascending" | "descending"): readonly number[] =>
      sortRows(rows, { by: "people", way }, "en").flatMap(({ people }) => people?.highest ?? []);
    expect(counts("ascending")).toEqual(counts("ascending").toSorted((a, b) => a - b));
    expect(counts("descending")).toEqual(counts("descending").toSorted((a, b) => b - a));
  });
});

describe("drawn", () => {
  test("the sorted column says so, the chosen place is marked, and no word is missing in either language", () => {
    for (const t of [en, ar]) {
      const markup = renderToStaticMarkup(
        <LanguageProvider translate={t}>
          <PlaceTable
            {...{ rows, record: real.record }}
            caption="places"
            sort={{ by: "truce", way: "descending" }}
            onSort={nothing}
            selection="douma"
            differing={new Set(["douma"])}
            onPlace={nothing}
            hrefOf={(id) => `?place=${id}`}
          />
        </LanguageProvider>,
      );
      expect(markup.match(/aria-sort="descending"/g)).toHaveLength(1);
      expect(markup.match(/aria-current="true"/g)).toHaveLength(1);
      expect(markup).toContain(t("according.differs"));
      expect(markup).not.toMatch(/>(table|evidence|states|grades|according)\.|undefined|NaN| style="/);
      for (const choice of TABLE_CHOICES) expect(t(`table.choice-${choice}`)).not.toBe(`table.choice-${choice}`);
    }
  });
});

describe("taken away", () => {
  const matter = () => ({ record: real.record, day, account: null });

  test("as CSV every line is of the day, the account, the record's version and the licence", () => {
    const lines = tableCsv(rows, { ...matter(), account: "un" }, en)
      .trimEnd()
      .split("\r\n");
    expect(lines).toHaveLength(rows.length + 1);
    for (const line of lines.slice(1)) expect(line).toMatch(/,2016-03-04,un,\d{4}\.\d+\.\d+\+\w+,CC BY 4\.0$/);
    expect(lines.find((line) => line.startsWith("daraya,"))).toMatch(/^daraya,Daraya,داريا,.*Besieged,certain,2012-11/);
  });

  test("for the clipboard every line has a cell for each column, and the last one names day, account and version", () => {
    for (const t of [en, ar]) {
      const lines = tableForClipboard(rows, matter(), t).trimEnd().split("\n");
      expect(lines).toHaveLength(rows.length + 2);
      for (const line of lines.slice(0, -1)) expect(line.split("\t")).toHaveLength(TABLE_COLUMNS.length);
      expect(lines.at(-1)).toContain("2016");
    }
  });

  test("nothing in a name becomes a formula, a cell or a line of its own", () => {
    const [row] = rows;
    if (!row) throw new Error("no row");
    const hostile = { ...row, place: { ...row.place, name: { en: '=cmd|"x"\t1\n2', ar: "@SUM(A1)" } } };
    const csv = tableCsv([hostile], matter(), en);
    expect(csv).toContain(`"'=cmd|""x""\t1\n2",'@SUM(A1)`);
    const [, line] = tableForClipboard([hostile], matter(), en).split("\n");
    expect(line?.split("\t")).toHaveLength(TABLE_COLUMNS.length);
    expect(line).toMatch(/^'=cmd/);
  });
});
