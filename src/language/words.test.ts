import { describe, expect, test } from "vitest";
import { createTranslate } from "./createTranslate";
import { loadMessages } from "./loadMessages";
import { describeCounts } from "./describeCounts";
import { formatDay } from "./formatDay";
test("x", async () => {
  const en = createTranslate("en", await loadMessages("en")), ar = createTranslate("ar", await loadMessages("ar"));
  const c={besieged:44,partiallyBesieged:17,truce:3,disputed:11,evacuating:1,possible:2};
  console.log(describeCounts(c,en)); console.log(describeCounts(c,ar)); console.log(formatDay(16864,"ar"), formatDay(16864,"en"));
});
