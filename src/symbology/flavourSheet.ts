import { FLAVOURS, type Flavour } from "./flavours";

/** The custom properties of a flavour: a colour each (`--siege-ink`), an opacity each (`--opacity-besieged`), `color-scheme`. */
function declarationsOf({ scheme, colours, opacities }: Flavour): string {
  return [
    `color-scheme: ${scheme};`,
    ...Object.entries(colours).map(([name, value]) => `--${cssName(name)}: ${String(value)};`),
    ...Object.entries(opacities).map(([name, value]) => `--opacity-${cssName(name)}: ${String(value)};`),
  ].join(" ");
}

/**
 * The flavours as CSS text: light at `:root`, dark where `data-theme="dark"` or where the reader's system prefers it and no
 * `data-theme` says otherwise. Paper is light.
 */
export function flavourSheet(flavours: typeof FLAVOURS = FLAVOURS): string {
  const dark = declarationsOf(flavours.dark);
  return [
    `:root { ${declarationsOf(flavours.light)} }`,
    `@media screen and (prefers-color-scheme: dark) { :root:not([data-theme]) { ${dark} } }`,
    `@media screen { :root[data-theme="dark"] { ${dark} } }`,
    "",
  ].join("\n");
}

/** `ruleStrong` as CSS writes it: `rule-strong`; digits stay with their word: `ink2`. */
export const cssName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
