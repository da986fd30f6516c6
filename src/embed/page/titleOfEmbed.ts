import type { Translate } from "../../language/createTranslate";
import type { Account } from "../../record/types";

/** What an embed shows, as far as it has a name. */
export interface NamedView {
  /** The title line. */
  readonly heading: string;
  /** The name of the place that is open, else of the area that the map is of; null: it is of neither. */
  readonly place: string | null;
  /** Whose account is drawn; null: our reading. */
  readonly according: Account | null;
}

/** What an embed is about, in one line that tells it from others on the page: its place, its heading, and whose account it is. */
export function titleOfEmbed({ heading, place, according }: NamedView, t: Translate): string {
  return [
    ...(place === null ? [] : [place]),
    heading,
    ...(according === null ? [] : [t("embed.according", { account: t(`embed.account-${according}`) })]),
  ].join(" – ");
}
