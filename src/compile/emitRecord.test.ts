import { describe, expect, test } from "vitest";
import { openEvidence } from "../record/openEvidence";
import { openRecord } from "../record/openRecord";
import { openSearchTexts } from "../record/openSearchTexts";
import { compileRecord } from "./compileRecord";
import { emitRecord, type EmittedRecord } from "./emitRecord";
import { printFault } from "./fault";
import type { Texts } from "./readEntries";
import { changed, smallRecord } from "./smallRecord";

function emitted(texts: Texts): EmittedRecord {
  const compiled = compileRecord(texts);
  if (!compiled.ok) throw new Error(compiled.failure.map(printFault).join("\n"));
  return emitRecord(compiled.value);
}
const EVENTS = "events/valley.yaml";

function openedIds(evidence: unknown): readonly string[] {
  const opened = openEvidence(evidence);
  return opened.ok ? [...opened.value.events.keys()].toSorted() : [];
}

describe("the files of the record", () => {
  const record = emitted(smallRecord);

  test("bear their content's hash in their names", () => {
    expect(record.states).toMatch(/^record\/states\.[0-9a-f]{8}\.json$/);
    expect(record.evidence["valley"]).toMatch(/^record\/evidence\/valley\.[0-9a-f]{8}\.json$/);
    expect(record.search).toMatch(/^record\/search\.[0-9a-f]{8}\.json$/);
    expect([...record.files.keys()]).toEqual([
      record.states,
      record.evidence["valley"],
      record.stories[0]?.address,
      record.search,
    ]);
  });

  test("can be opened by the browser", () => {
    const states: unknown = JSON.parse(record.files.get(record.states) ?? "");
    const opened = openRecord(states);
    expect(opened.ok && opened.value.version).toBe(record.version);
    const evidence: unknown = JSON.parse(record.files.get(record.evidence["valley"] ?? "") ?? "");
    expect(openEvidence(evidence).ok).toBe(true);
    const searched = openSearchTexts(JSON.parse(record.files.get(record.search) ?? ""));
    expect(searched.ok && [...searched.value.events.keys()].toSorted()).toEqual(openedIds(evidence));
  });

  test("are the same for the same record, in whatever order files and the events of one day stand", () => {
    const text = smallRecord.get(EVENTS) ?? "";
    const [before = "", departure = ""] = text.split(/(?=- id: departure-2016)/);
    const other = `${departure.split("  figures:")[0]}  sources: [report-2016-06]\n  confidence: high\n`;
    const delivery = other.replace("departure-2016", "delivery-2016").replace("kind: evacuation", "kind: aid-delivery");
    const inOrder = (...events: readonly string[]) => [EVENTS, [before, ...events].join("\n")] as const;
    const shuffled = new Map([...new Map([...smallRecord, inOrder(delivery, departure)])].toReversed());
    expect(emitted(shuffled)).toEqual(emitted(new Map([...smallRecord, inOrder(departure, delivery)])));
  });

  test("change their names and the version with their content, and only theirs", () => {
    const retold = emitted(changed(EVENTS, "The army closed the roads.", "The army closed all roads."));
    expect(retold.version).not.toBe(record.version);
    expect(retold.evidence["valley"]).not.toBe(record.evidence["valley"]);
    const moved = emitted(changed(EVENTS, "date: 2013-05-01", "date: 2013-05-02"));
    expect(moved.states).not.toBe(record.states);
  });
});
