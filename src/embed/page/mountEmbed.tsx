import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { ground } from "virtual:embed-ground";
import { states, version } from "virtual:record";
import "virtual:flavours.css";
import "../../symbology/unseen.css";
import { directionOf, type Language } from "../../language/Language";
import type { Translate } from "../../language/createTranslate";
import { LanguageProvider } from "../../language/LanguageProvider";
import { dayOfIso, isoOfDay } from "../../record/day";
import type { Result } from "../../record/result";
import type { StoryChapter } from "../../record/story";
import type { PlaceId, TruceRecord } from "../../record/types";
import { StandInProvider } from "../../space/StandIn";
import { appActions } from "../../state/appActions";
import { createAppStore } from "../../state/appStore";
import { chapterView } from "../../state/chapterView";
import { siteRoot } from "../../state/siteRoot";
import type { Scheme } from "../../symbology/flavours";
import { isFaint } from "../../symbology/isFaint";
import { embedHeight } from "../element/embedHeight";
import { createHostLink } from "../hosts/createHostLink";
import { embedChoices } from "./embedChoices";
import "./embed.css";
import "./embedFonts.css";
// The styles of later parts are small: files of their own would weigh more by their headers alone.
import "./embedStory.css";
import "./pinnedNote.css";
import { EmbedPage } from "./EmbedPage";
import { embedWords } from "./embedWords";
import { groundOfFrame } from "./groundOfFrame";
import { loadEmbedRecord } from "./loadEmbedRecord";
import type { StoryPart } from "./loadEmbedStory";
import type { PinnedPart } from "./loadPinned";
import { groundShown } from "./groundShown";
import { titleOfEmbed } from "./titleOfEmbed";

