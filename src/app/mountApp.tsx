import { createRoot } from "react-dom/client";
import { evidence, states } from "virtual:record";
import "virtual:flavours.css";
import "../symbology/fonts.css";
import "../symbology/unseen.css";
import "./base.css";
import type { Translate } from "../language/createTranslate";
import type { Language } from "../language/Language";
import { appActions } from "../state/appActions";
import { createAppStore } from "../state/appStore";
import { browserAddress } from "../state/browserAddress";
import { stateOfChoices } from "../state/choicesOf";
import { connectAddress } from "../state/connectAddress";
import { readAddress } from "../state/readAddress";
import { keepPreferences, preferenceStorage, readPreferences } from "../state/readerPreferences";
import { siteRoot } from "../state/siteRoot";
import { StandInProvider, type StandIn } from "../space/StandIn";
import { App } from "./App";
import { addNotices, createNotices, type Notices } from "./notices";
import { PAGE_WORDS } from "../language/pageWordsHere";
import { PLACE_SHEET } from "./placeSheetLater";
import { SCREENS } from "./screens";
import { recordLoader, type RecordLoader } from "./recordLoader";

/** Makes the page in an element: reads the address, asks for the record at once, and shows what is there. */
export async function mountApp(container: Element): Promise<void> {
  const loader = recordLoader(onSite(states));
  void loader.start();

  const bar = browserAddress(window, siteRoot().pathname);
  const { choices, notices: misread } = readAddress(bar.search());
  const storage = preferenceStorage(window);
  const preferences = readPreferences(storage, navigator.languages);
  const { screen, place, lang } = choices;
  const store = createAppStore(stateOfChoices(choices));
  const notices = createNotices();
  const tell = (values: typeof misread): void => {
    addNotices(
      notices,
      values.map((value) => ({ kind: "value", ...value })),
    );
  };
  tell(misread);
  connectAddress(store, bar, { embedded: window.self !== window.top, onNotices: tell });

  if (place !== null) void PLACE_SHEET.want();
  if (screen !== "map") void SCREENS[screen].want();
  const words = await firstWords(lang ?? preferences.language, notices);
  const addresses = Object.fromEntries(Object.entries(evidence).map(([group, address]) => [group, onSite(address)]));
  const standIn = await standInOf(container, loader);
  createRoot(container).render(
    <StandInProvider standIn={standIn}>
      <App
        {...{ store, loader, notices, preferences, words }}
        actions={appActions(store)}
        evidence={addresses}
        root={siteRoot().href}
        onPreference={(chosen) => keepPreferences(storage, chosen)}
      />
    </StandInProvider>,
  );
  delete document.documentElement.dataset["held"];
  whenIdle(() => void PLACE_SHEET.want());
}

/** Calls when the browser has nothing better to do. */
function whenIdle(call: () => void): void {
  if ("requestIdleCallback" in window) requestIdleCallback(call, { timeout: 5000 });
  else setTimeout(call, 1000);
}

/** The absolute address of a file of the site. */
function onSite(address: string): string {
  return new URL(address, siteRoot()).href;
}

/** The longest that a page which already shows something waits for the record before it says that it is loading, in milliseconds. */
const PATIENCE = 8000;

/**
 * The map's picture that the page came with, which stands in until a map is drawn; null where the page came without, or with another
 * day than the address asks for. What such a page shows stays until the record is there, so that nothing goes blank.
 */
async function standInOf(container: Element, loader: RecordLoader): Promise<StandIn | null> {
  const element = container.querySelector(".first-map");
  if (!element || document.documentElement.dataset["held"] !== undefined) return null;
  await Promise.race([loader.start(), new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
  return { kind: "element", element };
}

/** The words of a language; English, with a notice, where they cannot be had. */
async function firstWords(language: Language, notices: Notices): Promise<Translate> {
  try {
    return await PAGE_WORDS.words(language);
  } catch {
    addNotices(notices, [{ kind: "language" }]);
    return PAGE_WORDS.words("en");
  }
}
