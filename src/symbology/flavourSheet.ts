import { cssName } from "./cssName";
import { FLAVOURS, type Flavour } from "./flavours";
import { FORCED_COLOURS, FORCED_OPACITIES } from "./forcedColours";

type Declarations = ReadonlyMap<string, string>;

/** The custom properties of a flavour: a colour each (`--siege-ink`), an opacity each (`--opacity-besieged`), `color-scheme`. */
function declarationsOf({ scheme, colours, opacities }: Flavour): Declarations {
  return new Map<string, string>([
    ["color-scheme", scheme],
    ...properties("--", colours),
    ...properties("--opacity-", opacities),
  ]);
}

function properties(start: string, values: object): readonly (readonly [string, string])[] {
  return Object.entries(values).map(([name, value]) => [start + cssName(name), String(value)]);
}

const textOf = (declarations: Declarations): string =>
  [...declarations].map(([name, value]) => `${name}: ${value};`).join(" ");

/** Only what a flavour says otherwise than the one that it stands upon. */
function differences(flavour: Flavour, base: Flavour): string {
  const known = declarationsOf(base);
  return textOf(new Map([...declarationsOf(flavour)].filter(([name, value]) => known.get(name) !== value)));
}

const onScreen = (...wishes: readonly string[]): string => `@media ${["screen", ...wishes].join(" and ")}`;
const MORE_CONTRAST = "(prefers-contrast: more)";

/** What draws the map, and its swatches: where the reader forces colours, nothing is filled in it. */
const MAPS = ":is(.map-view, .first-map, .figure-map, .swatch)";

/**
 * The flavours as CSS text: light at `:root`, dark where `data-theme="dark"` or where the reader's system prefers it and no
 * `data-theme` says otherwise; each with more contrast where the reader asks for it. Where the reader forces colours, theirs. Paper has a
 * flavour of its own.
 */
export function flavourSheet(flavours: typeof FLAVOURS = FLAVOURS): string {
  const dark = textOf(declarationsOf(flavours.dark));
  const darker = differences(flavours["dark-contrast"], flavours.dark);
  return [
    `:root { ${textOf(declarationsOf(flavours.light))} }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) { ${dark} } }`,
    `@media screen { :root[data-theme="dark"] { ${dark} } }`,
    // Dark is set with the stronger selector, so that of these it takes its own alone.
    `${onScreen(MORE_CONTRAST)} { :root { ${differences(flavours["light-contrast"], flavours.light)} } }`,
    `${onScreen("(prefers-color-scheme: dark)", MORE_CONTRAST)} { :root:not([data-theme]) { ${darker} } }`,
    `${onScreen(MORE_CONTRAST)} { :root[data-theme="dark"] { ${darker} } }`,
    // With a selector as strong as that of dark.
    `${onScreen("(forced-colors: active)")} { :root:root { ${textOf(new Map(properties("--", FORCED_COLOURS)))} } ${MAPS} { ${textOf(new Map(properties("--opacity-", FORCED_OPACITIES)))} } }`,
    `@media print { :root { ${differences(flavours.print, flavours.light)} } }`,
    "",
  ].join("\n");
}
