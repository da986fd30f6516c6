/** The site's root as an absolute address: a page that was rendered beforehand says how far up it lies. */
export function siteRoot(): URL {
  return new URL(document.documentElement.dataset["root"] ?? import.meta.env.BASE_URL, document.baseURI);
}
