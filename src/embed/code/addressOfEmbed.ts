import { embedAddress } from "../element/embedAddress";
import type { EmbedValues } from "../element/embedParameters";

/** The address of an embed of these values on a site; an empty text where `site` is no address of the web. */
export function addressOfEmbed(site: string, values: EmbedValues): string {
  return embedAddress(site, site, values)?.href ?? "";
}
