import { join } from "node:path";
import { compileFolder } from "../../src/compile/compileFolder";
import { openCompiled } from "../../src/compile/openCompiled";
import type { SiteDocuments } from "../../src/prerender/documents/SiteDocuments";
import { documentsOf } from "../../src/prerender/documents/documentsOf";
import { openEvidence } from "../../src/record/openEvidence";
import { openStory } from "../../src/record/openStory";
import type { Story } from "../../src/record/story";
import type { TruceRecord } from "../../src/record/types";

/** The real record with its stories, and the documents that the build makes of them, without citations and changes. */
export async function compiledDocuments(): Promise<{
  readonly record: TruceRecord;
  readonly stories: readonly Story[];
  readonly documents: SiteDocuments;
}> {
  const compiled = await compileFolder(join(import.meta.dirname, "..", "..", "data"));
  if (!compiled.ok) throw new Error("The record has faults.");
  const { record } = openCompiled(compiled.value);
  const stories = compiled.value.stories.flatMap((story) => {
    const opened = openStory(JSON.parse(JSON.stringify(story)));
    return opened.ok ? [opened.value] : [];
  });
  const evidence = compiled.value.evidence.flatMap((ofGroup) => {
    const opened = openEvidence(ofGroup);
    return opened.ok ? [opened.value] : [];
  });
  const sources = new Map(evidence.flatMap((group) => [...group.sources]));
  const documents = documentsOf(record, evidence, { citations: new Map(), sources, stories, changes: [] });
  return { record, stories, documents };
}
