import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { loadMessages } from "./loadMessages";
import { createTranslate } from "./createTranslate";
import { FilledMessage } from "./FilledMessage";
import { LanguageProvider } from "./LanguageProvider";

const english = createTranslate("en", await loadMessages("en"));

function draw(element: ReactElement) {
  return renderToStaticMarkup(<LanguageProvider translate={english}>{element}</LanguageProvider>);
}

test("an element stands where the message wants it, and the rest is text", async () => {
  const message = <FilledMessage id="evidence.kind-in" values={{ kind: "<City>" }} slots={{ where: <b>Douma</b> }} />;
  expect(draw(message)).toBe("&lt;City&gt; in <b>Douma</b>.");
  const arabic = createTranslate("ar", await loadMessages("ar"));
  expect(
    renderToStaticMarkup(
      <LanguageProvider translate={arabic}>
        <FilledMessage id="evidence.kind-in" values={{ kind: "مدينة" }} slots={{ where: <b>دوما</b> }} />
      </LanguageProvider>,
    ),
  ).toBe("مدينة في <b>دوما</b>.");
});

test("a value that holds a mark of a slot is no slot twice over", () => {
  const message = <FilledMessage id="evidence.kind-in" values={{ kind: "\ue005" }} slots={{ where: <b>x</b> }} />;
  expect(draw(message)).toBe("\ue005 in <b>x</b>.");
});
