import { expect, test } from "vitest";
import { statesOnDay } from "./statesOnDay";
import type { PlaceState } from "./types";

const NOTHING: PlaceState = { siege: [], truce: [], evacuation: [] };
const SOMETHING: PlaceState = { ...NOTHING };

test("is a map of what is looked up, as often as one asks", () => {
  const states = statesOnDay(["daraya", "douma", "al-tal"], (place) => (place === "douma" ? null : SOMETHING));
  expect([...states.keys()]).toEqual(["daraya", "al-tal"]);
  expect([...states.values()]).toEqual([SOMETHING, SOMETHING]);
  expect(new Map(states)).toEqual(new Map(states.entries()));
  expect(states.size).toBe(2);
  expect([states.has("douma"), states.get("douma")]).toEqual([false, undefined]);
  expect([states.has("daraya"), states.get("daraya")]).toEqual([true, SOMETHING]);
  const told: string[] = [];
  states.forEach((_, place, all) => told.push(`${place} of ${all.size}`));
  expect(told).toEqual(["daraya of 2", "al-tal of 2"]);
});

test("looks at no place before it is asked for one", () => {
  let looks = 0;
  const states = statesOnDay(["daraya", "douma"], () => {
    looks += 1;
    return SOMETHING;
  });
  expect(looks).toBe(0);
  states.get("douma");
  expect(looks).toBe(1);
});
