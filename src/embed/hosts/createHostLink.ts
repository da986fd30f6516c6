import { EMBED_PROTOCOL, type ChildMessage } from "../element/embedMessages";
import type { Reach } from "../element/reachOf";
import { createPacedCall } from "./createPacedCall";
import { createSteadyHeight } from "./createSteadyHeight";
import type { FrameEvent, FrameWindow } from "./FrameWindow";
import type { FrameSize, HostMessage } from "./HostProtocol";
import { hostProtocols } from "./hostProtocols";
import { mergeGoTo } from "./mergeGoTo";
import { readGoTo, type GoTo } from "./readGoTo";

/** The longest that an answer to a host, or a move that it asks for, waits for its turn, in milliseconds. */
const REST = { answer: 100, goTo: 50 };
/** No page of ours is taller, in pixels: a figure above is a fault. */
const TALLEST = 20_000;

/** What the page shows. */
export interface EmbedView {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly place: string | null;
  /** What the page is about, in words; left out: it is not told. */
  readonly title?: string;
  /** The chapter of a story that is read; left out: no story is. */
  readonly chapter?: { readonly id: string; readonly number: number; readonly count: number };
}

export interface HostLinkOptions {
  readonly window: FrameWindow;
  /** The days that the host may ask for; left out, all that the record covers. */
  readonly reach?: Reach;
  /** Whether there is a chapter: a wish for another one asks for none. Left out, all are. */
  readonly hasChapter?: (id: string) => boolean;
  /** The same of places. */
  readonly hasPlace?: (id: string) => boolean;
  /** Called where the host asks for another day, place or chapter; at most every 50 ms; quick wishes become one. */
  readonly onGoTo?: (goTo: GoTo) => void;
}

/** The page's one connection to its host. */
export interface HostLink {
  /** Tells every kind of host how tall the page is, in CSS pixels. Work it out from the width, never from the window's height. */
  setHeight(pixels: number): void;
  /** Tells our element what is seen. The first time also says that the page is ready to be moved. */
  setView(view: EmbedView): void;
  /** Falls silent and deaf for good. */
  dispose(): void;
}

/**
 * Connects an embedded page to whatever page embeds it. It speaks on change and when it is asked, hears only its own parent, takes
 * no command but a day, a place and a chapter, and reads nothing about the host. A page that stands by itself gets a link that does nothing.
 */
export function createHostLink({ window, reach, hasChapter, hasPlace, onGoTo }: HostLinkOptions): HostLink {
  const host = window.parent;
  // The parent's identity is what counts here, and a window is its own parent where nobody embeds it.
  if (host === (window as unknown)) return { setHeight() {}, setView() {}, dispose() {} };

  const { href, search, hash } = window.location;
  const steady = createSteadyHeight(() => window.performance.now());
  let isOpen = true;
  let height: number | null = null;
  let view: EmbedView | null = null;

  // Hosts of an opaque origin can be reached by no narrower target; nothing that is said is secret.
  const post = (message: HostMessage | ChildMessage): void => host.postMessage(message, "*");
  const size = (): FrameSize | null =>
    height === null ? null : { height, width: Math.max(1, Math.round(window.innerWidth)) };

  const talks = hostProtocols.flatMap((protocol) => {
    const conversation = protocol.open({ href, search, hash });
    if (!conversation) return [];
    const tell = (): void => {
      const known = size();
      const message = known && conversation.height(known);
      if (message !== null) post(message);
    };
    return [{ conversation, tell, answer: createPacedCall<void>(window, REST.answer, tell) }];
  });
  const goTo = createPacedCall<GoTo>(window, REST.goTo, (wish) => onGoTo?.(wish), mergeGoTo);

  const hear = ({ data, source }: FrameEvent): void => {
    if (source !== host) return;
    for (const { conversation, answer } of talks) if (conversation.asks?.(data)) answer.call();
    const wish = readGoTo(data, reach);
    if (!wish) return;
    // One for no chapter or place of ours must not stand in for what was wished before it.
    const { day, chapter, place } = wish;
    const isChapter = chapter === undefined || hasChapter?.(chapter) !== false;
    const isPlace = typeof place !== "string" || hasPlace?.(place) !== false;
    goTo.call({ day, chapter: isChapter ? chapter : undefined, place: isPlace ? place : undefined });
  };
  window.addEventListener("message", hear);
  for (const { conversation } of talks) if (conversation.greeting !== undefined) post(conversation.greeting);

  return {
    setHeight(pixels) {
      const whole = Math.ceil(pixels);
      if (!isOpen || !(whole > 0 && whole <= TALLEST)) return;
      const next = steady(whole);
      if (next === height) return;
      height = next;
      for (const { tell } of talks) tell();
    },
    setView(next) {
      if (!isOpen) return;
      const { day, place, title, chapter } = next;
      if (view === null) post({ truceline: EMBED_PROTOCOL, type: "ready", day, place });
      else {
        if (day !== view.day) post({ truceline: EMBED_PROTOCOL, type: "daychange", day });
        if (place !== view.place) post({ truceline: EMBED_PROTOCOL, type: "placechange", place });
      }
      if (title !== undefined && title !== view?.title) post({ truceline: EMBED_PROTOCOL, type: "title", title });
      if (chapter && chapter.id !== view?.chapter?.id) {
        const { id, number, count } = chapter;
        post({ truceline: EMBED_PROTOCOL, type: "chapterchange", chapter: id, number, count });
      }
      view = next;
    },
    dispose() {
      isOpen = false;
      window.removeEventListener("message", hear);
      goTo.cancel();
      for (const { answer } of talks) answer.cancel();
    },
  };
}
