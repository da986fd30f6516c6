import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, describe, expect, test } from "vitest";
import type { EvidenceLoad } from "../../src/evidence/EvidenceLoad";
import { eventsOfPlace } from "../../src/evidence/eventsOfPlace";
import { groupsOfPlace } from "../../src/evidence/groupsOfPlace";
import { mergeEvidence } from "../../src/evidence/mergeEvidence";
import { PlaceList } from "../../src/evidence/PlaceList";
import { SheetOfPlace } from "../../src/evidence/SheetOfPlace";
import { createTranslate } from "../../src/language/createTranslate";
import type { Language } from "../../src/language/Language";
import { LanguageProvider } from "../../src/language/LanguageProvider";
import { loadMessages } from "../../src/language/loadMessages";
import { dayOfIso, type Day } from "../../src/record/day";
import { claimKeys, type EventChoice } from "../../src/record/eventChoice";
import type { Evidence } from "../../src/record/evidence";
import { createIndex } from "../../src/record/recordIndex";
import { TRACKS, type PlaceId, type Track } from "../../src/record/types";
import { compiledRecord, type RealRecord } from "../record/compiledRecord";

let real: RealRecord;
beforeAll(async () => {
  real = await compiledRecord();
}, 60_000);

const nothing = (): void => undefined;

function day(iso: string): Day {
  const found = dayOfIso(iso);
  if (found === null) throw new Error(iso);
  return found;
}

function evidenceOf(place: PlaceId): Evidence {
  return mergeEvidence(groupsOfPlace(real.record, place).flatMap((group) => real.evidence.get(group) ?? []));
}

async function sheet(
  place: PlaceId,
  iso: string,
  language: Language = "en",
  evidence?: Evidence,
  chosen: EventChoice | null = null,
): Promise<string> {
  const { record, index } = real;
  return renderToStaticMarkup(
    <LanguageProvider translate={createTranslate(language, await loadMessages(language))}>
      <SheetOfPlace
        {...{ record, index, place }}
        evidence={{ kind: "ready", evidence: evidence ?? evidenceOf(place) }}
        day={day(iso)}
        event={chosen}
        onDay={nothing}
        onPlace={nothing}
        onClose={nothing}
        root="/site/"
      />
    </LanguageProvider>,
  );
}

async function list(
  iso: string,
  language: Language = "en",
  layers: ReadonlySet<Track> = new Set(TRACKS),
): Promise<string> {
  const { record, index } = real;
  return renderToStaticMarkup(
    <LanguageProvider translate={createTranslate(language, await loadMessages(language))}>
      <PlaceList {...{ record, index }} day={day(iso)} layers={layers} selection="douma" onPlace={nothing} />
    </LanguageProvider>,
  );
}

/** The scheme of an address that runs. */
const SCRIPT = ["javascript", ""].join(":");

/** What a reader hears or reads: the text without markup. */
const textOf = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
/** The part of a page that begins with a mark and ends with another. */
const between = (html: string, from: string, to: string): string => (html.split(from)[1] ?? "").split(to)[0] ?? "";

test("the note on a place stands in its sheet, in the reader's language", async () => {
  expect(textOf(await sheet("zamalka", "2013-09-01"))).toContain("impact areas of the sarin attack of 21 August 2013");
  expect(textOf(await sheet("zamalka", "2013-09-01", "ar"))).toContain("هجوم السارين في 21 آب 2013");
});

