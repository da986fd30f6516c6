import { describe, expect, test } from "vitest";
import { compileRecord } from "./compileRecord";
import { printFault } from "./fault";
import type { Texts } from "./readEntries";
import { openCompiled } from "./openCompiled";
import { changed } from "./smallRecord";

const EVENTS = "events/valley.yaml";
const TRUCE = "{ track: truce, places: [inner], becomes: in-force, with: [republican-guard, local-brigade] }";
const said = (effect: string): Texts => changed(EVENTS, TRUCE, `${TRUCE}\n    - ${effect}`);

function spansOf(texts: Texts, place = "inner") {
  const compiled = compileRecord(texts);
  if (!compiled.ok) throw new Error(compiled.failure.map(printFault).join("\n"));
  const { record } = openCompiled(compiled.value);
  return (record.places.get(place)?.spans ?? []).map(({ track, status, key, from, to, scope }) => ({
    track,
    status,
    key,
    scope,
    from: from.edtf,
    to: to?.edtf ?? null,
  }));
}
const faultsOf = (texts: Texts): readonly string[] => {
  const compiled = compileRecord(texts);
  return compiled.ok ? [] : compiled.failure.map(printFault);
};

describe("E4: an effect takes hold", () => {
  test("on the event's date, and where the event lasted on its first date", () => {
    const [evacuating] = spansOf(changed(EVENTS, "", "")).filter(({ status }) => status === "evacuating");
    expect(evacuating).toMatchObject({ from: "2016-06-01", to: "2016-06-03" });
  });

  test("on its own date where it has one", () => {
    const texts = changed(EVENTS, "becomes: evacuating, by", "becomes: evacuating, date: 2016-06-02, by");
    expect(spansOf(texts).filter(({ status }) => status === "evacuating")).toMatchObject([{ from: "2016-06-02" }]);
  });
});

describe("E5: the key says which of several statuses is meant", () => {
  test("the besieger for a siege, the agreement for a truce, none for an evacuation", () => {
    expect(new Set(spansOf(changed(EVENTS, "", "")).map(({ track, key }) => `${track} ${key}`))).toEqual(
      new Set(["siege syrian-government", "truce truce-2015", "evacuation evacuation"]),
    );
  });

  test("a second besieger is a siege of its own, also where the first is lifted", () => {
    const spans = spansOf(said("{ track: siege, places: [inner], becomes: besieged, by: [local-brigade] }"));
    expect(spans.filter(({ key }) => key === "local-brigade")).toMatchObject([{ from: "2015-03~", to: null }]);
    expect(spans.filter(({ key }) => key === "syrian-government")).toMatchObject([{ to: "2016-06-03" }]);
  });
});

test("E6: a truce is local where nothing else is said; one that the country has is national", () => {
  const scopes = (texts: Texts) => spansOf(texts).flatMap(({ track, scope }) => (track === "truce" ? [scope] : []));
  expect(scopes(changed(EVENTS, "", ""))).toEqual(["local"]);
  expect(scopes(changed(EVENTS, "becomes: in-force, with", "becomes: in-force, scope: national, with"))).toEqual([
    "national",
  ]);
});

describe("L7: an end in the account of a side", () => {
  const begin = "{ track: truce, places: [inner], becomes: in-force, with: [local-brigade], according: opposition }";
  const end = "{ track: truce, places: [inner], becomes: ended, date: 2015-09-01, according: opposition";

  test("without a reason is refused, with what to do", () => {
    expect(faultsOf(said(`${begin}\n    - ${end} }`))).toEqual([
      expect.stringMatching(/account of the opposition does not say what it rests on[^]*"why"/),
    ]);
  });

  test("with one is taken", () => {
    expect(faultsOf(said(`${begin}\n    - ${end}, why: { en: Shelling resumed., ar: عاد القصف. } }`))).toEqual([]);
  });

  test("a list that is published anew needs none (L5)", () => {
    const list = "track: siege, places: [inner], by: [syrian-government], according: un";
    expect(
      faultsOf(said(`{ ${list}, becomes: besieged }\n    - { ${list}, becomes: lifted, date: 2015-09-01 }`)),
    ).toEqual([]);
  });
});
