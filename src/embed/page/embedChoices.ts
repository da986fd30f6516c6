import { LANGUAGES, type Language } from "../../language/Language";
import { DAY_FRAME, dayOfIso, type Day, type DayRange } from "../../record/day";
import { ACCOUNTS, type PlaceId } from "../../record/types";
import { ADDRESS_CODECS } from "../../state/addressCodecs";
import type { EmbedSubject } from "../code/EmbedSubject";
import { PLACE_ID } from "../element/embedMessages";
import { isInReach, reachOf } from "../element/reachOf";
import { EMBED_PARAMETERS, type EmbedParameterName } from "../element/embedParameters";
import { plainText } from "../code/plainText";

/** What the address of an embed asks for; title and credit are without control characters. */
export interface EmbedChoices extends EmbedSubject {
  /** The days that the slider covers. */
  readonly days: DayRange;
  /** Null: that of the page. */
  readonly language: Language | null;
  /** The version of the data that the author saw; null: whichever there is. */
  readonly version: string | null;
}

const ACCENT = /^#?([0-9a-f]{6})$/i;
/** The content hash, or all of a version as it is cited, `2026.11.25+1a2b3c4d`; in a query string a plus that is not escaped is a space. */
const VERSION = /^(?:\d{4}\.\d{1,2}\.\d{1,2}[+ ])?([0-9a-f]{6,64})$/;
const MOST_STEPS = 100;

/**
 * Reads the query string of an embed (`location.search`), however damaged: each parameter by itself, what cannot be read or is too long
 * counts as left out, other parameters are passed over. Of a parameter that stands there twice the first counts.
 */
export function embedChoices(search: string): EmbedChoices {
  const query = new URLSearchParams(search);
  const longest = new Map<string, number>(EMBED_PARAMETERS.map((one) => [one.name, one.longest]));
  const text = (name: EmbedParameterName): string => {
    const value = query.get(name) ?? "";
    return value.length <= (longest.get(name) ?? 0) ? value : "";
  };
  const id = (name: "place" | "area"): PlaceId | null => (PLACE_ID.test(text(name)) ? text(name) : null);
  const story = text("story") === "" ? null : ADDRESS_CODECS.story.parse(text("story")).value;
  const reach = reachOf({ days: text("days"), story: text("story") });
  const days: DayRange = {
    earliest: dayOfIso(reach.first) ?? DAY_FRAME.earliest,
    latest: dayOfIso(reach.last) ?? DAY_FRAME.latest,
  };
  const shown = (iso: string): Day | null => (isInReach(iso, reach) ? dayOfIso(iso) : null);
  const steps = (story ? [] : text("steps").split(",")).flatMap((iso) => shown(iso) ?? []).slice(0, MOST_STEPS);
  const asked = shown(text("day")) ?? steps[0] ?? ADDRESS_CODECS.day.fallback;
  const layers = text("layers");
  return {
    day: Math.min(days.latest, Math.max(days.earliest, asked)),
    days,
    place: id("place"),
    area: id("area"),
    layers: layers === "" ? ADDRESS_CODECS.layers.fallback : ADDRESS_CODECS.layers.parse(layers).value,
    according: ACCOUNTS.find((one) => one === text("according")) ?? null,
    language: LANGUAGES.find((one) => one === text("lang")) ?? null,
    theme: (["light", "dark"] as const).find((one) => one === text("theme")) ?? null,
    accent: accentOf(text("accent")),
    hasControls: text("controls") !== "off",
    title: plainText(text("title")),
    credit: plainText(text("credit")),
    steps,
    story,
    version: VERSION.exec(text("version"))?.[1] ?? null,
  };
}

function accentOf(text: string): string | null {
  const [, digits] = ACCENT.exec(text) ?? [];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}
