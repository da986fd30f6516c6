import { Map as PlainMap, setWorkerUrl, type ExpressionSpecification, type LayerSpecification } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import "./plainMap.css";

/*
 * The same places and days as the embed's, on the same ground, by MapLibre alone: fills and lines of what holds, one slider, one date. No
 * names, patterns, legend, second language or list, and nothing to be seen before script and WebGL.
 */
const DAY = 86_400_000;
const FIRST = Date.UTC(2016, 2, 4) / DAY;
const TRACKS = { siege: "#9c2f16", truce: "#1f5673", evacuation: "#2a2a2a" };
const FILES = ["land", "ground", "lines", "spans"] as const;

const holdsOn = (day: number, track: string): ExpressionSpecification => [
  "all",
  ["==", ["get", "track"], track],
  ["<=", ["get", "from"], day],
  [">", ["get", "to"], day],
];
const layersOf = ([track, colour]: readonly [string, string]): LayerSpecification[] => {
  const shared = { source: "spans", filter: holdsOn(FIRST, track) };
  return [
    { ...shared, id: track, type: "fill", paint: { "fill-color": colour, "fill-opacity": 0.3 } },
    { ...shared, id: `${track}-edge`, type: "line", paint: { "line-color": colour, "line-width": 1.6 } },
  ];
};

setWorkerUrl(new URL(workerUrl, document.baseURI).href);
const map = new PlainMap({
  container: "map",
  center: [36.32, 33.52],
  zoom: 9.6,
  attributionControl: false,
  style: {
    version: 8,
    sources: Object.fromEntries(FILES.map((file) => [file, { type: "geojson", data: `${file}.geojson` }])),
    layers: [
      {
        id: "land",
        type: "fill",
        source: "land",
        filter: ["==", ["get", "kind"], "land"],
        paint: { "fill-color": "#f4f1ea" },
      },
      { id: "ground", type: "fill", source: "ground", paint: { "fill-color": "#dcd6cb" } },
      { id: "lines", type: "line", source: "lines", paint: { "line-color": "#b9b2a5", "line-width": 1.2 } },
      ...Object.entries(TRACKS).flatMap(layersOf),
    ],
  },
});

const slider = document.querySelector("input");
const date = document.querySelector("output");
if (slider && date) {
  slider.min = String(Date.UTC(2011, 0, 1) / DAY);
  slider.max = String(Date.UTC(2018, 11, 31) / DAY);
  slider.value = String(FIRST);
  const show = (): void => {
    const day = slider.valueAsNumber;
    date.value = new Date(day * DAY).toISOString().slice(0, 10);
    for (const track of Object.keys(TRACKS))
      for (const id of [track, `${track}-edge`]) map.setFilter(id, holdsOn(day, track));
  };
  void map.once("idle", () => {
    performance.mark("picture");
    slider.addEventListener("input", show);
    document.documentElement.dataset["ready"] = "";
  });
}
