/*
 * Marks an embed with its language, direction and theme before anything is painted. An embed goes by its address alone and keeps
 * nothing: the rules are those of src/embed/page/embedChoices.ts.
 */
(() => {
  const root = document.documentElement;
  const address = new URLSearchParams(location.search);
  const language = address.get("lang");
  const theme = address.get("theme");

  // The page came with the picture of one day: where the address asks for another, it is held back until that is drawn.
  const asked = ["day", "days", "place", "area", "layers", "according", "steps", "story"].some((key) => address.get(key));
  const isOther = (language === "en" || language === "ar") && language !== root.lang;
  if (asked || isOther) root.dataset["held"] = "";
  if (isOther && language) {
    root.lang = language;
    root.dir = language === "ar" ? "rtl" : "ltr";
  }
  if (theme === "light" || theme === "dark") root.setAttribute("data-theme", theme);
  if (address.get("controls") === "off") root.dataset["controls"] = "off";
})();
