import { join } from "node:path";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { expect, test } from "vitest";
import { compileFolder } from "../../compile/compileFolder";
import { openCompiled } from "../../compile/openCompiled";
import { createTranslate } from "../../language/createTranslate";
import type { Language } from "../../language/Language";
import { loadMessages, loadPageMessages } from "../../language/loadMessages";
import { documentsOf } from "./documentsOf";
import { renderDocument } from "./renderDocument";

const TEMPLATE = "<!doctype html><html><head><title></title></head><body></body></html>";
const compiled = await compileFolder(join(import.meta.dirname, "../../../data"));

type Element = DefaultTreeAdapterTypes.Element;

async function page(language: Language, siteUrl: string | null): Promise<string> {
  if (!compiled.ok) throw new Error("The record has faults.");
  const { record } = openCompiled(compiled.value);
  const documents = documentsOf(record, [], { citations: new Map(), sources: new Map(), stories: [], changes: [] });
  const messages = { ...(await loadMessages(language)), ...(await loadPageMessages(language)) };
  const t = createTranslate(language, messages);
  return renderDocument({ page: { kind: "examples" }, documents, template: TEMPLATE, siteUrl, t })?.html ?? "";
}

function elements(html: string, name: string): readonly Element[] {
  const within = (parent: DefaultTreeAdapterTypes.ParentNode): readonly Element[] =>
    parent.childNodes.flatMap((node) =>
      "tagName" in node ? [...(node.tagName === name ? [node] : []), ...within(node)] : [],
    );
  return within(parseFragment(html));
}

const attribute = (element: Element | undefined, name: string): string | undefined =>
  element?.attrs.find((one) => one.name === name)?.value;
const textOf = (element: Element | undefined): string =>
  (element?.childNodes ?? []).flatMap((node) => ("value" in node ? [node.value] : [])).join("");

test("the code takes the map from where the site is published", async () => {
  const [code] = elements(await page("en", "https://truce.example/maps/"), "code");
  expect(textOf(code)).toContain('src="https://truce.example/maps/embed/truceline-map.js"');
  expect(textOf(code)).toContain('href="https://truce.example/maps/place/douma/?day=2016-03-04"');
  expect(textOf(code)).not.toContain("maps.example");
  expect(attribute(code, "data-site")).toBeUndefined();
});

test("where the build is not told the address, the code names what the page's script replaces, and readers without one are told", async () => {
  const html = await page("en", null);
  const [code] = elements(html, "code");
  const site = attribute(code, "data-site");
  expect(site).toBe("https://maps.example/");
  expect(textOf(code).split(site ?? "").length).toBeGreaterThan(3);
  expect(textOf(elements(html, "noscript")[0])).toContain(site);
});

test.each([
  ["en", "4 March 2016", "Douma: "],
  ["ar", "4 آذار 2016", "دوما: "],
] as const)("each picture has its description, written from the state: %s", async (language, date, place) => {
  const html = await page(language, null);
  const [code] = elements(html, "code");
  const described = [...elements(textOf(code), "img"), ...elements(html, "img")].map((one) => attribute(one, "alt"));
  expect(described.length).toBeGreaterThan(4);
  for (const alt of described) expect(alt).toContain(date);
  expect(described[0]).toContain(place);
});
