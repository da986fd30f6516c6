import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FeatureCollection } from "geojson";
import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import { createTranslate } from "../../src/language/createTranslate";
import type { Language } from "../../src/language/Language";
import { loadMessages } from "../../src/language/loadMessages";
import { dayOfIso } from "../../src/record/day";
import type { RecordIndex } from "../../src/record/recordIndex";
import { TRACKS, type PlaceId, type Track, type TruceRecord } from "../../src/record/types";
import { sceneOf } from "../../src/scene/sceneOf";
import { FIRST_BOUNDS } from "../../src/space/camera";
import { firstView } from "../../src/space/firstView";
import { frameWalls, WALL } from "../../src/space/frameWalls";
import { footprintsOf } from "../../src/space/footprintsOf";
import type { FrameSize } from "../../src/space/moveView";
import { SvgScene } from "../../src/space/svg/SvgScene";
import { svgProjection } from "../../src/space/svg/svgProjection";
import { viewOfBounds } from "../../src/space/viewOfBounds";
import { FLAVOURS, type Scheme } from "../../src/symbology/flavours";
import { inkOf, PAGE_INK, type Ink } from "../../src/symbology/ink";
import { compiledRecord } from "../record/compiledRecord";

const BASEMAP = join(import.meta.dirname, "..", "..", "data", "basemap");
const SIZE = { width: 960, height: 550 };
let record: TruceRecord;
let index: RecordIndex;

beforeAll(async () => {
  ({ record, index } = await compiledRecord());
}, 60_000);

function ground(file: string): FeatureCollection {
  const json: unknown = JSON.parse(readFileSync(join(BASEMAP, `${file}.geojson`), "utf8"));
  if (!isCollection(json)) throw new Error(`${file}.geojson is no collection of features`);
  return json;
}

function isCollection(json: unknown): json is FeatureCollection {
  return typeof json === "object" && json !== null && "features" in json;
}

interface Setting {
  readonly iso: string;
  readonly place?: PlaceId;
  readonly layers?: readonly Track[];
  readonly language?: Language;
  readonly ink?: Ink;
  /** Of the frame, in pixels; the view in it is the explorer's first. */
  readonly size?: FrameSize;
}

async function draw({ iso, place, layers = TRACKS, language = "en", ink = PAGE_INK, size }: Setting): Promise<string> {
  const day = dayOfIso(iso);
  if (day === null) throw new Error(iso);
  const places: FeatureCollection = { type: "FeatureCollection", features: [...footprintsOf(record)] };
  const [land, lines, names] = [ground("land"), ground("lines"), ground("names")];
  return renderToStaticMarkup(
    <svg>
      <SvgScene
        scene={sceneOf(record, index, day, new Set(layers), place ?? null)}
        record={record}
        features={{ land, ground: ground("ground"), lines, names, places }}
        projection={svgProjection(
          size ? { ...firstView(size), ...size } : { ...viewOfBounds(FIRST_BOUNDS, SIZE, 12), ...SIZE },
        )}
        taken={size ? frameWalls(size, WALL) : []}
        ink={ink}
        t={createTranslate(language, await loadMessages(language))}
        id="m"
        relief={null}
      />
    </svg>,
  );
}

const count = (text: string, part: string): number => text.split(part).length - 1;

describe("the drawn map of 4 March 2016", () => {
  test("names the selected place in both scripts, the reader's first", async () => {
    const english = await draw({ iso: "2016-03-04", place: "douma" });
    const arabic = await draw({ iso: "2016-03-04", place: "douma", language: "ar" });
    expect(english.indexOf(">Douma<")).toBeLessThan(english.indexOf(">دوما<"));
    expect(english).toContain(">Douma<");
    expect(arabic.indexOf(">دوما<")).toBeLessThan(arabic.indexOf(">Douma<"));
  });

  test("draws sieges only with their layer, and truces only with theirs", async () => {
    const all = await draw({ iso: "2016-03-04" });
    const noSiege = await draw({ iso: "2016-03-04", layers: ["truce", "evacuation"] });
    const noTruce = await draw({ iso: "2016-03-04", layers: ["siege", "evacuation"] });
    expect(count(all, "var(--siege-fill)")).toBeGreaterThan(10);
    expect(count(noSiege, "var(--siege-fill)")).toBe(0);
    expect(count(all, "url(#mdisputed)")).toBeGreaterThan(0);
    expect(count(noTruce, "url(#m")).toBe(0);
  });

  test("refers to no pattern or clip that it does not hold", async () => {
    for (const iso of ["2014-08-20", "2016-03-04", "2017-08-01", "2018-04-01"]) {
      const picture = await draw({ iso });
      for (const [, id] of picture.matchAll(/url\(#([^)]+)\)/g)) expect(picture).toContain(`id="${id}"`);
    }
  });

  test("names the Barada and the road to Beirut in the reader's language", async () => {
    const arabic = await draw({ iso: "2016-03-04", language: "ar" });
    expect(arabic).toContain(">بردى<");
    expect(arabic).toContain(">دمشق<");
    expect(arabic).not.toContain("to Beirut");
  });
});

test("on 1 April 2018 an arrow leaves Douma and says where to", async () => {
  const picture = await draw({ iso: "2018-04-01" });
  expect(picture).toMatch(/>To [^<]+</);
  expect(await draw({ iso: "2018-04-01", layers: ["siege"] })).not.toMatch(/>To [A-Z][^<]+</);
});

describe.each([
  { width: 390, height: 352 },
  { width: 390, height: 555 },
  { width: 768, height: 680 },
  { width: 960, height: 517 },
])("in a frame of $width by $height pixels", (size) => {
  test.each([
    ["2016-08-26", "Daraya", "داريا"],
    ["2018-04-01", "Douma", "دوما"],
    ["2016-12-05", "al-Tal", "التل"],
  ] as const)("the place that people leave on %s is named in both languages", async (iso, english, arabic) => {
    expect(await draw({ iso, size })).toContain(`>${english}</text>`);
    expect(await draw({ iso, size, language: "ar" })).toContain(`>${arabic}</text>`);
  });
});

test("on 15 September 2015 al-Qadam bears the teeth of a second siege", async () => {
  expect(await draw({ iso: "2015-09-15" })).toContain("var(--islamic-state-ring)");
  expect(await draw({ iso: "2016-03-04", layers: ["truce"] })).not.toContain("var(--islamic-state-ring)");
});

test.each(["light", "dark"] as const)(
  "a picture that leaves the page in %s holds plain colours alone",
  async (scheme: Scheme) => {
    const picture = await draw({ iso: "2016-03-04", ink: inkOf(FLAVOURS[scheme]) });
    expect(picture).not.toContain("var(");
    expect(picture).toContain(FLAVOURS[scheme].colours.siege);
  },
);

test("no number in a picture is not a number", async () => {
  for (const iso of ["2011-03-15", "2013-11-01", "2016-03-04", "2018-12-31"]) {
    expect(await draw({ iso })).not.toMatch(/NaN|Infinity|undefined/);
  }
});
