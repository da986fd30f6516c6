import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { dayOfIso, isoOfDay } from "../record/day";
import { TRACKS } from "../record/types";
import { legendOfFrame } from "../scene/legendOfFrame";
import { sceneOf } from "../scene/sceneOf";
import { FIRST_STEPS, USUAL_FRAME, viewOfStep } from "../space/firstView";
import { flowsInFrame } from "../space/flowsInFrame";
import { marksInFrame } from "../space/marksInFrame";
import { EXPLORER_FRAMES } from "../space/svg/FirstMap";
import { FIRST_DAY } from "../state/appState";
import { daysWithPages } from "../state/daysWithPages";
import { legendOfFrames } from "./legendOfFrames";

const { record, index } = await compiledRecord();
const sceneOn = (day: number) => sceneOf(record, index, day, new Set(TRACKS), null);
/** The ids of the symbols that are shown in a frame of the name. */
const shownIn = (scene: ReturnType<typeof sceneOn>, name: string): readonly string[] =>
  legendOfFrames(scene).flatMap(({ entries }) =>
    entries.filter(({ seen }) => seen === undefined || seen.split(" ").includes(name)).map(({ id }) => id),
  );
const SIZES = FIRST_STEPS.flatMap((step) =>
  Object.entries(EXPLORER_FRAMES.sizes[step.name]).map(([which, size]) => ({
    name: step.name,
    which,
    frame: { ...viewOfStep(step), ...size },
  })),
);
const FRAMES = [...SIZES, { name: "usual", which: "mostly", frame: USUAL_FRAME }];

test.each([FIRST_DAY, ...daysWithPages()].map((day) => [isoOfDay(day), day] as const))(
  "the page of %s explains, in each frame that its picture may be seen in, every symbol of that frame",
  (_, day) => {
    const scene = sceneOn(day);
    for (const { name, which, frame } of FRAMES) {
      const drawn = legendOfFrame(marksInFrame(scene.marks, frame), flowsInFrame(scene.flows, frame)).flatMap(
        ({ entries }) => entries.map(({ id }) => id),
      );
      const shown = shownIn(scene, name);
      expect({ name, which, missing: drawn.filter((id) => !shown.includes(id)) }).toEqual({ name, which, missing: [] });
    }
  },
);

test("the local truces of 21 May 2018, south of what the usual frame holds, are explained on a phone and not there", () => {
  const scene = sceneOn(dayOfIso("2018-05-21") ?? 0);
  expect(shownIn(scene, "phone")).toContain("local-truce");
  expect(shownIn(scene, "usual")).not.toContain("local-truce");
});

test("a symbol stands once, with its own track, and one of every frame names none", () => {
  const groups = legendOfFrames(sceneOn(dayOfIso("2018-04-01") ?? 0));
  expect(groups.map(({ track }) => track)).toEqual(["siege", "truce", "evacuation"]);
  const entries = groups.flatMap(({ entries: of }) => of);
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  expect(entries.find(({ id }) => id === "besieged")?.seen).toBeUndefined();
});

test("before anything happened nothing is explained", () => {
  expect(legendOfFrames(sceneOn(dayOfIso("2011-03-15") ?? 0)).flatMap(({ entries }) => entries)).toEqual([]);
});
