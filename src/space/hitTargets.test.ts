import { expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { dayOfIso } from "../record/day";
import type { Track } from "../record/types";
import { sceneOf } from "../scene/sceneOf";
import { ALL_LAYERS } from "../state/appState";
import { hitTargets } from "./hitTargets";
import { markFeatures, markForm } from "./markFeatures";

const { record, index } = await compiledRecord();

function hitOn(iso: string, zoom: number, layers: ReadonlySet<Track> = ALL_LAYERS): ReadonlySet<string> {
  const day = dayOfIso(iso);
  if (day === null) throw new Error(`${iso} is no date`);
  return new Set([...hitTargets(sceneOf(record, index, day, layers, null), record, zoom)].map(({ place }) => place));
}

test("a place known by its point alone cannot be hit where nothing of it is to be seen", () => {
  const unseen = [...record.places.values()].filter(({ geometry }) => geometry.type === "Point").map(({ id }) => id);
  expect(unseen.length).toBeGreaterThan(20);
  expect([...hitOn("2016-03-04", 12)].filter((place) => unseen.includes(place))).toEqual([]);
});

test("a destination can be hit while people are brought there, since it is named then", () => {
  expect(hitOn("2018-04-01", 12)).toContain("idlib");
  expect(hitOn("2016-03-04", 12)).not.toContain("idlib");
});

test("an area that people are only leaving is a target by its line of ink where its siege is hidden, and none once that is hidden too", () => {
  const hit = hitOn("2017-12-28", 12, new Set<Track>(["evacuation"]));
  expect(hit).toContain("eastern-ghouta");
  expect(hitOn("2017-12-28", 12, new Set<Track>())).not.toContain("eastern-ghouta");
  expect(hit).toContain("douma");
  expect(hitOn("2017-12-28", 12)).toContain("eastern-ghouta");
});

test("every area that can be hit has a line, a surface or a mark of its own drawn, whichever layers are shown", () => {
  const choices: readonly Track[][] = [["siege"], ["truce"], ["evacuation"], ["truce", "evacuation"]];
  for (const iso of ["2013-10-13", "2016-03-04", "2017-12-28", "2018-04-01"])
    for (const layers of choices)
      for (const zoom of [9, 11, 13]) {
        const { marks } = sceneOf(record, index, dayOfIso(iso) ?? 0, new Set(layers), null);
        const inked = marks.filter((mark) => {
          const { shape, point } = markFeatures(mark, markForm(mark, zoom));
          return point !== null || (shape !== null && Object.keys(shape.properties).length > 1);
        });
        const drawn = new Set(inked.map(({ place }) => place));
        const areas = [...hitOn(iso, zoom, new Set(layers))].filter((id) => record.places.get(id)?.kind === "area");
        expect(areas.filter((id) => !drawn.has(id))).toEqual([]);
      }
});

test("footprints are targets from the zoom from which they are drawn; nothing drawn yet: they alone", () => {
  const quiet = [...hitTargets(null, record, 12)].map(({ place }) => place);
  expect(quiet).toContain("douma");
  expect([...hitTargets(null, record, 8)]).toEqual([]);
});
