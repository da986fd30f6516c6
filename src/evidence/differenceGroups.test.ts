import { expect, test } from "vitest";
import type { Difference, Saying } from "../record/differencesOn";
import { differenceGroups } from "./differenceGroups";
import { span } from "../record/smallEvidence";

const says = (account: Saying["account"], status: "in-force" | "denied" | "besieged"): Saying => ({
  account,
  held: { span: span({ status }), certainty: "certain" },
});
const truce = (place: string, ...said: readonly Saying[]): Difference => ({
  place,
  track: "truce",
  agreement: "deal",
  said,
});

test("what is the same on many places is told once, sieges first", () => {
  const both = [says("government", "in-force"), says("opposition", "denied")];
  const siege: Difference = {
    place: "yarmouk",
    track: "siege",
    agreement: null,
    said: [says(null, "besieged"), says("un", "denied")],
  };
  const groups = differenceGroups([
    truce("arbin", ...both),
    truce("douma", ...both),
    truce("saqba", says(null, "in-force"), says("opposition", "denied")),
    siege,
  ]);
  expect(groups.map(({ places }) => places)).toEqual([["yarmouk"], ["arbin", "douma"], ["saqba"]]);
  expect(differenceGroups([])).toEqual([]);
});
