import type { EmbedValues } from "../../embed/code/embedCode";
import { plainText } from "../../embed/code/plainText";
import { isoOfDay } from "../../record/day";
import { ADDRESS_CODECS } from "../../state/addressCodecs";
import type { BuilderChoices } from "./BuilderChoices";

/**
 * What is chosen for an embed, as the values of its parameters; what needs not be said is left out. With a story, steps and the slider's
 * days are passed over, and it leads the map, which an area would hold in one place. `version`: of the data that is shown.
 */
export function embedValues(choices: BuilderChoices, version: string): EmbedValues {
  const { day, days, place, area, layers, according, language, theme, accent, hasControls, steps, story } = choices;
  const { layers: layersCodec, story: storyCodec } = ADDRESS_CODECS;
  const shown = layersCodec.print(layers);
  const own = { day: isoOfDay(day), place, layers: shown === layersCodec.print(layersCodec.fallback) ? null : shown };
  const values: EmbedValues = {
    ...(story
      ? { story: storyCodec.print(story) }
      : {
          ...own,
          area,
          according,
          days: days && `${isoOfDay(days.earliest)}..${isoOfDay(days.latest)}`,
          steps: steps.map(isoOfDay).join(","),
        }),
    lang: language === "en" ? null : language,
    theme,
    accent: accent?.replace("#", "") ?? null,
    controls: hasControls ? null : "off",
    title: plainText(choices.title),
    credit: plainText(choices.credit),
    version: choices.isPinned ? version : null,
  };
  return Object.fromEntries(Object.entries(values).filter(([, value]) => Boolean(value)));
}
