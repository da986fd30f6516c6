// Language, direction, theme before paint, by the rules of src/state: the address, an earlier choice, the browser's wish.
(() => {
  /** How long a reader waits for another day than the page came with, in milliseconds. */
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

  // What the page shows before the script is for its own day: where the address asks for more, it is held back.
  const asked = ["screen", "day", "compare", "place", "event", "layers", "according", "map"].some((key) =>
    address.has(key),
  );
  const own = { lang: written, dir: root.dir };
  // The program is on its way: room is kept for what it brings.
  root.dataset["coming"] = "";
  if (asked || language !== written) root.dataset["held"] = "";
  // Where it does not come, the page that came is better than nothing: as one without script, which says its day and offers nothing that only a script can do.
  /** @param {boolean} hasFailed */
  const letGo = (hasFailed) => {
    if (!("coming" in root.dataset)) return;
    const isHeld = "held" in root.dataset;
    delete root.dataset["coming"];
    if (isHeld) {
      delete root.dataset["held"];
      Object.assign(root, own);
    }
    if (!isHeld && !hasFailed) return;
    root.dataset["still"] = "";
    const style = document.createElement("link");
    Object.assign(style, { rel: "stylesheet", href: `${root.dataset["root"] ?? "./"}noscript.css`, id: "still" });
    document.head.append(style);
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
