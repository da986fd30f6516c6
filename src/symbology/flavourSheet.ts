import { FLAVOURS, type Flavour } from "./flavours";

type Declarations = ReadonlyMap<string, string>;

/** The custom properties of a flavour: a colour each (`--siege-ink`), an opacity each (`--opacity-besieged`), `color-scheme`. */
function declarationsOf({ scheme, colours, opacities }: Flavour): Declarations {
  return new Map<string, string>([
    ["color-scheme", scheme],
    ...Object.entries(colours).map(([name, value]): [string, string] => [`--${cssName(name)}`, String(value)]),
    ...Object.entries(opacities).map(([name, value]): [string, string] => [
      `--opacity-${cssName(name)}`,
      String(value),
    ]),
  ]);
}

const textOf = (declarations: Declarations): string =>
  [...declarations].map(([name, value]) => `${name}: ${value};`).join(" ");

/** Only what a flavour says otherwise than the one that it stands upon. */
function differences(flavour: Flavour, base: Flavour): string {
  const known = declarationsOf(base);
  return textOf(new Map([...declarationsOf(flavour)].filter(([name, value]) => known.get(name) !== value)));
}

/** Readers who ask for more contrast; forced colours are a wish for it, too. */
const MORE_CONTRAST = ["(prefers-contrast: more)", "(forced-colors: active)"];
const onScreen = (...wishes: readonly string[]): string =>
  `@media ${MORE_CONTRAST.map((contrast) => ["screen", ...wishes, contrast].join(" and ")).join(", ")}`;

/**
 * The flavours as CSS text: light at `:root`, dark where `data-theme="dark"` or where the reader's system prefers it and no
 * `data-theme` says otherwise; each with more contrast where the reader asks for it. Paper has a flavour of its own.
 */
export function flavourSheet(flavours: typeof FLAVOURS = FLAVOURS): string {
  const dark = textOf(declarationsOf(flavours.dark));
  const darker = differences(flavours["dark-contrast"], flavours.dark);
  return [
    `:root { ${textOf(declarationsOf(flavours.light))} }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) { ${dark} } }`,
    `@media screen { :root[data-theme="dark"] { ${dark} } }`,
    // Dark is set with the stronger selector, so that of these it takes its own alone.
    `${onScreen()} { :root { ${differences(flavours["light-contrast"], flavours.light)} } }`,
    `${onScreen("(prefers-color-scheme: dark)")} { :root:not([data-theme]) { ${darker} } }`,
    `${onScreen()} { :root[data-theme="dark"] { ${darker} } }`,
    `@media print { :root { ${differences(flavours.print, flavours.light)} } }`,
    "",
  ].join("\n");
}

/** `ruleStrong` as CSS writes it: `rule-strong`; digits stay with their word: `ink2`. */
export const cssName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
