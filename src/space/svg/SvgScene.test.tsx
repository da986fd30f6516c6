import type { FeatureCollection } from "geojson";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { compiledRecord } from "../../../tests/record/compiledRecord";
import { createTranslate } from "../../language/createTranslate";
import { loadMessages } from "../../language/loadMessages";
import { dayOfIso } from "../../record/day";
import { sceneOf } from "../../scene/sceneOf";
import { ALL_LAYERS } from "../../state/appState";
import { PAGE_INK } from "../../symbology/ink";
import { firstView } from "../firstView";
import { SvgScene } from "./SvgScene";
import { svgProjection } from "./svgProjection";

const { record, index } = await compiledRecord();
const t = createTranslate("en", await loadMessages("en"));
const NONE: FeatureCollection = { type: "FeatureCollection", features: [] };
const features = { land: NONE, ground: NONE, lines: NONE, places: NONE, names: NONE };

/** The texts of the map in an explorer of 1360 by 860 pixels. */
function textsOn(iso: string, place: string | null, height: number): readonly string[] {
  const frame = { width: 960, height };
  const scene = sceneOf(record, index, dayOfIso(iso) ?? 0, ALL_LAYERS, place);
  const projection = svgProjection({ ...firstView(frame), ...frame });
  const markup = renderToStaticMarkup(
    <svg>
      <SvgScene {...{ scene, record, features, projection, t }} ink={PAGE_INK} id="map" relief={null} />
    </svg>,
  );
  return [...markup.matchAll(/<text[^>]*>([^<]*)</g)].map(([, text = ""]) => text);
}

test.each([
  ["2013-10-10", null],
  ["2015-10-01", "al-qadam"],
  ["2016-08-26", null],
] as const)("on %s, with %s chosen, Daraya has its name beside its neighbours' names and its arrows", (iso, place) => {
  for (const height of [486, 517]) expect(textsOn(iso, place, height)).toContain("Daraya");
});
