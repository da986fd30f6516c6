import type { Translate } from "../../language/createTranslate";
import { shortName } from "../../space/labelFeatures";
import type { Account, Place } from "../../record/types";

/** What an embed shows, as far as it has a name. */
export interface NamedView {
  /** The author's title, else that of the story that is told; empty or left out: there is neither. */
  readonly own: string | undefined;
  /** The place that is open; null or left out: none is. */
  readonly place: Pick<Place, "name"> | null | undefined;
  /** The area that the map is of, and whether it is of a part of Syria far from Damascus (`groundShown`); null or left out: of none. */
  readonly area: Pick<Place, "name"> | null | undefined;
  readonly isFar?: boolean;
  /** Whose account is drawn; null: our reading. */
  readonly according: Account | null;
}

/**
 * The title line of an embed, by itself named after the area that its map is of, which may be far from Damascus, or after Syria where its map is of a part far from Damascus; and what the embed is
 * about, in one line that tells it from others on the page: its place or area, its title line, and whose account it is.
 */
export function titleOfEmbed(
  { own, place, area, isFar = false, according }: NamedView,
  t: Translate,
): { readonly heading: string; readonly about: string } {
  const name = area && shortName(area.name[t.language]);
  const ours = name ? t("embed.title-area", { area: name }) : t(isFar ? "embed.title-far" : "embed.title");
  const heading = own || ours;
  const about = [
    place ? place.name[t.language] : own && name,
    heading,
    according && t("embed.according", { account: t(`embed.account-${according}`) }),
  ];
  return { heading, about: about.filter(Boolean).join(" – ") };
}
