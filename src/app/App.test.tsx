import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { createTranslate } from "../language/createTranslate";
import { LANGUAGES, type Language } from "../language/Language";
import { loadMessages } from "../language/loadMessages";
import { appActions } from "../state/appActions";
import type { AppState } from "../state/appState";
import { createAppStore } from "../state/appStore";
import { App } from "./App";
import { DAY_MAP } from "./dayMapLater";
import { createNotices } from "./notices";
import { PLACE_SHEET } from "./placeSheetLater";
import type { RecordLoad } from "./RecordLoad";
import { recordLoader } from "./recordLoader";

const real = await compiledRecord();
await Promise.all([DAY_MAP.want(), PLACE_SHEET.want()]);
const READY: RecordLoad = { kind: "ready", record: real.record, index: real.index };
const words = {
  en: createTranslate("en", await loadMessages("en")),
  ar: createTranslate("ar", await loadMessages("ar")),
};

/** The page as a server draws it. */
function drawn(load: RecordLoad, start: Partial<AppState> = {}, language: Language = "en"): string {
  const loader = recordLoader("https://example.org/states.json");
  loader.load.setState(load, true);
  // A server draws the state that a store began with.
  const getInitialState = (): RecordLoad => load;
  const store = createAppStore({ ...start, language });
  return renderToStaticMarkup(
    <App
      store={store}
      actions={appActions(store)}
      loader={{ ...loader, load: { ...loader.load, getInitialState } }}
      evidence={{}}
      root="./"
      notices={createNotices()}
      preferences={{ language, theme: null }}
      onPreference={() => undefined}
      words={words[language]}
    />,
  );
}

describe.each(LANGUAGES)("in %s, drawn by a server", (language) => {
  const t = words[language];

  test("the first page has its headline, its legend and its list of places", () => {
    const markup = drawn(READY, {}, language);
    expect(markup).toContain(t("app.all-symbols"));
    expect(markup).toContain(t("list.filter"));
    expect(markup).toContain(language === "en" ? "places are mapped as besieged" : "محاصَراً على الخريطة");
  });

  test("the page of a place has its sheet in place of the list", () => {
    const markup = drawn(READY, { selection: "douma" }, language);
    expect(markup).toMatch(/<h2[^>]*>.*Douma/);
    expect(markup).not.toContain(t("list.filter"));
  });

  test("no message is missing, and no style stands in the markup, which the page's policy would refuse", () => {
    for (const selection of [null, "douma"]) {
      const markup = drawn(READY, { selection }, language);
      expect(markup).not.toMatch(/ style="/);
      expect(markup).not.toMatch(/\b(app|evidence|space|states|time)\.[a-z]+[-.][a-z-]+/);
    }
  });
});

describe("without a record", () => {
  test("the page says that it is on its way, and the timeline stands", () => {
    const markup = drawn({ kind: "loading" });
    expect(markup).toContain("Loading the record");
    expect(markup).toContain('class="timeline"');
  });

  test.each([
    ["unreachable", "could not be loaded"],
    ["damaged", "arrived damaged"],
  ] as const)("%s: the page says so and offers to try again", (reason, text) => {
    const markup = drawn({ kind: "failed", reason });
    expect(markup).toMatch(new RegExp(`role="alert">.*${text}.*Try again`));
    expect(markup).toContain('class="timeline"');
  });

  test("a place in the address does no harm", () => {
    expect(drawn({ kind: "loading" }, { selection: "<b>" })).not.toContain("<b>");
  });
});
