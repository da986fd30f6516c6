import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { smallRecord, date, place, span } from "../record/smallEvidence";
import { historyBars } from "./historyBars";
import { stripAxis } from "./stripAxis";
import { StripBars } from "./StripBars";

const LAYOUT = { teeth: { y: 0, height: 4 }, siege: { y: 5, height: 9 }, truce: { y: 17, height: 8 }, least: 0.5 };

test("what held for one day is drawn as wide as the least bar, in both directions, and a long siege as long as it was", () => {
  const spans = [
    span({ track: "siege", status: "besieged", from: date("2013-01-01"), to: date("2017-01-01") }),
    span({ track: "truce", status: "in-force", from: date("2014-03-04"), to: date("2014-03-05") }),
  ];
  const history = historyBars(smallRecord([place("douma", { spans })]).index, "douma");
  for (const direction of ["ltr", "rtl"] as const) {
    const markup = renderToStaticMarkup(
      <StripBars {...{ history, direction }} axis={stripAxis(direction)} layout={LAYOUT} idPrefix="a" />,
    );
    const widths = [...markup.matchAll(/class="strip-ground" x="[\d.]+%" width="([\d.]+)%"/g)].map(([, width]) =>
      Number(width),
    );
    expect(widths).toHaveLength(2);
    expect(widths[0]).toBeCloseTo(51.281, 2);
    expect(widths[1]).toBeCloseTo(0.5, 5);
  }
});
