/** Attributes in the order in which they are written; true: the attribute stands there without a value; null: it is left out. */
export type TagAttributes = Readonly<Record<string, string | number | true | null>>;

const NAMES: Readonly<Record<string, string>> = { "&": "amp", "<": "lt", ">": "gt", '"': "quot" };
const VOID: ReadonlySet<string> = new Set(["img"]);

/**
 * An element as HTML for other people's pages: one attribute a line where there are several, `content` (HTML already, one entry a line)
 * indented. Whatever stands in a value stays within it.
 */
export function writeTag(name: string, attributes: TagAttributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes).flatMap(([key, value]) => {
    if (value === null) return [];
    return [value === true ? key : `${key}="${escapeText(String(value))}"`];
  });
  const start = written.length > 2 ? `<${name}\n${indented(written.join("\n"))}\n` : [`<${name}`, ...written].join(" ");
  if (VOID.has(name)) return `${start}${written.length > 2 ? "" : " "}/>`;
  return content.length === 0 ? `${start}></${name}>` : `${start}>\n${indented(content.join("\n"))}\n</${name}>`;
}

/** A text ready to stand in HTML, in an attribute between double quotation marks too. */
export function escapeText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&${NAMES[sign] ?? ""};`);
}

const indented = (text: string): string => text.replaceAll(/^/gm, "  ");
