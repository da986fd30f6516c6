import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { ARABIC_MESSAGES } from "./arabicMessages";
import { createTranslate } from "./createTranslate";
import { FilledMessage } from "./FilledMessage";
import { LanguageProvider } from "./LanguageProvider";

test("an element stands where the message wants it, and the rest is text", () => {
  const message = <FilledMessage id="evidence.kind-in" values={{ kind: "<City>" }} slots={{ where: <b>Douma</b> }} />;
  expect(renderToStaticMarkup(message)).toBe("&lt;City&gt; in <b>Douma</b>.");
  const arabic = createTranslate("ar", ARABIC_MESSAGES);
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
  expect(renderToStaticMarkup(message)).toBe("\ue005 in <b>x</b>.");
});
