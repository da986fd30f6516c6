/**
 * Where Truceline is published, going by the address of this script, `<site>embed/truceline-map.js`; empty where it is not known, as in
 * a bundle of the host's own. Only as the script is first run does the page say which one it is.
 */
export const scriptSite: string = siteOf(
  typeof document !== "undefined" && document.currentScript instanceof HTMLScriptElement
    ? document.currentScript.src
    : import.meta.url,
);

function siteOf(script: string | undefined): string {
  const found = /^(https?:.*\/)embed\/truceline-map\.m?js(?:[?#].*)?$/.exec(script ?? "");
  return found?.[1] ?? "";
}
