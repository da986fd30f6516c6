import type { StripLayout } from "../../symbology/stripLayout";

/** How high things are, in pixels; how wide follows from the style sheet. */
export interface ChronicleLayout {
  readonly name: "wide" | "touch" | "stacked" | "print";
  readonly line: number;
  readonly heading: number;
  /** The history of a line: where its lanes stand, where its events, and how high it is. */
  readonly strip: StripLayout;
  readonly ticks: { readonly y: number; readonly height: number };
  readonly height: number;
}

const LANES = { teeth: { y: 1, height: 4 }, siege: { y: 3, height: 7 }, truce: { y: 12, height: 7 } };
const STRIP = {
  strip: { ...LANES, least: 0.2 },
  ticks: { y: 21, height: 3 },
  height: 25,
};

/** The names stand beside the histories, on phones above them; fingers get taller lines, paper lower ones. */
export const CHRONICLE_LAYOUTS: Readonly<Record<ChronicleLayout["name"], ChronicleLayout>> = {
  wide: { name: "wide", line: 26, heading: 40, ...STRIP },
  touch: { name: "touch", line: 44, heading: 48, ...STRIP, strip: { ...LANES, least: 0.3 } },
  stacked: { name: "stacked", line: 50, heading: 48, ...STRIP, strip: { ...LANES, least: 0.56 } },
  print: {
    name: "print",
    line: 12,
    heading: 18,
    strip: { teeth: { y: 0, height: 3 }, siege: { y: 1, height: 4 }, truce: { y: 6.5, height: 3.5 }, least: 0.1 },
    ticks: { y: 10.5, height: 1.5 },
    height: 12,
  },
};
