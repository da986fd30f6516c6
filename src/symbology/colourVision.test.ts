import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  interpolate,
  type Color,
} from "culori";
import { describe, expect, test } from "vitest";
import type { Certainty, SiegeStatus } from "../record/types";
import { FLAVOURS, type Flavour } from "./flavours";
import { EVACUATION_RING_OPACITY, siegeRing } from "./ring";

/** Below this CIEDE2000 difference two fills may be taken for one, so that their outlines have to differ. */
const TOLD_APART = 5;

const SIGHTS = {
  normal: (colour: Color): Color => colour,
  deuteranopia: filterDeficiencyDeuter(1),
  protanopia: filterDeficiencyProt(1),
  tritanopia: filterDeficiencyTrit(1),
};
/** Paper is often printed and copied in black and white. */
const IN_GREY = { "black-and-white": filterGrayscale(1) };
const CASES = Object.values(FLAVOURS).flatMap((flavour) =>
  Object.entries(flavour.name === "print" ? { ...SIGHTS, ...IN_GREY } : SIGHTS).map(([sightName, sight]) => ({
    flavour,
    name: flavour.name,
    sightName,
    sight,
  })),
);
const GROUNDS = ["land", "oasis", "built"] as const;
const SIEGES: readonly SiegeStatus[] = ["besieged", "partially-besieged"];
const CERTAINTIES: readonly Certainty[] = ["certain", "possible"];
const difference = differenceCiede2000();

/** A colour laid over another with an opacity. */
const over = (top: string, bottom: Color | string, opacity: number): Color =>
  interpolate([bottom, top], "rgb")(opacity);

interface Ground {
  readonly name: string;
  readonly fill: Color;
  /** How its outline is broken; null where it has none. */
  readonly outline: string | null;
  /** Colour of its outline on the ground, as seen; null where it has none. */
  readonly stroke: Color | null;
}

/** Every fill that a place can have on a ground, and what is drawn round it. */
function fillsOn(ground: (typeof GROUNDS)[number], { colours, opacities }: Flavour): Ground[] {
  const land = over(colours[ground], colours[ground], 1);
  const doubt = { certain: 1, possible: opacities.possible };
  const full = { besieged: opacities.besieged, "partially-besieged": opacities.partiallyBesieged };
  const sieges = SIEGES.flatMap((status) =>
    CERTAINTIES.map((certainty) => ({
      name: `${status}, ${certainty}`,
      fill: over(colours.siegeFill, land, full[status] * doubt[certainty]),
      outline: JSON.stringify(siegeRing(status, certainty).dash ?? "closed"),
      stroke: over(colours.siege, land, 1),
    })),
  );
  const emptied = CERTAINTIES.map((certainty) => ({
    name: `evacuated, ${certainty}`,
    fill: over(colours.evacuationFill, land, opacities.evacuated * doubt[certainty]),
    outline: '"closed"',
    stroke: over(colours.evacuation, land, EVACUATION_RING_OPACITY[certainty]),
  }));
  return [{ name: "bare", fill: land, outline: null, stroke: null }, ...sieges, ...emptied];
}

describe.each(CASES)("$name, $sightName sight", ({ flavour, sight }) => {
  const apart = (a: Color, b: Color): number => difference(sight(a), sight(b));

  test.each(GROUNDS)("on %s a siege, a partial siege and no siege are told apart by their fills alone", (ground) => {
    const [bare, besieged, , partial] = fillsOn(ground, flavour).map(({ fill }) => fill);
    if (!bare || !besieged || !partial) throw new Error("a fill is missing");
    expect(apart(bare, besieged)).toBeGreaterThan(2 * TOLD_APART);
    expect(apart(bare, partial)).toBeGreaterThan(TOLD_APART);
    expect(apart(besieged, partial)).toBeGreaterThan(TOLD_APART);
  });

  test.each(GROUNDS)("on %s fills that are not told apart have outlines that are", (ground) => {
    const fills = fillsOn(ground, flavour);
    const alike = fills.flatMap((a, at) =>
      fills
        .slice(at + 1)
        .filter((b) => apart(a.fill, b.fill) < TOLD_APART)
        .filter((b) => a.outline === b.outline)
        .filter((b) => !a.stroke || !b.stroke || apart(a.stroke, b.stroke) < 2 * TOLD_APART)
        .map((b) => `${a.name} and ${b.name}`),
    );
    expect(alike).toEqual([]);
  });
});

test("the simulations take red and green together, as those who see so do", () => {
  const [red, green] = ["#b35a00", "#7d7a00"];
  const seen = (sight: (colour: Color) => Color): number =>
    difference(sight(over(red, red, 1)), sight(over(green, green, 1)));
  expect(seen(SIGHTS.deuteranopia)).toBeLessThan(seen(SIGHTS.normal) / 2);
});