describe("Douma on 4 March 2016", () => {
  test("Russia stands among those who affirm, Jaish al-Islam among those who deny, each with a link", async () => {
    const html = await sheet("douma", "2016-03-04");
    const affirms = between(html, '<fieldset aria-label="Affirms"', "</fieldset>");
    const denies = between(html, '<fieldset aria-label="Denies"', "</fieldset>");
    expect(textOf(affirms)).toMatch(/Russia/);
    expect(textOf(denies)).toMatch(/Jaish al-Islam/);
    for (const column of [affirms, denies]) expect(column).toMatch(/<a [^>]*href="https?:\/\//);
    expect(textOf(html)).toContain("The map takes no side");
  });

  test("the same in Arabic, with no English left in the texts", async () => {
    const html = await sheet("douma", "2016-03-04", "ar");
    expect(html).toContain('aria-label="من ينفي"');
    const disputed = between(html, '<section class="dispute"', "</section>");
    expect(disputed).not.toContain("text-in-english");
    expect(between(html, 'class="events"', "</section>")).not.toContain("text-in-english");
  });

  test("events of later days are there, and are told as later", async () => {
    const html = await sheet("douma", "2016-03-04");
    expect(html).toContain('data-moment="before"');
    expect(html).toContain('data-moment="on"');
    expect(html).toContain('data-moment="after"');
  });

  test("links that leave the site open safely, and say that they open in a new tab", async () => {
    const html = await sheet("douma", "2016-03-04");
    const links = html.match(/<a [^>]*href="(?!\/site\/)[^>]*>/g) ?? [];
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) expect(link).toMatch(/target="_blank" rel="noopener noreferrer"/);
    expect(html).toContain("opens in a new tab");
  });
});

test("the terms that al-Tal was offered stand as a numbered list on 26 November 2016", async () => {
  const html = await sheet("al-tal", "2016-11-26");
  const terms = between(html, '<details class="terms" open', "</details>");
  expect((terms.match(/<li>/g) ?? []).length).toBeGreaterThan(5);
});

test("al-Qadam has two besiegers on 15 September 2015", async () => {
  const text = textOf(await sheet("al-qadam", "2015-09-15"));
  expect(text).toContain("Encircled by the Islamic State");
  expect(text).toContain("Besieger: Syrian government");
});

test("convoys out of Douma are told from the lowest figure to the highest", async () => {
  const html = await sheet("douma", "2018-04-03");
  expect(between(html, 'class="departures"', "</section>")).toMatch(/\d–\d/);
});

test("hostile texts of the record are shown as text, and no address but http and https is linked", async () => {
  const evidence = evidenceOf("douma");
  const [first] = [...evidence.sources.values()];
  if (!first) throw new Error("no source");
  const hostile = '<img src=x onerror="alert(1)">\u202e';
  const sources = new Map(
    [...evidence.sources].map(([id, source]) => [
      id,
      { ...source, title: hostile, publisher: hostile, url: `${SCRIPT}alert(1)` },
    ]),
  );
  const events = new Map([...evidence.events].map(([id, event]) => [id, { ...event, summary: { en: hostile } }]));
  const html = await sheet("douma", "2016-03-04", "en", { ...evidence, sources, events });
  expect(html).not.toContain("<img");
  expect(html).not.toContain(SCRIPT);
  expect(html).toContain("&lt;img");
});

describe("while the evidence is not there", () => {
  const load = async (evidence: EvidenceLoad) => {
    const { record, index } = real;
    return renderToStaticMarkup(
      <LanguageProvider translate={createTranslate("en", await loadMessages("en"))}>
        <SheetOfPlace
          {...{ record, index, evidence }}
          place="douma"
          day={day("2016-03-04")}
          event={null}
          onDay={nothing}
          onPlace={nothing}
          onClose={nothing}
        />
      </LanguageProvider>,
    );
  };

  test("state, history and the dates of events stand, and it says that it is coming", async () => {
    const html = await load({ kind: "loading" });
    expect(textOf(html)).toContain("Besieged since about 15 October 2013");
    expect(html).toContain('class="history-strip"');
    expect(html).toContain('id="event-');
    expect(textOf(html)).toContain("Loading the evidence");
    expect(html).not.toContain('role="alert"');
  });

  test("it says what failed and that the rest works, with a way to try again", async () => {
    const html = await load({ kind: "failed", retry: nothing });
    expect(between(html, 'role="alert"', "</div>")).toContain("Try again");
    expect(textOf(html)).toContain("Besieged since about 15 October 2013");
  });
});

test("each event has an address within the page, once", async () => {
  const ids = (await sheet("douma", "2016-03-04")).match(/ id="[^"]*"/g) ?? [];
  expect(ids.some((id) => id.startsWith(' id="event-'))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test("who takes part in a dispute is told in neutral words where it is first heard", async () => {
  const denies = between(await sheet("douma", "2016-03-04"), '<fieldset aria-label="Denies"', "</fieldset>");
  expect(textOf(denies)).toContain(real.record.parties.get("jaish-al-islam")?.descriptor.en);
});

test("a claimed agreement that a party denies is not told as agreed", async () => {
  const text = textOf(await sheet("douma", "2018-04-01"));
  expect(text).toContain("Terms as reported, 1 April 2018");
  expect(text).not.toContain("Terms of the agreement of 1 April 2018");
});

test("a row of the list shows and tells only the layers that are shown", async () => {
  const row = async (...layers: Track[]) =>
    textOf(`<a ${between(await list("2016-03-04", "en", new Set(layers)), 'data-place="douma"', "</a>")}`);
  expect(await row("siege", "truce", "evacuation")).toMatch(/Besieged, Disputed/);
  expect(await row("truce")).not.toContain("Besieged");
  expect(await row("evacuation")).toContain("Nothing in the layers shown");
});

test("nothing in a server's page needs a style attribute", async () => {
  for (const place of ["douma", "al-tal", "al-qadam", "wadi-barada"]) {
    expect(await sheet(place, "2016-11-26")).not.toMatch(/ style="/);
  }
  expect(await list("2016-03-04")).not.toMatch(/ style="/);
});

test("the list names every place with its state in words, and marks the open one", async () => {
  const html = await list("2016-03-04");
  expect((html.match(/class="place-row"/g) ?? []).length).toBe(real.record.places.size);
  const douma = between(html, 'data-place="douma"', "</a>");
  expect(douma).toContain('aria-current="true"');
  expect(textOf(`<a ${douma}`)).toMatch(/Besieged, Disputed/);
});

test("every sheet of every place can be drawn in both languages, on days before, within and after all that is recorded", async () => {
  const { record, index } = real;
  for (const language of ["en", "ar"] as const) {
    const t = createTranslate(language, await loadMessages(language));
    for (const place of record.places.keys()) {
      for (const iso of ["2011-03-15", "2015-06-01", "2018-12-31"]) {
        const html = renderToStaticMarkup(
          <LanguageProvider translate={t}>
            <SheetOfPlace
              {...{ record, index, place }}
              evidence={{ kind: "ready", evidence: evidenceOf(place) }}
              day={day(iso)}
              event={null}
              onDay={nothing}
              onPlace={nothing}
              onClose={nothing}
            />
          </LanguageProvider>,
        );
        expect(textOf(html), `${place} ${iso}`).not.toMatch(/NaN|undefined|\bevidence\.[a-z]|\bstates\.[a-z]/);
      }
    }
  }
}, 60_000);

test("on the Arabic page a publisher's Latin name is marked as such, and so is a description in place of a title", async () => {
  const html = await sheet("douma", "2016-03-04", "ar");
  expect(html).toContain('<bdi lang="en">The New Arab</bdi>');
  for (const [, language] of html.matchAll(/<bdi lang="([^"]+)">\[/g)) expect(language).toBe("en");
});

describe("an event or a claim with an address of its own", () => {
  /** The first event of Douma's sheet, which is folded away on a day years later, with claims of its own. */
  const early = () => {
    const evidence = evidenceOf("douma");
    const found = eventsOfPlace(real.record, "douma").find(
      ({ event }) => (evidence.events.get(event.id)?.claims.length ?? 0) > 1,
    );
    const detail = found && evidence.events.get(found.event.id);
    if (!detail) throw new Error("Douma has no event with two claims");
    return detail;
  };

  test("stands there and is marked though it lies years back", async () => {
    const { id } = early();
    expect(await sheet("douma", "2018-12-31")).not.toContain(`id="event-${id}"`);
    const html = await sheet("douma", "2018-12-31", "en", undefined, { event: id, claim: null });
    expect(html).toMatch(new RegExp(`id="event-${id}"[^>]*data-chosen="true"`));
  });

  test("a claim is marked in its event, whose details are open", async () => {
    const { id, claims } = early();
    const [claim = ""] = claimKeys(claims);
    const html = await sheet("douma", "2018-12-31", "en", undefined, { event: id, claim });
    expect(html).toMatch(
      new RegExp(`<details class="event-more" open="">[\\s\\S]*data-claim="${claim}" data-chosen="true"`),
    );
    expect(html.match(/data-chosen="true"/g)).toHaveLength(1);
  });

  test("each has a button that copies its address", async () => {
    const { id, claims } = early();
    const html = await sheet("douma", "2018-12-31", "en", undefined, { event: id, claim: null });
    const item = between(html, `id="event-${id}"`, "</details>");
    expect(item.match(/aria-label="Copy the link to this event"/g)).toHaveLength(1);
    expect(item.match(/aria-label="Copy the link to this statement"/g)).toHaveLength(claims.length);
  });
});

test("the sheet leads to the pages of parties, agreements, sources and other places, in the reader's language", async () => {
  const addresses = async (language: Language): Promise<ReadonlySet<string>> => {
    const found = (await sheet("al-tal", "2016-11-28", language)).matchAll(/href="(\/site\/[^"]*)"/g);
    return new Set([...found].map(([, address = ""]) => address));
  };
  const english = await addresses("en");
  for (const kind of ["party", "agreement", "source", "place"])
    expect([...english].some((address) => address.startsWith(`/site/${kind}/`))).toBe(true);
  const arabic = await addresses("ar");
  expect(arabic.size).toBe(english.size);
  for (const address of arabic) expect(address).toMatch(/^\/site\/ar\//);
});

test("the list of an account says of silent places that it says nothing of them", async () => {
  const { record } = real;
  const html = renderToStaticMarkup(
    <LanguageProvider translate={createTranslate("en", await loadMessages("en"))}>
      <PlaceList
        {...{ record }}
        index={createIndex(record, "siege-watch")}
        day={day("2016-03-04")}
        layers={new Set(TRACKS)}
        selection={null}
        onPlace={nothing}
      />
    </LanguageProvider>,
  );
  expect(html).toContain("Nothing said by this account");
  expect(html).not.toContain("No status recorded");
  expect(await list("2016-03-04")).toContain("No status recorded");
});
