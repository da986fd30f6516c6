import { expect, test } from "vitest";
import { embedChoices } from "../page/embedChoices";
import { embedParts } from "./embedParts";
import type { EmbedValues } from "./embedParameters";

const IDS = ["al-qadam-2015", "al-qadam-2015.double-siege", "own", "a".repeat(200)];
const NO_IDS = ["", "Al-Qadam", "a.b.c", "a--b", "-a", "a.", ".a", "../x", "<script>", "a b", "a".repeat(201)];
const STEPS = ["2016-03-04", "2013-10-15,2016-03-04", "x,2016-03-04", "", "tomorrow", "2016-3-4", ",,,"];

test.each([
  ...[...IDS, ...NO_IDS].map((story): EmbedValues => ({ story, steps: "2016-03-04" })),
  ...STEPS.map((steps): EmbedValues => ({ steps })),
  ...["off", "on", "", "OFF"].map((controls): EmbedValues => ({ controls })),
])("the room that is kept for %j is that which the page in the frame takes", (values) => {
  const { hasControls, steps, story } = embedChoices(
    new URLSearchParams(Object.entries(values).map(([name, value]) => [name, value ?? ""])).toString(),
  );
  expect(embedParts(values)).toEqual({ hasControls, hasSteps: steps.length > 0, hasStory: story !== null });
});
