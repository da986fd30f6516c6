import { createStore } from "zustand/vanilla";
import { App } from "../app/App";
import { DAY_MAP } from "../app/dayMapLater";
import { createNotices } from "../app/notices";
import { PLACE_SHEET } from "../app/placeSheetLater";
import type { RecordLoad } from "../app/RecordLoad";
import { DestinationsBox } from "../app/inset/DestinationsBox";
import { showsWays } from "../app/inset/showsWays";
import { sentenceOf, sentenceText } from "../app/sentenceOf";
import type { Translate } from "../language/createTranslate";
import { LanguageProvider } from "../language/LanguageProvider";
import { isoOfDay } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import type { GroupId, TruceRecord } from "../record/types";
import { movedSince } from "../scene/movedSince";
import { USUAL_FRAME } from "../space/firstView";
import type { ReliefFile } from "../space/basemapTable";
import { StandInProvider } from "../space/StandIn";
import { FirstMap, type FirstMapProps } from "../space/svg/FirstMap";
import { appActions } from "../state/appActions";
import { FIRST_DAY } from "../state/appState";
import { createAppStore } from "../state/appStore";
import { daysWithPages } from "../state/daysWithPages";
import { pathOfCard } from "../state/pathOfCard";
import { formatDay } from "../language/formatDay";
import { pathOfPage, rootFrom } from "../state/sitePaths";
import { ComingPage } from "./ComingPage";
import { DayLinks } from "./DayLinks";
import { escapeHtml } from "./escapeHtml";
import { headOfPage } from "./headOfPage";
import { oembedOf, valuesOfPage } from "./oembedOf";
import { legendOfFrames } from "./legendOfFrames";
import { inEachLanguage } from "./inEachLanguage";
import { markup } from "./markup";
import { MissingPage } from "./MissingPage";
import type { PageToRender } from "./pagesOfSite";

/** What all pages are made from. */
export interface SiteContent {
  readonly record: TruceRecord;
  readonly index: RecordIndex;
  /** Addresses of the evidence by group, as `prepareEvidence` was given them. */
  readonly evidence: Readonly<Record<GroupId, string>>;
  readonly features: FirstMapProps["features"];
  /** Addresses of the relief pictures below the site's root. */
  readonly relief: Readonly<Record<ReliefFile, string>>;
  /** Addresses of the sheet's styles below the site's root: a page of a place comes with its sheet. */
  readonly sheetStyles: readonly string[];
  /** The same of the small map: a day on which people are taken out of the region comes with it. */
  readonly insetStyles: readonly string[];
  /** The built page, as Vite wrote it. */
  readonly template: string;
  readonly siteUrl: string | null;
  readonly translate: Readonly<Record<"en" | "ar", Translate>>;
}

/** A page as it is written. */
export interface RenderedPage {
  readonly html: string;
  /** What lies beside it as `oembed.json`; null where nobody said where the site is published. */
  readonly oembed: string | null;
}

