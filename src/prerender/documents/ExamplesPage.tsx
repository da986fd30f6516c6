import { createElement, type ReactNode } from "react";
import { describeView } from "../../app/builder/describeView";
import { embedCode, type EmbedValues } from "../../embed/code/embedCode";
import type { Translate } from "../../language/createTranslate";
import { useTranslate } from "../../language/useTranslate";
import { formatDay } from "../../language/formatDay";
import { storyDays } from "../../language/storyDays";
import { dayOfIso, isoOfDay } from "../../record/day";
import { ACCOUNTS, type PlaceId, type TruceRecord } from "../../record/types";
import { ALL_LAYERS, FIRST_DAY } from "../../state/appState";
import { CARD_SIZE, pathOfCard } from "../../state/pathOfCard";
import { pathOfPage } from "../../state/sitePaths";
import { useDocuments } from "./DocumentLinks";
import { scrollCode, togetherCode } from "./exampleCodes";

/** Days on which the accounts differ: a ceasefire affirmed and denied, an evacuation, the last weeks of Eastern Ghouta. */
const COMPARED = ["2016-03-04", "2016-08-26", "2018-03-22"] as const;
/** A story whose places all lie near each other, so that one view shows them. */
const STORY = "al-qadam-2015";
/** Stands in the code where the build is not told the site's address, until the page's script puts that in its place. */
const UNKNOWN_SITE = "https://maps.example/";
/** The page begins with the day of its pictures, and the place is one that has a picture. */
const PLAIN = { day: isoOfDay(FIRST_DAY), place: "douma" } as const;

/** What can be done with `<truceline-map>` in a page of one's own: a map in a text, one that the scroll moves, four side by side. */
export function ExamplesPage() {
  const t = useTranslate();
  const { documents, siteUrl } = useDocuments();
  const story = documents.stories.find(({ id }) => id === STORY);
  const first = story?.chapters[0];
  return (
    <article className="examples">
      <h1>{t("pages.examples")}</h1>
      <p className="document-lead">{t("pages.examples-lead")}</p>
      {siteUrl === null && (
        <noscript>
          <p>{t("pages.examples-site", { site: UNKNOWN_SITE })}</p>
        </noscript>
      )}
      <section aria-labelledby="plain">
        <h2 id="plain">{t("pages.examples-plain")}</h2>
        <p>{t("pages.examples-plain-words")}</p>
        <ElementMap values={PLAIN} />
        <SiteCode write={(mapOf) => mapOf(PLAIN)} />
      </section>
      {story && first && (
        <section aria-labelledby="scroll">
          <h2 id="scroll">{t("pages.examples-scroll")}</h2>
          <p>{t("pages.examples-scroll-words")}</p>
          <div className="examples-scroll" data-scroll-story>
            <div className="examples-steps">
              {story.chapters.map(({ id, title, day, until, place, text }) => (
                <section key={id} data-day={isoOfDay(day)} data-place={place ?? ""} aria-labelledby={`step-${id}`}>
                  <h3 id={`step-${id}`}>{title[t.language]}</h3>
                  <p className="quiet">{storyDays(day, until, t)}</p>
                  <p>{(text[t.language][0] ?? []).map(({ words }) => words).join("")}</p>
                </section>
              ))}
            </div>
            {/* The page in the frame has headings of its own: between ours they would break the order of those who go by headings. */}
            <div className="examples-fixed">
              <ElementMap values={{ day: isoOfDay(first.day), ...placeOf(first.place), controls: "off" }} />
            </div>
          </div>
          <SiteCode
            write={(mapOf) =>
              scrollCode(
                mapOf({ day: isoOfDay(first.day), ...placeOf(first.place), controls: "off" }),
                story.chapters.map(({ day, place, title }) => ({
                  day: isoOfDay(day),
                  place,
                  title: title[t.language],
                })),
              )
            }
          />
        </section>
      )}
      <section aria-labelledby="accounts">
        <h2 id="accounts">{t("pages.examples-accounts")}</h2>
        <p>{t("pages.examples-accounts-words")}</p>
        <div data-together>
          <p className="examples-days" hidden>
            {COMPARED.map((iso) => (
              <button key={iso} type="button" className="switch" value={iso}>
                {formatDay(dayOfIso(iso) ?? 0, t.language)}
              </button>
            ))}
          </p>
          <div className="examples-accounts">
            {ACCOUNTS.map((according) => (
              <ElementMap key={according} values={{ day: COMPARED[0], according, controls: "off" }} />
            ))}
          </div>
        </div>
        <SiteCode
          write={(mapOf) =>
            togetherCode(
              ACCOUNTS.map((according) => mapOf({ day: COMPARED[0], according, controls: "off" })),
              COMPARED.map((day) => ({ day, words: formatDay(dayOfIso(day) ?? 0, t.language) })),
            )
          }
        />
      </section>
    </article>
  );
}

/** The element, with what stands there where script is off: a picture that leads to the map. */
function ElementMap({ values }: { readonly values: EmbedValues }) {
  const t = useTranslate();
  const { root, documents } = useDocuments();
  const { page, description } = pictureOf(documents.record, values.place ?? null, t);
  const fallback = (
    <a href={root + pathOfPage(page, t.language)}>
      <img src={root + pathOfCard(page, t.language)} alt={description} {...CARD_SIZE} loading="lazy" />
    </a>
  );
  return createElement("truceline-map", { ...values, lang: t.language }, fallback);
}

/** The code of an example, whole: with the site's address, and with what is to be seen on the pictures. `mapOf`: the code of one map. */
function SiteCode({ write }: { readonly write: (mapOf: (values: EmbedValues) => string) => string }) {
  const t = useTranslate();
  const { siteUrl, documents } = useDocuments();
  const site = siteUrl ?? UNKNOWN_SITE;
  const mapOf = (values: EmbedValues): string => {
    const { page, description } = pictureOf(documents.record, values.place ?? null, t);
    return embedCode("element", {
      site,
      values: { ...values, ...(t.language === "en" ? {} : { lang: t.language }) },
      language: t.language,
      title: "",
      link: `${site}${pathOfPage(page, t.language)}?day=${values.day ?? PLAIN.day}`,
      linkWords: "",
      picture: { address: `${site}${pathOfCard(page, t.language)}`, description, caption: "", ...CARD_SIZE },
    });
  };
  return <Code text={write(mapOf)} {...(siteUrl === null ? { site } : {})} />;
}

/** The picture of a place, or of all, on the first day, and what is to be seen on it. */
function pictureOf(record: TruceRecord, place: PlaceId | null, t: Translate) {
  const page = place === null ? ({ kind: "explorer" } as const) : ({ kind: "place", place } as const);
  const seen = { day: FIRST_DAY, place, area: null, layers: ALL_LAYERS, according: null };
  return { page, description: describeView(record, seen, t) };
}

interface CodeProps {
  readonly text: string;
  /** What the page's script replaces by the site's address; left out: nothing. */
  readonly site?: string;
}

function Code({ text, site }: CodeProps): ReactNode {
  const t = useTranslate();
  return (
    <details>
      <summary>{t("pages.examples-code")}</summary>
      <pre dir="ltr">
        <code data-site={site}>{text}</code>
      </pre>
    </details>
  );
}

function placeOf(place: string | null): EmbedValues {
  return place === null ? {} : { place };
}
