import { describe, expect, test } from "vitest";
import { flavourSheet } from "./flavourSheet";
import { flavourSheetPlugin } from "./flavourSheetPlugin";
import { FLAVOURS, type Flavour } from "./flavours";

/** Linear light of a channel, then WCAG 2's relative luminance. */
function luminance(hex: string): number {
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels.map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((one, other) => one - other);
  return (lighter + 0.05) / (darker + 0.05);
}

/** A colour laid over another with an opacity. */
function over(top: string, bottom: string, opacity: number): string {
  const channel = (at: number): string => {
    const mixed =
      Number.parseInt(top.slice(at, at + 2), 16) * opacity +
      Number.parseInt(bottom.slice(at, at + 2), 16) * (1 - opacity);
    return Math.round(mixed).toString(16).padStart(2, "0");
  };
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}

test("contrast is measured as WCAG does: black on white is 21", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
});

/** WCAG's levels AA and AAA for text; lines, too, are to be stronger where more contrast is asked for. */
const WANTED = { usual: { text: 4.5, line: 3 }, more: { text: 7, line: 4.5 } };

describe.each(Object.values(FLAVOURS))("$name", ({ name, colours, opacities }: Flavour) => {
  const { text: textLevel, line: lineLevel } = name.endsWith("-contrast") ? WANTED.more : WANTED.usual;
  const besieged = over(colours.siegeFill, colours.land, opacities.besieged);
  const footprint = over(colours.siegeFill, besieged, opacities.footprint);

  test.each([
    ["page", colours.page],
    ["panel", colours.panel],
    ["wash", colours.wash],
  ])("text reads on %s", (_, ground) => {
    for (const text of [colours.ink, colours.ink2, colours.ink3, colours.siegeInk, colours.truceInk]) {
      expect(contrast(text, ground)).toBeGreaterThanOrEqual(textLevel);
    }
  });

  test("names on the map read on their halo", () => {
    for (const text of [colours.mapInk, colours.mapInk2, colours.waterInk, colours.reliefInk, colours.siegeInk]) {
      expect(contrast(text, colours.halo)).toBeGreaterThanOrEqual(textLevel);
    }
  });

  test.each(["land", "oasis", "built"] as const)("a siege's ring stands out from %s", (ground) => {
    expect(contrast(colours.siege, colours[ground])).toBeGreaterThanOrEqual(lineLevel);
  });

  test("a siege's ring stands out from its own fill", () => {
    expect(contrast(colours.siege, besieged)).toBeGreaterThanOrEqual(lineLevel);
  });

  test("a truce's lines stand out from land, from a besieged fill and from a town in it", () => {
    for (const ground of [colours.land, besieged, footprint]) {
      expect(contrast(colours.truce, ground)).toBeGreaterThanOrEqual(lineLevel);
    }
  });

  test("the toothed ring, arrows and the selection stand out from land and from a besieged fill", () => {
    for (const line of [colours.islamicStateRing, colours.evacuation, colours.selected]) {
      for (const ground of [colours.land, besieged]) expect(contrast(line, ground)).toBeGreaterThanOrEqual(lineLevel);
    }
  });

  test("the focus ring stands out", () => {
    for (const ground of [colours.panel, colours.page, colours.land]) {
      expect(contrast(colours.focus, ground)).toBeGreaterThanOrEqual(lineLevel);
    }
  });

  test("every colour is a plain hexadecimal colour", () => {
    for (const colour of Object.values(colours)) expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});

describe("the flavour sheet", () => {
  const sheet = flavourSheet();

  test("gives light, dark by the system and dark by choice, in this order", () => {
    const at = [":root {", "prefers-color-scheme: dark", ':root[data-theme="dark"]'].map((text) => sheet.indexOf(text));
    expect(at).not.toContain(-1);
    expect(at).toEqual(at.toSorted((a, b) => a - b));
  });

  test("names properties as CSS does", () => {
    expect(sheet).toContain("--siege-ink: #7a260c;");
    expect(sheet).toContain("--ink2: #514d47;");
    expect(sheet).toContain("--opacity-partially-besieged: 0.2;");
  });

  test("is what the virtual module holds, and no other module is touched", () => {
    const plugin = flavourSheetPlugin();
    const id = plugin.resolveId("virtual:flavours.css");
    expect(id === undefined ? undefined : plugin.load(id)).toBe(sheet);
    expect(plugin.resolveId("./flavours.css")).toBeUndefined();
    expect(plugin.load("./flavours.css")).toBeUndefined();
  });
});
