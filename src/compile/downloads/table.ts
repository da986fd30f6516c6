import type { EdtfDate, Text } from "../../record/types";
import { isoOfDay } from "../../record/day";

export type Cell = string | number | boolean | null;

/** A column as the data package describes it. */
export interface Field {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "date" | "boolean";
  readonly description: string;
}

/** A table of the downloads. */
export interface Table {
  readonly name: string;
  readonly description: string;
  readonly fields: readonly Field[];
  readonly rows: readonly (readonly Cell[])[];
  readonly primaryKey: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
}

/** A column that holds ids of another table. */
export interface ForeignKey {
  readonly field: string;
  readonly table: string;
}

/** A column with what it holds for a row. */
export interface Column<Row> extends Field {
  readonly of: (row: Row) => Cell;
}

/** Makes a column. */
export function column<Row>(
  name: string,
  description: string,
  of: (row: Row) => Cell,
  type: Field["type"] = "string",
): Column<Row> {
  return { name, type, description, of };
}

/** The two columns of a text in both languages. */
export function textColumns<Row>(
  name: string,
  description: string,
  of: (row: Row) => Text | null | undefined,
): readonly Column<Row>[] {
  return [
    column(`${name}_en`, `${description}, in English`, (row) => of(row)?.en ?? null),
    column(`${name}_ar`, `${description}, in Arabic`, (row) => of(row)?.ar ?? null),
  ];
}

/** The three columns of a date: as written, and the first and last day that it may mean. */
export function dateColumns<Row>(
  name: string,
  description: string,
  of: (row: Row) => EdtfDate | null,
): readonly Column<Row>[] {
  const dayOf = (row: Row, edge: "earliest" | "latest"): Cell => {
    const date = of(row);
    return date && isoOfDay(date[edge]);
  };
  return [
    column(name, `${description}, in EDTF as written`, (row) => of(row)?.edtf ?? null),
    column(`${name}_earliest`, `${description}: the first day it may mean`, (row) => dayOf(row, "earliest"), "date"),
    column(`${name}_latest`, `${description}: the last day it may mean`, (row) => dayOf(row, "latest"), "date"),
  ];
}

/** Several values in one cell; nothing for none. */
export function listed(values: readonly string[]): Cell {
  return values.length === 0 ? null : values.join("; ");
}

/** What a table is called and what its columns refer to. */
interface Naming {
  readonly name: string;
  readonly description: string;
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly ForeignKey[];
}

/** A table that says in each row from which version of the record it is: a CSV file has no other place for it. */
export function withVersion(table: Table, version: string): Table {
  const field: Field = {
    name: "data_version",
    type: "string",
    description: "The version of the record from which the row is",
  };
  return { ...table, fields: [...table.fields, field], rows: table.rows.map((row) => [...row, version]) };
}

/** Makes a table of rows. */
export function table<Row>(naming: Naming, columns: readonly Column<Row>[], rows: readonly Row[]): Table {
  return {
    primaryKey: [],
    foreignKeys: [],
    ...naming,
    fields: columns.map(({ name, type, description }) => ({ name, type, description })),
    rows: rows.map((row) => columns.map(({ of }) => of(row))),
  };
}
