import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { compiledRecord } from "../../tests/record/compiledRecord";
import { createTranslate } from "../language/createTranslate";
import { describeState } from "../language/describeState";
import { LANGUAGES } from "../language/Language";
import { LanguageProvider } from "../language/LanguageProvider";
import { loadMessages } from "../language/loadMessages";
import { FIRST_DAY } from "../state/appState";
import { EmbedPlaces } from "./EmbedPlaces";

const { record, index } = await compiledRecord();

describe.each(LANGUAGES)("in %s", (language) => {
  test("each place with a status on the day stands once, in a line with what is said of it", async () => {
    const t = createTranslate(language, await loadMessages(language));
    const html = renderToStaticMarkup(
      <LanguageProvider translate={t}>
        <EmbedPlaces {...{ record, index }} day={FIRST_DAY} />
      </LanguageProvider>,
    ).replaceAll("&#x27;", "'");
    const lines = [...html.matchAll(/<li>(.*?)<\/li>/g)].map(([, line = ""]) => line);
    const held = [...index.stateAt(FIRST_DAY)];
    expect(held.length).toBeGreaterThan(80);
    for (const [id, state] of held) {
      const place = record.places.get(id);
      if (!place) throw new Error(`No place ${id}.`);
      const said = lines.filter((line) => line.startsWith(`${describeState(state, place, t, "brief")}: `));
      expect(said).toHaveLength(1);
      expect(said[0]).toContain(place.name[language]);
    }
    const none = [...record.places.values()].filter(({ id }) => !index.stateAt(FIRST_DAY).has(id));
    expect(none.length).toBeGreaterThan(20);
    expect(lines.join()).not.toContain("undefined");
  });
});
