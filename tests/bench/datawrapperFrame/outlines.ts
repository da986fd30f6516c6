import type { Feature, FeatureCollection, Position } from "geojson";

/*
 * The same places and days as the embed's, on the same ground, in the frame of Datawrapper's charts: its program (`dw-2.0.min.js`, `main.js`
 * of @datawrapper/chart-core) registers this visualization by its public call, loads the files as a chart's assets, and draws title, source
 * and notes round it. Datawrapper's own drawing of maps is not published: the outlines are ours, and as bare as MapLibre's in the plain page.
 */
const DAY = 86_400_000;
const FIRST = Date.UTC(2016, 2, 4) / DAY;
const TRACKS: Readonly<Record<string, string>> = { siege: "#9c2f16", truce: "#1f5673", evacuation: "#2a2a2a" };
const FILES = ["land", "ground", "lines", "spans"] as const;
/** The middle of the picture in degrees, and pixels to a degree of longitude, as at zoom 9.6 in MapLibre. */
const [MIDDLE, LATITUDE, SCALE] = [36.32, 33.52, (512 * 2 ** 9.6) / 360] as const;
const [WIDTH, HEIGHT] = [640, 400] as const;

interface Drawing {
  readonly chart: () => { readonly asset: (name: string) => string };
  readonly __renderedResolve: () => void;
}
interface Datawrapper {
  readonly visualization: { readonly register: (name: string, drawing: object) => void };
}
declare const dw: Datawrapper;

const stretch = 1 / Math.cos((LATITUDE * Math.PI) / 180);
const point = ([east = 0, north = 0]: Position): string =>
  `${(WIDTH / 2 + (east - MIDDLE) * SCALE).toFixed(1)} ${(HEIGHT / 2 - (north - LATITUDE) * SCALE * stretch).toFixed(1)}`;
const lineOf = (line: readonly Position[]): string => `M${line.map(point).join("L")}`;

function pathOf({ geometry }: Feature): string {
  switch (geometry.type) {
    case "Point":
    case "MultiPoint":
    case "GeometryCollection":
      return "";
    case "LineString":
      return lineOf(geometry.coordinates);
    case "MultiLineString":
      return geometry.coordinates.map(lineOf).join("");
    case "Polygon":
      return geometry.coordinates.map((ring) => `${lineOf(ring)}Z`).join("");
    case "MultiPolygon":
      return geometry.coordinates
        .flat()
        .map((ring) => `${lineOf(ring)}Z`)
        .join("");
    default:
      return geometry satisfies never;
  }
}

function path(feature: Feature, looks: Readonly<Record<string, string>>): SVGPathElement {
  const drawn = document.createElementNS("http://www.w3.org/2000/svg", "path");
  for (const [name, value] of Object.entries({ d: pathOf(feature), ...looks })) drawn.setAttribute(name, value);
  return drawn;
}

function featuresIn(json: unknown): readonly Feature[] {
  return isCollection(json) ? json.features : [];
}

function isCollection(json: unknown): json is FeatureCollection {
  return typeof json === "object" && json !== null && "features" in json;
}

dw.visualization.register("outlines", {
  render(this: Drawing, target: HTMLElement) {
    const [land, ground, lines, spans] = FILES.map((file) =>
      featuresIn(JSON.parse(this.chart().asset(`${file}.geojson`))),
    );
    const picture = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    picture.setAttribute("viewBox", `0 0 ${WIDTH} ${HEIGHT}`);
    const dry = (land ?? []).filter(({ properties }) => properties?.["kind"] === "land");
    picture.append(...dry.map((feature) => path(feature, { fill: "#f4f1ea" })));
    picture.append(...(ground ?? []).map((feature) => path(feature, { fill: "#dcd6cb" })));
    picture.append(
      ...(lines ?? []).map((feature) => path(feature, { fill: "none", stroke: "#b9b2a5", "stroke-width": "1.2" })),
    );
    const drawn = (spans ?? []).map(({ properties, ...feature }) => {
      const colour = TRACKS[String(properties?.["track"])] ?? "none";
      const looks = { fill: colour, "fill-opacity": "0.3", stroke: colour, "stroke-width": "1.6" };
      const outline = path({ ...feature, properties }, looks);
      return { outline, from: Number(properties?.["from"]), to: Number(properties?.["to"]) };
    });
    picture.append(...drawn.map(({ outline }) => outline));
    const date = document.createElement("output");
    const slider = document.createElement("input");
    Object.assign(slider, {
      type: "range",
      step: "1",
      min: Date.UTC(2011, 0, 1) / DAY,
      max: Date.UTC(2018, 11, 31) / DAY,
    });
    slider.valueAsNumber = FIRST;
    slider.style.width = "100%";
    slider.setAttribute("aria-label", "Day");
    const show = (): void => {
      const day = slider.valueAsNumber;
      date.value = new Date(day * DAY).toISOString().slice(0, 10);
      for (const { outline, from, to } of drawn) outline.style.display = from <= day && day < to ? "" : "none";
    };
    slider.addEventListener("input", show);
    show();
    target.append(picture, date, slider);
    this.__renderedResolve();
    requestAnimationFrame(() => {
      performance.mark("picture");
      document.documentElement.dataset["ready"] = "";
    });
  },
});

const THEME = { id: "plain", data: { typography: { fontFamilies: {} } }, fonts: {}, _computed: {} };
Object.assign(window, {
  __DW_SVELTE_PROPS__: {
    chart: {
      id: "plain",
      type: "outlines",
      title: "Sieges and truces around Damascus",
      theme: THEME.id,
      language: "en-US",
      metadata: {
        data: { json: true },
        describe: { "source-name": "Truceline", intro: "The places and days of the record" },
        annotate: { notes: "" },
        publish: { blocks: {} },
      },
    },
    visualization: { id: "outlines", height: "fixed", axes: {} },
    theme: THEME,
    themeDataLight: {},
    themeDataDark: {},
    translations: {},
    assets: {
      ...Object.fromEntries(FILES.map((file) => [`${file}.geojson`, { url: `${file}.geojson` }])),
      "dataset.json": { value: "{}" },
    },
  },
});
