import { EMBED_PARAMETERS, type EmbedValues } from "./embedParameters";

/** The languages whose pages lie in a folder of their own. */
const FOLDERS: ReadonlySet<string> = new Set(["ar"]);

/**
 * The address of an embed.
 *
 * @param site Where Truceline is published: absolute, or from `base`; with or without a slash at its end.
 * @returns Null where `site` is empty or no address of the web: `javascript:`, `data:` and the like are none.
 */
export function embedAddress(site: string, base: string, values: EmbedValues): URL | null {
  const url = site === "" ? null : urlOf(site, base);
  if (!url || !/^https?:$/.test(url.protocol)) return null;
  const folder = values.lang && FOLDERS.has(values.lang) ? `${values.lang}/` : "";
  const root = url.pathname.replace(/[^/]*\.html?$/, "").replace(/\/*$/, "/");
  const query = new URLSearchParams();
  for (const { name, longest } of EMBED_PARAMETERS) {
    const value = values[name] ?? "";
    if (value !== "" && value.length <= longest) query.append(name, value);
  }
  const embed = new URL(url.origin);
  embed.pathname = `${root}${folder}embed/`;
  embed.search = query.toString().replaceAll("%2C", ",");
  return embed;
}

function urlOf(site: string, base: string): URL | null {
  try {
    return new URL(site, base);
  } catch {
    return null;
  }
}
