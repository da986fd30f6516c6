/*
 * Marks an embed with its language, direction and theme before anything is painted. An embed goes by its address alone and keeps
 * nothing: the rules are those of src/embed/page/embedChoices.ts.
 */
(() => {
  // What the page came with (the default of the day's codec), and how long a reader waits for more, in milliseconds.
  const OWN = "2016-03-04";
  const LONGEST_WAIT = 8000;
  const root = document.documentElement;
  const address = new URLSearchParams(location.search);
  const language = address.get("lang");
  const theme = address.get("theme");

  // The record is fetched beside the program, but for an earlier version, which has its own.
  const record = document.querySelector('link[type="application/json"]');
  if (record instanceof HTMLLinkElement && !address.get("version")) {
    const early = document.createElement("link");
    Object.assign(early, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: record.href });
    document.head.append(early);
  }

  const day = address.get("day");
  const days = address.get("days");
  const [first = "", last = ""] = (days ?? "").split("..");
  const layers = address.get("layers");
  const steps = address.get("steps");
  const asksOther =
    address.get("according") ||
    address.get("story") ||
    (day && day !== OWN) ||
    (days && !(first <= OWN && OWN <= last)) ||
    (steps && !day && !steps.startsWith(OWN));
  const asksLess =
    address.get("area") ||
    address.get("place") ||
    (layers && !["siege", "truce", "evacuation"].every((track) => layers.split(",").includes(track)));
  const isOther = (language === "en" || language === "ar") && language !== root.lang;
  // The page came with the picture of one day: where the address asks for another, it is held back until that is drawn.
  if (asksOther || asksLess || isOther) {
    root.dataset["held"] = "";
    /** The way to the explorer on the day that is asked for. */
    const nameDay = () => {
      if (document.readyState === "loading") {
        document.addEventListener("readystatechange", nameDay, { once: true });
        return;
      }
      const way = document.querySelector(`.embed-missing:lang(${root.lang}) [hidden]`);
      const link = way?.firstElementChild;
      if (
        !(way instanceof HTMLElement && link instanceof HTMLAnchorElement) ||
        !day ||
        !/^\d{4}-\d\d-\d\d$/.test(day) ||
        !Date.parse(day)
      )
        return;
      link.href += `?day=${day}`;
      link.textContent += ` ${new Date(day).toLocaleDateString(root.lang === "ar" ? "ar-SY-u-nu-latn" : "en-GB", { dateStyle: "long", timeZone: "UTC" })}`;
      way.hidden = false;
    };
    // Where that does not come: the picture of another day, or with names in another language, is never seen, and words stand in its place.
    // One of the day itself is better than nothing.
    const letGo = () => {
      if (!("held" in root.dataset) || "still" in root.dataset) return;
      root.dataset["still"] = "";
      if (asksOther || isOther) nameDay();
      else delete root.dataset["held"];
    };
    addEventListener(
      "error",
      ({ target }) => {
        if (target === window || (target && "localName" in target && target.localName === "script")) letGo();
      },
      true,
    );
    addEventListener("unhandledrejection", letGo);
    setTimeout(letGo, LONGEST_WAIT);
    // To try again is to ask for the whole address: a link would lose the story that stands after its #.
    addEventListener("click", (event) => {
      if (!(event.target instanceof Element) || event.target.getAttribute("href") !== "") return;
      event.preventDefault();
      location.reload();
    });
  }
  if (isOther && language) {
    root.lang = language;
    root.dir = language === "ar" ? "rtl" : "ltr";
  }
  if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  if (address.get("controls") === "off") root.dataset["controls"] = "off";
})();
