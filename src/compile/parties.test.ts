import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as v from "valibot";
import { parse } from "yaml";
import { groupBy } from "./groupBy";
import { partySchema, type PartyEntry } from "./schemas";

const FILE = join(import.meta.dirname, "../../data/parties.yaml");
const parties = v.parse(v.array(partySchema), parse(readFileSync(FILE, "utf8")));

const spellingsOf = ({ name, aliases = [] }: PartyEntry): readonly string[] => [name.en, name.ar, ...aliases];
/** Words that take a side, in either language. */
const LOADED = /regime|terror|militants|gunmen|mercenar|liberat|martyr|النظام|إرهاب|ميليشيا|مرتزقة|شهداء|تحرير/i;

describe("the parties", () => {
  test("share no spelling: a name or alias means one party", () => {
    const spelt = parties.flatMap((party) => [...new Set(spellingsOf(party))].map((spelling) => [spelling, party.id]));
    const twice = [...groupBy(spelt, ([spelling]) => spelling).values()].filter(({ length }) => length > 1);
    expect(twice).toEqual([]);
  });

  test("are described in words that take no side", () => {
    expect(LOADED.test("fighters of the regime")).toBe(true);
    const loaded = parties.filter(({ descriptor }) => LOADED.test(`${descriptor.en} ${descriptor.ar}`));
    expect(loaded.map(({ id }) => id)).toEqual([]);
  });

  test("that are UN bodies or foreign states other than Russia and Iran side with nobody", () => {
    const sided = parties.filter(
      ({ kind, parentIs }) => ["un", "foreign-state"].includes(kind) && parentIs === "sides-with",
    );
    expect(sided.map(({ id }) => id)).toEqual(["russia", "iran"]);
  });

  test("that negotiated for a place held by the opposition stand on its side; those that mediated stand on none", () => {
    const sideOf = (id: string): string | undefined => parties.find((party) => party.id === id)?.parent;
    const committees = parties.filter(({ kind }) => kind === "local-committee");
    const negotiating = committees.filter(({ id }) => /negotiating-committee$|local-councils?$/.test(id));
    expect(negotiating.length).toBeGreaterThan(12);
    expect(new Set(negotiating.map(({ id }) => sideOf(id)))).toEqual(new Set(["syrian-opposition"]));
    const mediating = committees.filter(({ id }) => /reconciliation-committee|notables$|mediators$/.test(id));
    expect(mediating.length).toBeGreaterThan(12);
    expect(new Set(mediating.map(({ id }) => sideOf(id)))).toEqual(new Set([undefined]));
  });
});
