/** What decorates an address and leads to the same page. */
const DECORATION =
  /^(utm_\w+|[a-z]*clid|mc_[ce]id|igshid|_ga|_gl|share|amp|so|ncid|il|ref|ref_src|from|hl|m|random-post|output)$/i;
/** A keeper of copies, whose address holds that of the page. */
const COPY = /^(?:web\.)?archive\.(?:org|is|ph|today|li|md|vn|fo)\/(?:web\/)?\d[\da-z_]*\/(.+)$/i;

/**
 * The page that an address leads to, whatever its scheme, decoration, fragment and spelling: two addresses of one page give
 * one text. A kept copy gives the page of which it is a copy.
 */
export function pageOf(address: string): string {
  const copied = COPY.exec(address.replace(/^https?:\/\/(?:www\.)?/i, ""))?.[1];
  if (copied !== undefined) return pageOf(/^https?:\/\//i.test(copied) ? copied : `https://${copied}`);
  const { host, pathname, searchParams } = new URL(address);
  const site = host.replace(/^www\d?\./, "").replace(/\.$/, "");
  const path = decoded(pathname).normalize("NFC").replace(/\/+$/, "");
  const wanted = [...searchParams]
    .filter(([key, value]) => !DECORATION.test(key) && !(key === "page" && /^\d+$/.test(value)))
    .map(([key, value]) => `${key}=${value}`);
  return [site + path, ...wanted.toSorted()].join("&");
}

/** Whether an address is that of a kept copy in one of the archives of the web. */
export function isCopy(address: string): boolean {
  return COPY.test(address.replace(/^https?:\/\/(?:www\.)?/i, ""));
}

/** A path with its letters as letters; as it is, where its escapes are none. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
