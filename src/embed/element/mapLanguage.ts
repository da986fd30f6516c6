/** The languages that the map is there in. */
const TONGUE = /^(en|ar)(?:-|$)/i;

/**
 * The language of the map, and with it of its frame's name: the first of `tags` (language tags, nearest first: the element's own `lang`,
 * that of the text around it, that of the page) that is one of ours, whatever country it names; English where none is.
 */
export function mapLanguage(tags: readonly (string | null | undefined)[]): "en" | "ar" {
  const [found] = tags.flatMap((tag) => TONGUE.exec(tag ?? "")?.[1] ?? []);
  return found?.toLowerCase() === "ar" ? "ar" : "en";
}
