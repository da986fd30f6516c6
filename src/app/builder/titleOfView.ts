import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import { formatList } from "../../language/formatList";
import { TRACKS } from "../../record/types";
import type { DescribedView } from "./describeView";

/** What a title of ours says of a view. */
export interface TitledView extends Pick<DescribedView, "day" | "layers" | "according"> {
  /** The name of the place or area that it is of; null: of neither. */
  readonly name: string | null;
}

/**
 * "Map: Douma, with sieges and truces on 4 March 2016 – According to the United Nations": of layers that are not drawn nothing is said, and
 * Damascus is named where nothing nearer is.
 */
export function titleOfView({ name, day, layers, according }: TitledView, t: Translate): string {
  const date = formatDay(day, t.language);
  const drawn = TRACKS.filter((track) => layers.has(track)).map((track) => t(`builder.what-${track}`));
  const what = drawn.length > 0 ? formatList(drawn, t.language) : t("builder.what-none");
  const title =
    name === null
      ? t("builder.frame-title", { what, date })
      : t("builder.frame-title-place", { place: name, what, date });
  const account = according === null ? [] : [t("embed.according", { account: t(`embed.account-${according}`) })];
  return [title, ...account].join(" – ");
}
