import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { appearanceKey } from "./appearance";
import { LEGEND_ENTRIES, legendEntryIds } from "./legendEntries";
import { Swatch } from "./Swatch";

const draw = (entry: (typeof LEGEND_ENTRIES)[number]): string =>
  renderToStaticMarkup(
    <Swatch appearance={entry.appearance} announced={entry.announced ?? false} selected={entry.selected ?? false} />,
  );
/** A drawing without the classes that colour it. */
const shapesOf = (markup: string): string => markup.replaceAll(/ (class|data-[a-z]+)="[^"]*"/g, "");

test("every symbol of the legend differs in shape, not in colour alone", () => {
  const shapes = LEGEND_ENTRIES.map((entry) => shapesOf(draw(entry)));
  expect(new Set(shapes).size).toBe(LEGEND_ENTRIES.length);
});

test("a swatch is hidden from screen readers and carries no inline style", () => {
  for (const entry of LEGEND_ENTRIES) {
    const markup = draw(entry);
    expect(markup).toContain('aria-hidden="true"');
    expect(markup).not.toContain("style=");
  }
});

test("the ids and the looks of the legend's entries are each their own", () => {
  expect(new Set(LEGEND_ENTRIES.map((entry) => entry.id)).size).toBe(LEGEND_ENTRIES.length);
  const looks = LEGEND_ENTRIES.filter((entry) => !entry.announced && !entry.selected).map((entry) =>
    appearanceKey(entry.appearance),
  );
  expect(new Set(looks).size).toBe(looks.length);
});

test("a combination is explained by its parts", () => {
  const dual = LEGEND_ENTRIES.find((entry) => entry.id === "dual-siege-truce");
  expect(dual && legendEntryIds(dual.appearance)).toEqual([
    "partially-besieged",
    "encircled-by-islamic-state",
    "local-truce",
  ]);
});

test("every plain symbol is explained by itself", () => {
  for (const entry of LEGEND_ENTRIES.filter((one) => one.track !== "together" && !one.announced)) {
    expect(legendEntryIds(entry.appearance)).toEqual([entry.id]);
  }
});