/** A page as HTML that says all that it has to say before any script runs. */
export async function renderPage(content: SiteContent, { page, language }: PageToRender): Promise<RenderedPage> {
  const { record, index, evidence, template, siteUrl, version } = { ...content, version: content.record.version };
  const t = content.translate[language];
  const path = pathOfPage(page, language);
  const root = rootFrom(path);
  const day = page.kind === "day" ? page.day : FIRST_DAY;
  const place = (page.kind === "place" && record.places.get(page.place)) || null;
  const summary = sentenceText(sentenceOf({ record, index, day, place, dispute: null, t }));
  const store = createAppStore({ day, selection: place?.id ?? null, language });
  const relief = {
    "relief-shade": root + content.relief["relief-shade"],
    "relief-light": root + content.relief["relief-light"],
  };
  const moved = movedSince(record, index, day);
  // Folded: the large map keeps its room until the reader asks for the small one.
  const inset = moved && !showsWays(moved.flows, USUAL_FRAME) && (
    <div className="destinations-first">
      <DestinationsBox {...{ record, moved }} land={content.features.land} frame={USUAL_FRAME} isOpen={false} />
    </div>
  );
  await Promise.all([DAY_MAP.want(), PLACE_SHEET.want()]);
  const body = await markup(
    <StandInProvider
      standIn={{
        kind: "draw",
        draw: (scene) => (
          <FirstMap {...{ record, scene, relief, t }} features={content.features} label={summary}>
            {inset}
          </FirstMap>
        ),
        legend: legendOfFrames,
      }}
    >
      <App
        store={store}
        actions={appActions(store)}
        loader={{
          load: createStore<RecordLoad>(() => ({ kind: "ready", record, index })),
          start: () => Promise.resolve(),
        }}
        evidence={evidence}
        notices={createNotices()}
        preferences={{ language, theme: null }}
        onPreference={() => undefined}
        words={t}
        hrefOf={(id) => root + pathOfPage({ kind: "place", place: id }, language)}
        root={root}
      />
    </StandInProvider>,
  );
  const missing = await markup(
    <LanguageProvider translate={t}>
      <MissingPage day={day} />
    </LanguageProvider>,
  );
  const coming = await inEachLanguage(content.translate, <ComingPage />);
  const days = await markup(
    <LanguageProvider translate={t}>
      <DayLinks days={daysWithPages()} day={day} root={root} />
    </LanguageProvider>,
  );
  const head = headOfPage({ page, place, day, summary, siteUrl, version, t });
  const sheetLinks = [...(place ? content.sheetStyles : []), ...(moved ? content.insetStyles : [])]
    .map((style) => `<link rel="stylesheet" crossorigin href="${root}${style}" />\n    `)
    .join("");
  const other = language === "en" ? "ar" : "en";
  const languageLink = `<p><a lang="${other}" href="${root}${pathOfPage(page, other)}">${escapeHtml(t(other === "ar" ? "app.language-arabic" : "app.language-english"))}</a></p>`;
  const oembed =
    siteUrl === null
      ? null
      : oembedOf({
          values: valuesOfPage(page),
          path,
          card: pathOfCard(page, language),
          title: head.title,
          description: head.description,
          siteUrl,
          t,
        });
  const html = (language === "ar" ? withArabicFonts(template) : template)
    .replace(
      /<html[^>]*>/,
      () =>
        `<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}" data-root="${root}" data-day="${isoOfDay(day)}"${place ? ` data-place="${place.id}"` : ""}>`,
    )
    .replaceAll(
      /(href|src)="(?:\.\/)?(?=(?:assets|fonts|record|before-paint|favicon)[./-])/g,
      (_, name: string) => `${name}="${root}`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(head.title)}</title>`)
    .replace(
      /(<meta\s+name="description"\s+content=")[^"]*/,
      (_, start: string) => start + escapeHtml(head.description),
    )
    .replace(
      "</head>",
      () =>
        `  ${sheetLinks}${head.tags}\n    <noscript><link rel="stylesheet" href="${root}noscript.css" /></noscript>\n  </head>`,
    )
    .replace(
      /<div id="root"><\/div>\s*<noscript>[\s\S]*<\/noscript>/,
      () =>
        `${coming}${missing}\n    <div id="root">${body}</div>\n    <div class="without-script" hidden><p>${escapeHtml(t("app.without-script", { date: formatDay(day, language) }))}</p>${languageLink}${days}</div>`,
    );
  return { html, oembed };
}

/** The fonts that a template asks for at once, and those in which Arabic is set at first sight. */
const FIRST_FONTS = [
  ["ibm-plex-sans-400", "ibm-plex-sans-arabic-400"],
  ["source-serif-4-600", "noto-naskh-arabic-600"],
] as const;

function withArabicFonts(template: string): string {
  return FIRST_FONTS.reduce((page, [latin, arabic]) => page.replace(`fonts/${latin}.`, `fonts/${arabic}.`), template);
}
