import { siteRoot } from "../state/siteRoot";

/** What the page of examples does with its maps, as any page could: the element goes where its attributes say. */
export function runExamples(page: Document): void {
  for (const code of page.querySelectorAll<HTMLElement>("code[data-site]")) nameSite(code, siteRoot().href);
  for (const story of page.querySelectorAll("[data-scroll-story]")) followScroll(story);
  for (const part of page.querySelectorAll("[data-together]")) moveTogether(part);
}

/** A code that the build wrote for a site it was not told takes the map from here. */
function nameSite(code: HTMLElement, site: string): void {
  code.textContent = (code.textContent ?? "").replaceAll(code.dataset["site"] ?? site, () => site);
}

/** The map of a story goes to the day and place of the part that stands in the middle of the window. */
function followScroll(story: Element): void {
  const map = story.querySelector("truceline-map");
  const steps = [...story.querySelectorAll<HTMLElement>("[data-day]")];
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        const step = steps.find((one) => one === target);
        if (!isIntersecting || !step) continue;
        map?.setAttribute("day", step.dataset["day"] ?? "");
        map?.setAttribute("place", step.dataset["place"] ?? "");
        for (const one of steps) one.toggleAttribute("data-told", one === step);
      }
    },
    { rootMargin: "-50% 0px" },
  );
  for (const step of steps) observer.observe(step);
}

/** The buttons of a part move all of its maps to their day. */
function moveTogether(part: Element): void {
  const buttons = [...part.querySelectorAll<HTMLButtonElement>("button[value]")];
  const press = (chosen: HTMLButtonElement | undefined): void => {
    for (const button of buttons) button.setAttribute("aria-pressed", String(button === chosen));
  };
  press(buttons[0]);
  for (const button of buttons) {
    button.addEventListener("click", () => {
      press(button);
      for (const map of part.querySelectorAll("truceline-map")) map.setAttribute("day", button.value);
    });
    // Without script nobody could use them.
    if (button.parentElement) button.parentElement.hidden = false;
  }
}
