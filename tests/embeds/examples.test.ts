import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { compileFolder } from "../../src/compile/compileFolder";
import { openCompiled } from "../../src/compile/openCompiled";
import { createTranslate } from "../../src/language/createTranslate";
import { LANGUAGES } from "../../src/language/Language";
import { loadMessages, loadPageMessages } from "../../src/language/loadMessages";
import { documentsOf } from "../../src/prerender/documents/documentsOf";
import { renderDocument } from "../../src/prerender/documents/renderDocument";

const TEMPLATE = "<!doctype html><html><head><title></title></head><body></body></html>";
const compiled = await compileFolder(join(import.meta.dirname, "..", "..", "data"));
if (!compiled.ok) throw new Error("The record has faults.");
const { record } = openCompiled(compiled.value);
const { stories } = compiled.value;
const documents = documentsOf(record, [], { citations: new Map(), sources: new Map(), stories, changes: [] });
const rules = new HtmlValidate({
  extends: ["html-validate:standard"],
  elements: ["html5", { "truceline-map": { flow: true } }],
});
/** For a part of somebody else's page, with its own style. */
const codeRules = new HtmlValidate({
  extends: ["html-validate:standard"],
  elements: ["html5", { "truceline-map": { flow: true } }],
  rules: { "no-inline-style": "off", "require-sri": "off", "heading-level": "off" },
});

describe.each(LANGUAGES)("the page of examples in %s", (language) => {
  const rendered = async (): Promise<string> => {
    const t = createTranslate(language, { ...(await loadMessages(language)), ...(await loadPageMessages(language)) });
    return renderDocument({ page: { kind: "examples" }, documents, template: TEMPLATE, siteUrl: null, t })?.html ?? "";
  };

  test("is valid HTML without style or script of its own in the markup, and says every message", async () => {
    const html = await rendered();
    const { results } = await rules.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ message, selector }) => [message, selector]))).toEqual([]);
    // What stands in the code that is shown is text.
    const ours = html.replaceAll(/<pre[\s\S]*?<\/pre>/g, "");
    expect(ours).not.toMatch(/ style=|<style|<script>|pages\.examples/);
  });

  test("holds a plain map, one that the scroll moves and one by each account, all with a fallback", async () => {
    const maps = [...(await rendered()).matchAll(/<truceline-map ([^>]*)>(.*?)<\/truceline-map>/g)];
    expect(maps).toHaveLength(6);
    for (const [, , fallback = ""] of maps) expect(fallback).toMatch(/^<a href="[^"]+"><img /);
    expect(maps.filter(([, attributes = ""]) => attributes.includes("according="))).toHaveLength(4);
    for (const [, attributes = ""] of maps) expect(attributes).toContain(`lang="${language}"`);
  });

  test("gives the whole code of each: the script of the site, the maps, and what moves them", async () => {
    const codes = [...(await rendered()).matchAll(/<code[^>]*>([\s\S]*?)<\/code>/g)].map(([, code = ""]) =>
      plain(code),
    );
    expect(codes.map((code) => code.match(/<truceline-map/g)?.length)).toEqual([1, 1, 4]);
    expect(codes.map((code) => code.match(/ data-day="\d{4}-/g)?.length ?? 0)).toEqual([0, stepsOfStory(), 0]);
    expect(codes.map((code) => code.match(/<button/g)?.length ?? 0)).toEqual([0, 0, 3]);
    for (const code of codes) {
      expect(code).toMatch(/^<script\s+src="https:\/\/maps\.example\/embed\/truceline-map\.js"/);
      const { results } = await codeRules.validateString(code);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => message))).toEqual([]);
    }
  });
});

const stepsOfStory = (): number => stories.find(({ id }) => id === "al-qadam-2015")?.chapters.length ?? Number.NaN;
const SIGNS: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', amp: "&", "#x27": "'" };
const plain = (html: string): string =>
  html.replaceAll(/&(lt|gt|quot|amp|#x27);/g, (_, name: string) => SIGNS[name] ?? "");
