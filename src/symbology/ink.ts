import { cssName } from "./cssName";
import type { Colours, Flavour, Opacities } from "./flavours";

/** What an SVG is painted with: the page's custom properties, or the values of one flavour. */
export interface Ink {
  colour(name: keyof Colours): string;
  /** The product of some opacities and, with `times`, of a number. */
  opacity(names: readonly (keyof Opacities)[], times?: number): string | number;
}

/** Colours that follow the page's flavour without being drawn again. */
export const PAGE_INK: Ink = {
  colour: (name) => `var(--${cssName(name)})`,
  opacity(names, times = 1) {
    const factors = names.map((name) => `var(--opacity-${cssName(name)})`);
    return factors.length === 1 && times === 1 ? (factors[0] ?? 1) : `calc(${[...factors, times].join(" * ")})`;
  },
};

/** Plain values, for a picture that leaves the page. */
export function inkOf({ colours, opacities }: Flavour): Ink {
  return {
    colour: (name) => colours[name],
    opacity: (names, times = 1) => names.reduce((product, name) => product * opacities[name], times),
  };
}
