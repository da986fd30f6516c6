import { createRoot } from "react-dom/client";
import { evidence, states } from "virtual:record";
import "virtual:flavours.css";
import "../symbology/fonts.css";
import "./base.css";
import { createTranslate, type Translate } from "../language/createTranslate";
import { ENGLISH_MESSAGES } from "../language/englishMessages";
import type { Language } from "../language/Language";
import { loadMessages } from "../language/loadMessages";
import { appActions } from "../state/appActions";
import { createAppStore } from "../state/appStore";
import { browserAddress } from "../state/browserAddress";
import { connectAddress } from "../state/connectAddress";
import { readAddress } from "../state/readAddress";
import { keepPreferences, preferenceStorage, readPreferences } from "../state/readerPreferences";
import { App } from "./App";
import { addNotices, createNotices, type Notices } from "./notices";
import { PLACE_SHEET } from "./placeSheetLater";
import { recordLoader } from "./recordLoader";

/** Makes the page in an element: reads the address, asks for the record at once, and shows what is there. */
export async function mountApp(container: Element): Promise<void> {
  const loader = recordLoader(onSite(states));
  void loader.start();

  const { choices, notices: misread } = readAddress(location.search);
  const storage = preferenceStorage(window);
  const preferences = readPreferences(storage, navigator.languages);
  const { day, place, layers, lang, map, theme } = choices;
  const store = createAppStore({ day, selection: place, layers, language: lang, view: map, theme });
  const notices = createNotices();
  const tell = (values: typeof misread): void => {
    addNotices(
      notices,
      values.map((value) => ({ kind: "value", ...value })),
    );
  };
  tell(misread);
  connectAddress(store, browserAddress(window), { embedded: window.self !== window.top, onNotices: tell });

  if (place !== null) void PLACE_SHEET.want();
  const words = await firstWords(lang ?? preferences.language, notices);
  const addresses = Object.fromEntries(Object.entries(evidence).map(([group, address]) => [group, onSite(address)]));
  createRoot(container).render(
    <App
      {...{ store, loader, notices, preferences, words }}
      actions={appActions(store)}
      evidence={addresses}
      onPreference={(chosen) => keepPreferences(storage, chosen)}
    />,
  );
  whenIdle(() => void PLACE_SHEET.want());
}

/** Calls when the browser has nothing better to do. */
function whenIdle(call: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(call, { timeout: 5000 });
  else setTimeout(call, 1000);
}

/** The absolute address of a file of the site. */
function onSite(address: string): string {
  return new URL(address, new URL(import.meta.env.BASE_URL, document.baseURI)).href;
}

/** The words of a language; English, with a notice, where they cannot be had. */
async function firstWords(language: Language, notices: Notices): Promise<Translate> {
  try {
    return createTranslate(language, await loadMessages(language));
  } catch {
    addNotices(notices, [{ kind: "language" }]);
    return createTranslate("en", ENGLISH_MESSAGES);
  }
}
