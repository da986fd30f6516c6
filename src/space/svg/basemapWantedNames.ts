import type { Feature } from "geojson";
import type { Language } from "../../language/Language";
import { ARABIC_SCALE, BASEMAP_NAMES, SHIELD, type BasemapName } from "../basemapNames";
import { lineNames, type LineName } from "../lineNames";
import { textOf } from "../textOf";
import { aroundPoint } from "./aroundPoint";
import { coordinatesOf, pairOf } from "./coordinatesOf";
import { nameBlock, type NameLine } from "./nameBlock";
import type { NameStand } from "./placeNames";
import type { BasemapFeatures } from "./SvgBasemap";
import type { InkedName, NamesInput } from "./wantedNames";

interface Input extends Pick<NamesInput, "projection" | "language"> {
  readonly features: Pick<BasemapFeatures, "names" | "lines">;
}

const CENTRED: NameStand = { anchor: "center", dx: 0, dy: 0 };
const BESIDE_DOT = ["left", "right", "top", "bottom"] as const;

/** The names of the basemap that a frame might show, in the order in which they choose their room. */
export function basemapWantedNames(input: Input): InkedName[] {
  const { zoom } = input.projection.frame;
  const onLines = lineNames(input.features.lines.features, zoom, input.language);
  const named = BASEMAP_NAMES.filter(({ zooms }) => zoom >= zooms[0] && zoom < zooms[1]);
  return named.toReversed().flatMap((name): InkedName[] => {
    const { at } = name;
    if (!("ranks" in at)) return onLines.filter((one) => one.name === name).map((one) => nameOnLine(one, input));
    const ranked = input.features.names.features.filter(({ properties }) =>
      at.ranks.includes(textOf(properties, "rank")),
    );
    return ranked.map((feature, which) => nameAtPoint(feature, which, name, input));
  });
}

function nameOnLine({ id, name, text, spot }: LineName, { projection, language }: Input): InkedName {
  const { type, colour, above = 0 } = name;
  const { position } = spot;
  const [x, y] = projection.point(position);
  if ("numbers" in name.at) {
    const line: NameLine = { text, size: name.size, type: type[0], lang: language };
    const block = { lines: [line], width: SHIELD.width, height: SHIELD.height };
    return { id, position, x, y, block, stands: [CENTRED], padding: 12, colour, halo: 0, shield: true };
  }
  const size = sizeOf(name, language);
  const block = nameBlock([{ text, size, type: type[0], lang: language }], 99);
  const lift = -above * size;
  const radians = (spot.angle * Math.PI) / 180;
  const at = { x: x - lift * Math.sin(radians), y: y + lift * Math.cos(radians), angle: spot.angle };
  return { id, position, above, ...at, block, stands: [CENTRED], padding: 8, colour, halo: 1.5 };
}

function nameAtPoint(feature: Feature, which: number, name: BasemapName, input: Input): InkedName {
  const { id, colour, beside, dot } = name;
  const distance = (beside ?? 0) * sizeOf(name, input.language);
  const coordinates = coordinatesOf(feature);
  const [x, y] = input.projection.point(coordinates);
  return {
    id: `${id} ${which}`,
    position: pairOf(coordinates),
    x,
    y,
    block: nameBlock([lineOf(feature, name, input.language)], 7),
    stands: beside === undefined ? [CENTRED] : aroundPoint(dot ? BESIDE_DOT : ["top", "bottom"], distance),
    padding: dot ? 3 : 6,
    colour,
    halo: 1.5,
    ...(dot ? { dot } : {}),
  };
}

const sizeOf = ({ size }: BasemapName, language: Language): number => (language === "ar" ? size * ARABIC_SCALE : size);

function lineOf({ properties }: Feature, name: BasemapName, language: Language): NameLine {
  return { text: textOf(properties, language), size: sizeOf(name, language), type: name.type[0], lang: language };
}
