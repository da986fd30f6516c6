import { describe, expect, test } from "vitest";
import { geojsonText } from "./geojsonText.mjs";

const KEPT = `{
"type": "FeatureCollection",
"features": [
{"type":"Feature","properties":{"id":"douma","name":{"en":"Douma","ar":"دوما"}},"geometry":{"type":"Point","coordinates":[36.4,33.57]}},
{"type":"Feature","properties":{"id":"adra"},"geometry":null}
]
}
`;

describe("the form in which GeoJSON is kept", () => {
  test("has one feature a line, however the file was laid out", () => {
    expect(geojsonText(JSON.stringify(JSON.parse(KEPT), null, 2))).toBe(KEPT);
  });

  test("is kept as it is", () => {
    expect(geojsonText(KEPT)).toBe(KEPT);
  });

  test("is refused for what holds no features", () => {
    expect(() => geojsonText("[]")).toThrow("no FeatureCollection");
    expect(() => geojsonText('{"features":{}}')).toThrow("no list");
    expect(() => geojsonText("{")).toThrow(SyntaxError);
  });
});
