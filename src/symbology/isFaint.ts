import type { Scheme } from "./flavours";
import { PAGE_COLOURS } from "./pageColours";

/** What WCAG asks of the parts of a control against their ground. */
const LEAST_CONTRAST = 3;

/** Whether a colour (`#rrggbb`) hardly stands out from the page of an embed. `scheme`: null: it may be light or dark. */
export function isFaint(colour: string, scheme: Scheme | null): boolean {
  const schemes = scheme === null ? (["light", "dark"] as const) : [scheme];
  return schemes.some((one) => contrast(colour, PAGE_COLOURS[one]) < LEAST_CONTRAST);
}

/** The contrast of two colours by WCAG 2, from 1 to 21. */
function contrast(one: string, other: string): number {
  const [brighter = 1, darker = 1] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (brighter + 0.05) / (darker + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
