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
});
