import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { DAY_FRAME } from "../record/day";
import { createIndex } from "../record/recordIndex";
import { ACCOUNTS, type Certainty, type SiegeStatus } from "../record/types";
import {
  appearanceKey,
  appearanceOf,
  BARE,
  isBare,
  isLeaving,
  type Appearance,
  type EvacuationLook,
  type TruceTexture,
} from "./appearance";
import { legendEntryIds } from "./legendEntries";
import { Swatch } from "./Swatch";

const CERTAINTIES: readonly Certainty[] = ["certain", "possible"];
const SIEGES: readonly SiegeStatus[] = ["besieged", "partially-besieged"];
const TEXTURES: readonly TruceTexture[] = ["local", "national", "de-escalation", "disputed"];
const EVACUATIONS: readonly EvacuationLook[] = ["evacuating", "undirected", "stalled", "evacuated", "returned"];

const orNone = <Channel,>(shown: readonly Channel[]): readonly (Channel | null)[] => [null, ...shown];

/** Every look that siege, its second besieger, truce and evacuation can have together. A besieged place is never shown as emptied. */
const EVERY: readonly Appearance[] = orNone(
  SIEGES.flatMap((status) => CERTAINTIES.map((certainty) => ({ status, certainty }))),
).flatMap((siege) =>
  orNone(CERTAINTIES).flatMap((encircled) =>
    orNone(TEXTURES.flatMap((texture) => CERTAINTIES.map((certainty) => ({ texture, certainty })))).flatMap((truce) =>
      orNone(EVACUATIONS.flatMap((status) => CERTAINTIES.map((certainty) => ({ status, certainty }))))
        .filter((evacuation) => !siege || !evacuation || isLeaving({ evacuation }))
        .map((evacuation) => ({ siege, encircled, truce, evacuation })),
    ),
  ),
);

/** A drawing without the classes that colour it: what is left to who sees no colour. */
const shapesOf = (appearance: Appearance): string =>
  renderToStaticMarkup(<Swatch appearance={appearance} width={70} height={40} />).replaceAll(/ class="[^"]*"/g, "");

test("every look that can be differs from all others without colour", () => {
  expect(EVERY.length).toBeGreaterThan(700);
  expect(new Set(EVERY.map(appearanceKey)).size).toBe(EVERY.length);
  expect(new Set(EVERY.map(shapesOf)).size).toBe(EVERY.length);
});

test("every look but the bare one is explained by the legend, and draws something", () => {
  const bare = shapesOf(BARE);
  for (const appearance of EVERY.filter((one) => !isBare(one))) {
    expect(legendEntryIds(appearance).length).toBeGreaterThan(0);
    expect(shapesOf(appearance)).not.toBe(bare);
  }
});

test("what places look like on any day, by our reading and by every account alone, is among them", async () => {
  const { record } = await compiledRecord();
  const known = new Set(EVERY.map(appearanceKey));
  const seen = new Set<string>();
  for (const account of [null, ...ACCOUNTS]) {
    const index = createIndex(record, account);
    for (const place of record.places.keys()) {
      let day: number | null = DAY_FRAME.earliest;
      while (day !== null) {
        seen.add(appearanceKey(appearanceOf(index.placeStateAt(place, day))));
        day = index.nextChange(day, 1, place);
      }
    }
  }
  expect(seen.size).toBeGreaterThan(40);
  expect([...seen].filter((key) => !known.has(key))).toEqual([]);
});
