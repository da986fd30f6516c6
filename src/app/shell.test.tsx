import { AllSymbols } from "./AllSymbols";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { createTranslate } from "../language/createTranslate";
import { LANGUAGES } from "../language/Language";
import { LanguageProvider } from "../language/LanguageProvider";
import { loadMessages } from "../language/loadMessages";
import { TRACKS } from "../record/types";
import { LEGEND_ENTRIES } from "../symbology/legendEntries";
import { Header } from "./Header";
import { Legend } from "./Legend";

import { NoticeBar } from "./NoticeBar";
import { PageFailure } from "./PageFailure";
import { SheetBar } from "./SheetBar";

const words = {
  en: createTranslate("en", await loadMessages("en")),
  ar: createTranslate("ar", await loadMessages("ar")),
};
const nothing = (): void => undefined;
const screens = { screen: "map", onScreen: nothing, hrefOfScreen: (id: string) => `?screen=${id}` } as const;
const draw = (node: ReactNode, language: "en" | "ar" = "en"): string =>
  renderToStaticMarkup(<LanguageProvider translate={words[language]}>{node}</LanguageProvider>);

describe("the header", () => {
  const header = (scheme: "light" | "dark") => (
    <Header {...screens} scheme={scheme} onTheme={nothing} onLanguage={nothing} onSearch={nothing} panel={null} />
  );

  test("offers the other language in its own words, marked as that language", () => {
    expect(draw(header("light"))).toContain('lang="ar">العربية</button>');
    expect(draw(header("light"), "ar")).toContain('lang="en">English</button>');
  });

  test("offers the other theme", () => {
    expect(draw(header("light"))).toContain('aria-label="Dark theme"');
    expect(draw(header("dark"))).toContain('aria-label="Light theme"');
  });

  test("leads to the other screens and marks the present one", () => {
    expect(draw(header("light"))).toMatch(/<a href="\?screen=map" aria-current="page">Map<\/a>/);
    expect(draw(header("light"), "ar")).toContain('<a href="?screen=chronicle">السجل الزمني</a>');
  });

  test("says on middling screens whether the panel is shown", () => {
    const markup = draw(
      <Header
        {...screens}
        scheme="light"
        onTheme={nothing}
        onLanguage={nothing}
        onSearch={nothing}
        panel={{ shown: false, onShown: nothing }}
      />,
    );
    expect(markup).toMatch(/aria-expanded="false"[^>]*>Show places/);
  });
});

describe("notices", () => {
  test("quote what stood in the address as text, never as markup", () => {
    const markup = draw(
      <NoticeBar notices={[{ kind: "value", key: "place", value: "<script>" }]} onDismiss={nothing} />,
    );
    expect(markup).toContain("“&lt;script&gt;” in the address is not a valid value for “place”");
    expect(markup).not.toContain("<script>");
  });

  test("are heard: their region stands there before there are any", () => {
    expect(draw(<NoticeBar notices={[]} onDismiss={nothing} />)).toMatch(/hidden="".*<output>/);
  });

  test("isolate a value that runs against the language", () => {
    expect(draw(<NoticeBar notices={[{ kind: "place", value: "atlantis" }]} onDismiss={nothing} />, "ar")).toContain(
      "\u2068atlantis\u2069",
    );
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  const t = words[language];

  test("every symbol that a frame can hold has a short word in the legend", () => {
    const entries = LEGEND_ENTRIES.filter(({ id, track }) => track !== "together" || id.endsWith("-possible"));
    for (const { id } of entries) expect(t(`app.legend-${id}`)).not.toBe(`app.legend-${id}`);
  });

  test("the line under the map has a switch for each track, and its symbols beside it", () => {
    const groups = TRACKS.map((track) => ({ track, entries: LEGEND_ENTRIES.filter((entry) => entry.track === track) }));
    const markup = draw(
      <Legend groups={groups} layers={new Set(["siege"])} onLayer={nothing} onAllSymbols={nothing} />,
      language,
    );
    expect(markup.match(/type="checkbox"/g)).toHaveLength(3);
    expect(markup.match(/checked=""/g)).toHaveLength(1);
    expect(markup).toContain(t("app.legend-disputed-truce"));
  });

  test("the sheet of symbols explains every one", () => {
    const markup = draw(<AllSymbols onClose={nothing} layers={new Set(TRACKS)} onLayer={nothing} />, language);
    for (const entry of LEGEND_ENTRIES) expect(markup).toContain(t(`legend.${entry.id}`));
    expect(markup).toContain(t("app.schematic"));
    // The lines of 1974 among them: nothing else on the map says what the dashes are.
    for (const line of ["borders", "lines-not-agreed"]) expect(markup).toContain(t(`legend.${line}.words`));
    expect(t("legend.lines-not-agreed.words")).toContain("1974");
  });

  test("nothing that is drawn on a server carries an inline style or the id of a message", () => {
    const markup = draw(
      <>
        <Header
          {...screens}
          scheme="light"
          onTheme={nothing}
          onLanguage={nothing}
          onSearch={nothing}
          panel={{ shown: true, onShown: nothing }}
        />
        <AllSymbols onClose={nothing} layers={new Set()} onLayer={nothing} />
        <SheetBar
          stop="peek"
          onStop={nothing}
          drag={{ onPointerDown: nothing, onPointerMove: nothing, onPointerUp: nothing, onPointerCancel: nothing }}
        />
        <PageFailure />
      </>,
      language,
    );
    expect(markup).not.toMatch(/ style=|app\.|space\.|states\./);
  });
});

test("on a phone the sheet's buttons tell when they lead nowhere", () => {
  const drag = { onPointerDown: nothing, onPointerMove: nothing, onPointerUp: nothing, onPointerCancel: nothing };
  expect(draw(<SheetBar stop="peek" onStop={nothing} drag={drag} />)).toMatch(
    /aria-label="Make the panel shorter" aria-disabled="true"/,
  );
  expect(draw(<SheetBar stop="full" onStop={nothing} drag={drag} />)).toMatch(
    /aria-label="Make the panel taller" aria-disabled="true"/,
  );
});
