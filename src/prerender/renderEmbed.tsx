import { embedChoices } from "../embed/page/embedChoices";
import { EmbedPage } from "../embed/page/EmbedPage";
import { countStates } from "../language/countStates";
import { describeCounts } from "../language/describeCounts";
import { formatDay } from "../language/formatDay";
import type { Language } from "../language/Language";
import { LanguageProvider } from "../language/LanguageProvider";
import { StandInProvider } from "../space/StandIn";
import { EMBED_FROM } from "../space/svg/croppedNames";
import { FirstMap, type FirstFrames } from "../space/svg/FirstMap";
import { appActions } from "../state/appActions";
import { createAppStore } from "../state/appStore";
import { pathOfPage, rootFrom } from "../state/sitePaths";
import { EmbedPlaces } from "./EmbedPlaces";
import { escapeHtml } from "./escapeHtml";
import { headOfEmbed } from "./headOfEmbed";
import { inEachLanguage } from "./inEachLanguage";
import { markup } from "./markup";
import { MissingEmbed } from "./MissingEmbed";
import type { SiteContent } from "./renderPage";

/** An embed's map is as high as its width lets it be (`embedHeight.ts`), and 30 pixels higher where a line stands in the slider's place. */
const FRAMES: FirstFrames = {
  sizes: {
    small: { most: { width: 380, height: 412 }, mostly: { width: 320, height: 320 } },
    phone: { most: { width: 600, height: 490 }, mostly: { width: 390, height: 380 } },
    medium: { most: { width: 900, height: 512 }, mostly: { width: 640, height: 340 } },
    wide: { most: { width: 1720, height: 592 }, mostly: { width: 960, height: 510 } },
  },
  all: { width: 1720, height: 1300 },
  lowest: 310,
  from: EMBED_FROM,
  // No column of text is wider, and an embed pays for every byte.
  grows: false,
};

/** The page of an embed as HTML that says all that it has to say before any script runs. */
export async function renderEmbed(content: SiteContent, template: string, language: Language): Promise<string> {
  const { record, index, features } = content;
  const t = content.translate[language];
  const root = rootFrom(pathOfPage({ kind: "embed" }, language));
  const choices = embedChoices("");
  const store = createAppStore({ day: choices.day, language });
  const counts = describeCounts(countStates(record.places, index.stateAt(choices.day)), t);
  const summary = `${formatDay(choices.day, language)}. ${counts}`;
  const body = await markup(
    <LanguageProvider translate={t}>
      <StandInProvider
        standIn={{
          kind: "draw",
          draw: (scene) => (
            <FirstMap {...{ record, scene, features, t }} relief={null} label={summary} frames={FRAMES} />
          ),
        }}
      >
        <EmbedPage
          {...{ store, choices, root }}
          actions={appActions(store)}
          record={{ ok: true, value: record }}
          scheme="light"
          still={t("pages.embed-without-script", { date: formatDay(choices.day, language) })}
          onChapter={() => undefined}
          onRetry={() => undefined}
        />
      </StandInProvider>
    </LanguageProvider>,
  );
  const places = await markup(
    <LanguageProvider translate={t}>
      <EmbedPlaces {...{ record, index }} day={choices.day} />
    </LanguageProvider>,
  );
  const missing = await inEachLanguage(content.translate, <MissingEmbed day={choices.day} root={root} />);
  const title = `${t("embed.title")} – ${t("app.name")}`;
  const tags = headOfEmbed({
    title,
    description: summary,
    day: choices.day,
    version: record.version,
    siteUrl: content.siteUrl,
    t,
  });
  return template
    .replace(
      /<html[^>]*>/,
      () => `<html lang="${language}" dir="${language === "ar" ? "rtl" : "ltr"}" data-root="${root}">`,
    )
    .replaceAll(
      /(href|src)="(?:\.\/)?(?=(?:assets|fonts|record|embed-before-paint|favicon)[./-])/g,
      (_, name: string) => `${name}="${root}`,
    )
    .replace(/<title>[^<]*<\/title>/, () => `<title>${escapeHtml(title)}</title>`)
    .replace(/(<meta\s+name="description"\s+content=")[^"]*/, (_, start: string) => start + escapeHtml(summary))
    .replace(
      "</head>",
      () => `  ${tags}\n    <noscript><link rel="stylesheet" href="${root}noscript.css" /></noscript>\n  </head>`,
    )
    .replace(
      '<div id="root"></div>',
      () => `<div id="root">${body}</div>${missing}\n    <noscript>${places}</noscript>`,
    );
}
