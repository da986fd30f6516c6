import { array, assert, constantFrom, property, record } from "fast-check";
import { describe, expect, test } from "vitest";
import { gradeOf, type Graded, type Side } from "./gradeOf";

const SIDES: Readonly<Record<string, Side>> = { army: "government", ally: "government", brigade: "opposition" };
const sideOf = (party: string): Side | null => SIDES[party] ?? null;
/** What stands before the first slash is whose text it is. */
const voiceOf = (source: string): string => source.split("/")[0] ?? source;
const grade = (claims: readonly string[], sources: readonly string[]) =>
  gradeOf(
    {
      claims: claims.map((text): Graded["claims"][number] => {
        const [by = "", stance] = text.split(" ");
        return { by, stance: stance === "denies" || stance === "qualifies" ? stance : "affirms" };
      }),
      sources,
    },
    sideOf,
    voiceOf,
  );

describe("C3: the grade of an event", () => {
  test("is contested where anybody denies it, whoever else affirms it", () => {
    expect(grade(["army affirms", "brigade affirms", "paper denies"], ["afp/1", "sana/1"])).toBe("contested");
  });
  test("is confirmed by both sides where two opposing sides affirm it", () => {
    expect(grade(["army affirms", "brigade affirms"], ["afp/1"])).toBe("both-sides");
  });
  test("is not so where two of one side, or one without a side, affirm it, or one only qualifies", () => {
    expect(grade(["army affirms", "ally affirms"], ["afp/1"])).toBe("single-source");
    expect(grade(["army affirms", "united-nations affirms"], ["afp/1"])).toBe("single-source");
    expect(grade(["army affirms", "brigade qualifies"], ["afp/1"])).toBe("single-source");
  });
  test("counts whose text it is, not the pages that carry it", () => {
    expect(grade([], ["afp/your-middle-east", "afp/ahram"])).toBe("single-source");
    expect(grade([], ["afp/ahram", "reuters/1"])).toBe("independent-sources");
  });
  test("is unsourced background without a source", () => {
    expect(grade([], [])).toBe("unsourced");
  });
  test("does not depend on order", () => {
    const claims = array(
      record({
        by: constantFrom("army", "brigade", "ally", "paper"),
        stance: constantFrom("affirms" as const, "denies" as const, "qualifies" as const),
      }),
    );
    assert(
      property(claims, array(constantFrom("afp/1", "afp/2", "sana/1")), (given, sources) => {
        const one = gradeOf({ claims: given, sources }, sideOf, voiceOf);
        const other = { claims: given.toReversed(), sources: sources.toReversed() };
        expect(gradeOf(other, sideOf, voiceOf)).toBe(one);
      }),
    );
  });
});
