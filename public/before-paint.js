// Language, direction, theme before paint, by the rules of src/state: the address, an earlier choice, the browser's wish.
(() => {
  /** How long a reader waits before words say that what was asked for is not there, in milliseconds. */
  const LONGEST_WAIT = 10_000;
  const root = document.documentElement;
  const address = new URLSearchParams(location.search);

  /** @param {string} key */
  function kept(key) {
    try {
      return window.self === window.top ? localStorage.getItem(key) : null;
    } catch {
      return null;
    }
  }
  /**
   * @param {readonly string[]} values
   * @param {readonly (string | null)[]} candidates
   */
  const firstOf = (values, candidates) => candidates.find((candidate) => values.includes(candidate));

  const preferred = (navigator.languages ?? []).map((tag) => tag.toLowerCase().split("-")[0]);
  // A page below the root was written in one language and stays in it; the root goes by the reader.
  const written = root.lang;
  const ofPage = (root.dataset["root"] ?? "./") === "./" ? null : written;
  const language =
    firstOf(["en", "ar"], [address.get("lang"), ofPage, kept("truceline.language"), ...preferred]) ?? "en";
  const theme = firstOf(["light", "dark"], [address.get("theme"), kept("truceline.theme")]);

  // What the page shows before the script is for its own day, and a place's page is for that place. A page without a map has neither.
  const { day: ownDay, place: ownPlace } = root.dataset;
  /**
   * @param {string} key
   * @param {string | undefined} own
   */
  const isOther = (key, own) => own !== undefined && address.has(key) && address.get(key) !== own;
  const asksOther =
    ["compare", "event", "according"].some((key) => address.has(key)) ||
    isOther("screen", "map") ||
    isOther("day", ownDay) ||
    isOther("place", ownPlace);
  // Another view or fewer layers of that day, or its words in another language: held back too, so that nothing is seen to jump.
  const isHeld = asksOther || address.has("layers") || address.has("map") || language !== written;
  const own = { lang: written, dir: root.dir };
  if (ownDay !== undefined) {
    // The program is on its way: room is kept for what it brings.
    root.dataset["coming"] = "";
    if (isHeld) root.dataset["held"] = "";
  }
  /** Where the day that is asked for has a page of its own, the way there, as the list of days on this page has it. */
  const nameDay = () => {
    if (document.readyState === "loading") {
      document.addEventListener("readystatechange", nameDay, { once: true });
      return;
    }
    const end = `day/${address.get("day")}/`;
    const known = [...document.querySelectorAll(".day-links a")].find((link) =>
      link.getAttribute("href")?.endsWith(end),
    );
    const way = document.querySelector(".missing [hidden]");
    const link = way?.querySelector("a");
    const date = link?.querySelector("span");
    if (!(known instanceof HTMLAnchorElement && way instanceof HTMLElement && link && date)) return;
    link.href = known.href;
    date.textContent = known.textContent;
    way.hidden = false;
  };
  // Where the program does not come, the page that came is better than nothing, as one without script, which says its day and offers nothing that
  // only a script can do. But a picture of another day than the one asked for is never seen: words stand in its place, and the ways on.
  /** @param {boolean} hasFailed */
  const letGo = (hasFailed) => {
    if (!("coming" in root.dataset)) return;
    delete root.dataset["coming"];
    if (isHeld) Object.assign(root, own);
    if (!asksOther) delete root.dataset["held"];
    if (!isHeld && !hasFailed) return;
    root.dataset["still"] = asksOther ? "other" : "";
    const style = document.createElement("link");
    Object.assign(style, { rel: "stylesheet", href: `${root.dataset["root"] ?? "./"}noscript.css`, id: "still" });
    document.head.append(style);
    if (asksOther) nameDay();
  };
  addEventListener(
    "error",
    ({ target }) => {
      if (target && "localName" in target && target.localName === "script") letGo(true);
    },
    true,
  );
  addEventListener("unhandledrejection", () => letGo(false));
  setTimeout(() => letGo(false), LONGEST_WAIT);

  root.lang = language;
  root.dir = language === "ar" ? "rtl" : "ltr";
  if (theme) root.setAttribute("data-theme", theme);
})();