/** Makes the embed in an element of the page: reads the address, speaks with the host, asks for the record, shows what is there. */
export async function mountEmbed(container: Element): Promise<void> {
  const page = document.documentElement;
  const choices = embedChoices(window.location.search);
  const { day, place, layers, theme, hasControls, steps, accent } = choices;
  const store = createAppStore({ day, selection: place, layers, theme, according: choices.according });
  const actions = appActions(store);
  const link = createHostLink({
    window,
    reach: { first: isoOfDay(choices.days.earliest), last: isoOfDay(choices.days.latest) },
    hasChapter: (id) => chapterOf(id) !== undefined,
    hasPlace: isKnown,
    onGoTo(wish) {
      if (wish.chapter !== undefined) reach(wish.chapter);
      const wanted = wish.day === undefined ? null : dayOfIso(wish.day);
      if (wanted !== null) actions.setDay(wanted);
      if (wish.place === null || (wish.place !== undefined && isKnown(wish.place))) actions.select(wish.place);
    },
  });
  let record: Result<TruceRecord, "unreachable" | "damaged"> | null = null;
  /** Until the record is there every place may be one of it. */
  function isKnown(id: PlaceId): boolean {
    return !record?.ok || record.value.places.has(id);
  }
  function forgetUnknown(): void {
    const { selection } = store.getState();
    if (selection !== null && !isKnown(selection)) actions.select(null);
  }
  let story: StoryPart | null | undefined;
  function chapterOf(id: string | null): StoryChapter | undefined {
    const chapters = story?.story.chapters ?? [];
    return id === null ? chapters[0] : chapters.find((one) => one.id === id);
  }
  function reach(id: string | null): void {
    const chapter = chapterOf(id);
    if (chapter) show(chapter);
  }
  function show(chapter: StoryChapter): void {
    if (!story) return;
    // Where it looks is known once the map's frame is.
    actions.reachChapter({ story: story.story.id, chapter: chapter.id }, chapterView(chapter, null));
  }
  const resize = (): void => {
    const height = embedHeight(page.clientWidth, {
      hasControls,
      hasSteps: steps.length > 0,
      hasStory: choices.story !== null,
    });
    page.style.setProperty("--embed-height", `${height}px`);
    link.setHeight(height);
  };
  new ResizeObserver(resize).observe(page);
  resize();

  const root = siteRoot();
  const language: Language = choices.language ?? (page.lang === "ar" ? "ar" : "en");
  const address = new URL(states, root).href;
  const groundOf =
    ground && groundOfFrame({ near: new URL(ground.near, root).href, far: new URL(ground.far, root).href });
  const wanted = choices.version === version ? null : choices.version;
  const asked = embedWords(language).catch(() => embedWords("en"));
  const pinned = wanted === null ? undefined : await pinnedPart(wanted, root, await asked);
  const [words, first] = await Promise.all([
    asked,
    pinned ? { ok: true as const, value: pinned.record } : loadEmbedRecord(address),
  ]);
  record = first;
  forgetUnknown();
  if (choices.story) {
    story = await storyPart(choices.story.story, root, words, pinned?.stories ?? null);
    reach(null);
    reach(choices.story.chapter);
  }
  page.lang = words.language;
  page.dir = directionOf(words.language);
  const own = choices.title || story?.story.title[words.language];

  const isOfThisDay = page.dataset["held"] === undefined && page.dataset["still"] === undefined;
  const picture = isOfThisDay ? container.querySelector(".first-map") : null;
  container.replaceChildren();
  const view = createRoot(container);
  const scheme = (): Scheme => theme ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  const render = (): void => {
    // A colour of the host's that hardly stands out from the page would hide the slider's handle: it is passed over.
    page.style.setProperty("--accent", accent === null || isFaint(accent, scheme()) ? "" : accent);
    view.render(
      <Embed words={words} picture={picture}>
        <EmbedPage
          {...{ store, actions, choices, groundOf }}
          record={record ?? first}
          {...(story === undefined ? {} : { story })}
          {...(pinned === undefined ? {} : { pinned })}
          root={root.href}
          scheme={scheme()}
          onChapter={show}
          onRetry={() => {
            void loadEmbedRecord(address).then((again) => {
              record = again;
              forgetUnknown();
              render();
            });
          }}
        />
      </Embed>,
    );
  };
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", render);
  render();
  delete page.dataset["held"];
  delete page.dataset["still"];

  const tell = (): void => {
    const now = store.getState();
    const count = story?.story.chapters.length ?? 0;
    const at = story?.story.chapters.findIndex(({ id }) => id === now.story?.chapter) ?? -1;
    const id = story?.story.chapters[at]?.id;
    const known = record?.ok ? record.value : null;
    const place = known && now.selection !== null ? known.places.get(now.selection) : null;
    const ground = known && groundShown(known, choices, now.seen);
    const title = titleOfEmbed({ own, place, area: null, ...ground, according: now.according }, words).about;
    document.title = `${title} – Truceline`;
    const view = { day: isoOfDay(now.day), place: now.selection, title };
    link.setView(id === undefined ? view : { ...view, chapter: { id, number: at + 1, count } });
  };
  store.subscribe(tell);
  tell();
}

/** An earlier version of the record, in a part of its own; null where it is not kept. */
async function pinnedPart(version: string, root: URL, words: Translate): Promise<PinnedPart | null> {
  try {
    const { loadPinned } = await import("./loadPinned");
    return await loadPinned(version, root, words);
  } catch {
    return null;
  }
}

/** A story in its own part of the program; null where it cannot be had. `folder`: of an earlier version's stories; null: the present ones. */
async function storyPart(id: string, root: URL, words: Translate, folder: URL | null): Promise<StoryPart | null> {
  try {
    const { loadEmbedStory } = await import("./loadEmbedStory");
    return await loadEmbedStory({ id, root, folder, hash: window.location.hash, t: words });
  } catch {
    return null;
  }
}

function Embed({
  words,
  picture,
  children,
}: {
  readonly words: Translate;
  readonly picture: Element | null;
  readonly children: ReactNode;
}) {
  return (
    <LanguageProvider translate={words}>
      <StandInProvider standIn={picture ? { kind: "element", element: picture } : null}>{children}</StandInProvider>
    </LanguageProvider>
  );
}
