import { LANGUAGES, type Language } from "../language/Language";
import { DAY_FRAME, dayOfIso, isoOfDay, type Day } from "../record/day";
import type { PlaceId } from "../record/types";

/** A page of the site that is there before any script runs. */
export type SitePage =
  | { readonly kind: "explorer" }
  | { readonly kind: "place"; readonly place: PlaceId }
  | { readonly kind: "day"; readonly day: Day }
  | { readonly kind: "embed" };

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The path of a page below the site's root, with a slash at its end: `ar/place/douma/`; the explorer in English is the root itself, "". */
export function pathOfPage(page: SitePage, language: Language): string {
  return `${language === "en" ? "" : `${language}/`}${partOf(page)}`;
}

function partOf(page: SitePage): string {
  switch (page.kind) {
    case "explorer":
      return "";
    case "place":
      return `place/${page.place}/`;
    case "day":
      return `day/${isoOfDay(page.day)}/`;
    case "embed":
      return "embed/";
    default:
      return page satisfies never;
  }
}

/** What a path below the site's root stands for; null where it is no page of ours. `index.html` at its end says nothing. */
export function pageOfPath(path: string): { readonly page: SitePage; readonly language: Language } | null {
  const parts = path
    .replace(/index\.html$/, "")
    .split("/")
    .filter((part) => part !== "");
  const language = LANGUAGES.find((known) => known !== "en" && known === parts[0]);
  const page = pageOfParts(language ? parts.slice(1) : parts);
  return page && { page, language: language ?? "en" };
}

function pageOfParts([kind, id, ...more]: readonly string[]): SitePage | null {
  if (more.length > 0) return null;
  if (kind === undefined) return { kind: "explorer" };
  if (kind === "embed") return id === undefined ? { kind } : null;
  if (id === undefined) return null;
  if (kind === "place") return ID.test(id) ? { kind, place: id } : null;
  if (kind !== "day") return null;
  const day = dayOfIso(id);
  return day !== null && day >= DAY_FRAME.earliest && day <= DAY_FRAME.latest ? { kind, day } : null;
}

/** The way from a page up to the site's root: `../../` from `place/douma/`, `./` from the root. */
export function rootFrom(path: string): string {
  return "../".repeat(path.split("/").length - 1) || "./";
}

/**
 * What a page of the site shows by itself, written as the query of the explorer's own address: `/ar/place/douma/?day=2016-08-26` is
 * `?day=2016-08-26&place=douma&lang=ar`. The explorer in English leaves the language to the reader.
 */
export function searchOfPage(
  { page, language }: { readonly page: SitePage; readonly language: Language },
  search: string,
): string {
  if (page.kind === "explorer" && language === "en") return search;
  const query = new URLSearchParams(search);
  const put = (key: string, value: string): void => {
    if (!query.has(key)) query.set(key, value);
  };
  if (page.kind === "place") put("place", page.place);
  if (page.kind === "day") put("day", isoOfDay(page.day));
  put("lang", language);
  return `?${query.toString()}`;
}
