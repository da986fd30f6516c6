import type { Translate } from "../../language/createTranslate";
import { formatDay } from "../../language/formatDay";
import { withoutIsolates } from "../../language/isolate";
import { dayOfIso } from "../../record/day";
import type { Citation } from "./citation";

export const CITATION_FORMS = ["text", "bibtex", "ris", "csl"] as const;
/** How a citation is written: for people, or for reference managers. */
export type CitationForm = (typeof CITATION_FORMS)[number];

/** A citation in every form. Nothing in it can leave its field, whatever characters it holds. */
export function citationForms(citation: Citation, t: Translate): Readonly<Record<CitationForm, string>> {
  const plain = { ...citation, title: oneLine(citation.title), url: safeUrl(citation.url) };
  return { text: textOf(plain, t), bibtex: bibtexOf(plain), ris: risOf(plain), csl: cslOf(plain) };
}

function textOf({ author, title, issued, version, accessed, url }: Citation, t: Translate): string {
  const date = (iso: string): string => {
    const day = dayOfIso(iso);
    return day === null ? iso : formatDay(day, t.language);
  };
  return withoutIsolates(
    t("cite.text", { author, title, version, issued: date(issued), accessed: date(accessed), url }),
  );
}

const BIBTEX_SPECIAL: Readonly<Record<string, string>> = {
  "\\": "\\textbackslash{}",
  "{": "\\{",
  "}": "\\}",
  "%": "\\%",
  "&": "\\&",
  "#": "\\#",
  $: "\\$",
  _: "\\_",
  "~": "\\textasciitilde{}",
  "^": "\\textasciicircum{}",
};

function bibtexOf({ id, title, author, issued, version, url, accessed, language }: Citation): string {
  const escaped = (text: string): string => text.replaceAll(/[\\{}%&#$_~^]/g, (sign) => BIBTEX_SPECIAL[sign] ?? sign);
  const [year = "", month = ""] = issued.split("-");
  const fields = {
    title: `{${escaped(title)}}`,
    author: `{${escaped(author)}}`,
    year,
    month: String(Number(month)),
    date: issued,
    version: escaped(version),
    url,
    urldate: accessed,
    langid: language === "ar" ? "arabic" : "english",
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}},\n`);
  return `@misc{${id},\n${lines.join("")}}\n`;
}

function risOf({ id, title, author, issued, version, url, accessed, language }: Citation): string {
  const day = (iso: string): string => iso.replaceAll("-", "/");
  const tags = [
    ["TY", "ELEC"],
    ["ID", id],
    ["TI", title],
    ["AU", author],
    ["PY", issued.slice(0, 4)],
    ["DA", day(issued)],
    ["ET", version],
    ["LA", language],
    ["UR", url],
    ["Y2", day(accessed)],
    ["ER", ""],
  ] as const;
  return tags.map(([tag, value]) => `${tag}  - ${value}\n`).join("");
}

function cslOf({ id, title, author, issued, version, url, accessed, language }: Citation): string {
  const parts = (iso: string) => ({ "date-parts": [iso.split("-").map(Number)] });
  const entry = {
    id,
    type: "webpage",
    title,
    author: [{ literal: author }],
    issued: parts(issued),
    accessed: parts(accessed),
    version,
    URL: url,
    language,
  };
  return `${JSON.stringify([entry], null, 1)}\n`;
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, " ").trim();
}

/** An address in which nothing ends a field: what an address may not hold is written with its percent signs. */
function safeUrl(url: string): string {
  return url.replaceAll(/[\s{}\\"<>]/g, (sign) => encodeURIComponent(sign));
}
