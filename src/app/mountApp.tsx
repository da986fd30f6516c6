import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import { evidence, states } from "virtual:record";
import "virtual:flavours.css";
import "../symbology/fonts.css";
import "../symbology/unseen.css";
import "./base.css";
// The page comes with the map's picture and its legend, before the part that draws them anew.
import "../space/mapView.css";
import "../space/svg/explorerFirstMap.css";
import "./legend.css";
import { groupsOfPlace } from "../evidence/groupsOfPlace";
import { prepareEvidence } from "../evidence/prepareEvidence";
import type { Translate } from "../language/createTranslate";
import type { Language } from "../language/Language";
import type { GroupId, PlaceId } from "../record/types";
import { appActions } from "../state/appActions";
import { createAppStore } from "../state/appStore";
import { browserAddress } from "../state/browserAddress";
import { stateOfChoices } from "../state/choicesOf";
import { connectAddress } from "../state/connectAddress";
import { readAddress } from "../state/readAddress";
import { keepPreferences, preferenceStorage, readPreferences } from "../state/readerPreferences";
import { siteRoot } from "../state/siteRoot";
import { drawnGround } from "../space/drawnGround";
import { fetchSvgMap } from "../space/fetchSvgMap";
import { StandInProvider } from "../space/StandIn";
import { App } from "./App";
import { beginningOf } from "./beginningOf";
import { inPatience } from "./inPatience";
import { addNotices, createNotices, type Notices } from "./notices";
import { PAGE_WORDS } from "../language/pageWordsHere";
import { DAY_MAP } from "./dayMapLater";
import { PLACE_SHEET } from "./placeSheetLater";
import { pictureOfPage, standInOf } from "./standInOf";
import { SCREENS } from "./screens";
import { recordLoader, type RecordLoader } from "./recordLoader";
import { untilRecord } from "./untilRecord";

/** Makes the page in an element: reads the address, asks for the record at once, and shows what is there. */
export async function mountApp(container: Element): Promise<void> {
  const loader = recordLoader(onSite(states));
  void loader.start();

  const bar = browserAddress(window, siteRoot().pathname);
  const { choices, notices: misread } = readAddress(bar.search());
  const notices = createNotices();
  const storage = preferenceStorage(window);
  const preferences = readPreferences(storage, navigator.languages);
  const { screen, lang } = choices;
  const asked = firstWords(lang ?? preferences.language, notices);
  const beginning = await beginningOf(choices, loader);
  const store = createAppStore({ ...stateOfChoices(choices), ...beginning });
  const tell = (values: typeof misread): void => {
    addNotices(
      notices,
      values.map((value) => ({ kind: "value", ...value })),
    );
  };
  tell(misread);
  connectAddress(store, bar, { embedded: window.self !== window.top, onNotices: tell });

  if (beginning.selection !== null) void PLACE_SHEET.want();
  void (screen === "map" ? DAY_MAP : SCREENS[screen]).want();
  // Where the page's own picture is not the one asked for, one is drawn as soon as there is a record: what draws it comes beside that.
  if (screen === "map" && pictureOfPage(container) === null) void Promise.allSettled([fetchSvgMap(), drawnGround()]);
  const addresses = Object.fromEntries(Object.entries(evidence).map(([group, address]) => [group, onSite(address)]));
  const sight = (): Promise<void> => firstSight(beginning.selection, loader, addresses);
  const standIn = await standInOf(container, sight);
  // An event's page is held back until its sheet is there: it would jump when that came.
  if (choices.event !== null) await inPatience(sight());
  const words = await asked;
  if (standIn !== null) await untilRecord(loader, words);
  // What the page came with is another day's: it must be gone when the page is let be seen.
  if (standIn === null) container.replaceChildren();
  const view = createRoot(container);
  // At once: what keeps the page as it came may go only when the program's own stands there.
  flushSync(() =>
    view.render(
      <StandInProvider standIn={standIn}>
        <App
          {...{ store, loader, notices, preferences, words }}
          actions={appActions(store)}
          evidence={addresses}
          root={siteRoot().href}
          onPreference={(chosen) => keepPreferences(storage, chosen)}
        />
      </StandInProvider>,
    ),
  );
  const page = document.documentElement;
  delete page.dataset["coming"];
  delete page.dataset["held"];
  delete page.dataset["still"];
  document.querySelector("link#still")?.remove();
  whenIdle(() => void PLACE_SHEET.want());
}

/** What the page must have to show at once what it came with: the record and the map, and for a place its sheet with its evidence. */
async function firstSight(
  place: PlaceId | null,
  loader: RecordLoader,
  addresses: Readonly<Record<GroupId, string>>,
): Promise<void> {
  await Promise.all([loader.start(), DAY_MAP.want()]);
  const load = loader.load.getState();
  if (place === null || load.kind !== "ready") return;
  const files = groupsOfPlace(load.record, place).flatMap((group) => addresses[group] ?? []);
  await Promise.all([PLACE_SHEET.want(), prepareEvidence(files)]);
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

/** The words of a language; English, with a notice, where they cannot be had. */
async function firstWords(language: Language, notices: Notices): Promise<Translate> {
  try {
    return await PAGE_WORDS.words(language);
  } catch {
    addNotices(notices, [{ kind: "language" }]);
    return PAGE_WORDS.words("en");
  }
}
