/*
 * Marks the page with its language, direction and theme before anything is painted, so that nothing flashes. The rules are
 * those of src/state: the address, else an earlier choice (never within another page), else what the browser prefers.
 */
(() => {
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
  const language = firstOf(["en", "ar"], [address.get("lang"), kept("truceline.language"), ...preferred]) ?? "en";
  const theme = firstOf(["light", "dark"], [address.get("theme"), kept("truceline.theme")]);

  root.lang = language;
  root.dir = language === "ar" ? "rtl" : "ltr";
  if (theme) root.setAttribute("data-theme", theme);
})();
