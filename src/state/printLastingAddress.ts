import { ADDRESS_CODECS, type AddressChoices } from "./addressCodecs";
import { printAddress } from "./readAddress";

/**
 * The query string for a link that others will keep: it always bears its day, so that it goes on showing that day should the one with
 * which the page begins ever be another.
 */
export function printLastingAddress(choices: AddressChoices): string {
  const { day, ...rest } = choices;
  const others = printAddress({ ...rest, day: ADDRESS_CODECS.day.fallback }, "").replace(/^\?/, "");
  const own = `?day=${encodeURIComponent(ADDRESS_CODECS.day.print(day))}`;
  return others === "" ? own : `${own}&${others}`;
}
