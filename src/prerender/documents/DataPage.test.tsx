import { expect, test } from "vitest";
import { compileRecord, type CompiledRecord } from "../../compile/compileRecord";
import { downloadFiles } from "../../compile/downloads/downloadFiles";
import { openCompiled } from "../../compile/openCompiled";
import { smallRecord } from "../../compile/smallRecord";
import { createTranslate } from "../../language/createTranslate";
import type { Language } from "../../language/Language";
import { loadMessages, loadPageMessages } from "../../language/loadMessages";
import { dataVersion } from "../../record/dataVersion";
import { documentsOf } from "./documentsOf";
import { renderDocument } from "./renderDocument";

const TEMPLATE = "<!doctype html><html><head><title></title></head><body></body></html>";
const compiled = smallCompiled();

function smallCompiled(): CompiledRecord {
  const result = compileRecord(smallRecord);
  if (!result.ok) throw new Error("The small record has faults.");
  return result.value;
}

async function page(language: Language): Promise<string> {
  const { record } = openCompiled(compiled);
  const documents = documentsOf(record, [], {
    citations: new Map(),
    sources: new Map(),
    stories: [],
    changes: compiled.draft.changes,
  });
  const messages = { ...(await loadMessages(language)), ...(await loadPageMessages(language)) };
  const t = createTranslate(language, messages);
  return renderDocument({ page: { kind: "data" }, documents, template: TEMPLATE, siteUrl: null, t })?.html ?? "";
}

test("every file that the build writes to take away is linked, and no other", async () => {
  const linked = [...(await page("en")).matchAll(/href="\.\.\/(downloads\/[^"]+)"/g)].map(([, file = ""]) => file);
  expect(linked.toSorted()).toEqual([...downloadFiles(compiled).keys()].toSorted());
});

test("the version and every change with its reason stand there, in either language", async () => {
  const version = dataVersion(openCompiled(compiled).record);
  const [english, arabic] = await Promise.all([page("en"), page("ar")]);
  const unescaped = (html: string): string => html.replaceAll("&#x27;", "'").replaceAll("&quot;", '"');
  expect(english.split(version).length).toBeGreaterThan(2);
  expect(arabic.split(version).length).toBeGreaterThan(2);
  for (const { what, why } of compiled.draft.changes) {
    for (const text of [what.en, why.en]) expect(unescaped(english)).toContain(text);
    for (const text of [what.ar, why.ar]) expect(unescaped(arabic)).toContain(text);
  }
});
