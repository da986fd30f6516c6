import { writeTag, escapeText } from "../../embed/code/writeTag";

/** A part of a text that moves the map when it is reached. */
export interface ExampleStep {
  /** As `2016-03-04`. */
  readonly day: string;
  readonly place: string | null;
  readonly title: string;
}

/** A day for a button, as `2016-03-04`, and in words. */
export interface ExampleDay {
  readonly day: string;
  readonly words: string;
}

const SCROLL = `await customElements.whenDefined("truceline-map");
const map = document.querySelector("truceline-map");
const observer = new IntersectionObserver(
  (entries) => {
    for (const { isIntersecting, target } of entries)
      if (isIntersecting) map.goTo(target.dataset.day, target.dataset.place || null);
  },
  { rootMargin: "-50% 0px" },
);
for (const step of document.querySelectorAll("[data-day]")) observer.observe(step);`;
const TOGETHER = `await customElements.whenDefined("truceline-map");
const maps = [...document.querySelectorAll("truceline-map")];
for (const button of document.querySelectorAll("button[value]"))
  button.addEventListener("click", () => maps.forEach((map) => map.goTo(button.value)));`;

const SCROLL_STYLE = `.story {
  display: grid;
  grid-template-columns: 3fr 2fr;
  gap: 24px;
}
.story truceline-map {
  position: sticky;
  top: 12px;
}
.story section {
  min-height: 70vh;
}
@media (max-width: 720px) {
  .story,
  .story > .map {
    display: contents;
  }
  .story truceline-map {
    z-index: 1;
    background: white;
  }
}`;
const TOGETHER_STYLE = `.maps {
  display: grid;
  grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr));
  gap: 16px;
}`;

/** A whole story that moves a map, ready to be put into a page. `map`: its code, as the builder gives it. */
export function scrollCode(map: string, steps: readonly ExampleStep[]): string {
  const sections = steps.map(({ day, place, title }) =>
    writeTag("section", { "data-day": day, "data-place": place }, [writeTag("h3", {}, [escapeText(title)])]),
  );
  const story = [writeTag("div", { class: "map" }, [elementOf(map)]), writeTag("div", {}, sections)];
  return whole(map, SCROLL_STYLE, [writeTag("div", { class: "story" }, story)], SCROLL);
}

/** Maps that buttons move together, ready to be put into a page. */
export function togetherCode(maps: readonly string[], days: readonly ExampleDay[]): string {
  const buttons = days.map(({ day, words }) => writeTag("button", { type: "button", value: day }, [escapeText(words)]));
  const parts = [writeTag("p", {}, buttons), writeTag("div", { class: "maps" }, maps.map(elementOf))];
  return whole(maps[0] ?? "", TOGETHER_STYLE, parts, TOGETHER);
}

/** Of the code of a map, what stands before the element, the script and the style, once; and around it what makes it move. */
function whole(map: string, style: string, parts: readonly string[], script: string): string {
  const before = map.slice(0, map.indexOf(ELEMENT)).trimEnd();
  return [before, writeTag("style", {}, [style]), ...parts, writeTag("script", { type: "module" }, [script])].join(
    "\n",
  );
}

const ELEMENT = "<truceline-map";
const elementOf = (map: string): string => map.slice(map.indexOf(ELEMENT));
