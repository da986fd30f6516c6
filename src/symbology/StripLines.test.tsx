import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { TruceTexture } from "./appearance";
import { StripLines } from "./StripLines";

const LOOKS: readonly (TruceTexture | "teeth")[] = ["local", "national", "de-escalation", "disputed", "teeth"];
const draw = (look: TruceTexture | "teeth", pixels: number): string =>
  renderToStaticMarkup(<StripLines look={look} x="10%" width="5%" pixels={pixels} y={4} height={6} />);

test("on paper a bar is filled without a pattern, each look in its own lines, along all of its width", () => {
  const drawn = LOOKS.map((look) => draw(look, 120));
  expect(new Set(drawn).size).toBe(LOOKS.length);
  for (const markup of drawn) {
    expect(markup).not.toContain("url(");
    const ends = [...markup.matchAll(/[ML](-?[\d.]+) /g)].map(([, x]) => Number(x));
    expect(Math.max(...ends)).toBeGreaterThan(110);
  }
});

test("a bar of less than a pixel is drawn all the same, without a number that is none", () => {
  for (const look of LOOKS) expect(draw(look, 0.2)).not.toMatch(/NaN|Infinity|undefined/);
});
