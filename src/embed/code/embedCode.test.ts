import { readFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { parseFragment, type DefaultTreeAdapterTypes } from "parse5";
import { describe, expect, test } from "vitest";
import { EMBED_PARAMETERS, type EmbedValues } from "../element/embedParameters";
import { CODE_KINDS, embedCode, type EmbedCodeInput } from "./embedCode";

const SITE = "https://maps.example/truceline/";
const GUIDE = readFileSync(join(import.meta.dirname, "../../../EMBEDDING.md"), "utf8");
const ALL: EmbedValues = Object.fromEntries(EMBED_PARAMETERS.map(({ name, example }) => [name, example]));
const HOSTILE = `"></iframe><script>alert('1')</script>-->]]>&lt;&#34; onload=x \u202e`;

const PLAIN: EmbedCodeInput = {
  site: SITE,
  values: { day: "2016-03-04", place: "douma" },
  language: "en",
  title: "Map: Douma on 4 March 2016",
  link: `${SITE}?place=douma`,
  linkWords: "Explore in Truceline",
  picture: {
    address: `${SITE}place/douma/card.png`,
    description: "Douma: besieged",
    caption: "Map of 4 March 2016",
    width: 1200,
    height: 630,
  },
};
const FULL: EmbedCodeInput = { ...PLAIN, values: ALL, language: "ar", title: "خريطة", linkWords: "استكشفوا" };
const ATTACKED: EmbedCodeInput = {
  ...PLAIN,
  values: { ...ALL, title: HOSTILE, credit: HOSTILE, place: HOSTILE, story: HOSTILE, accent: HOSTILE.slice(0, 7) },
  title: HOSTILE,
  linkWords: HOSTILE,
  picture: { ...PLAIN.picture, description: HOSTILE, caption: HOSTILE },
};

/** The rules of HTML itself; how long a line is and how an attribute is quoted is taste. */
const html = new HtmlValidate({
  extends: ["html-validate:standard"],
  elements: ["html5", { "amp-iframe": { flow: true }, "amp-img": { flow: true }, "truceline-map": { flow: true } }],
});

async function faults(code: string): Promise<readonly string[]> {
  const report = await html.validateString(code);
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));
}

/** What a browser makes of a code: its elements and comments in order, each with the names of its attributes. */
function partsOf(code: string): readonly string[] {
  const partsIn = (parent: DefaultTreeAdapterTypes.ParentNode): readonly string[] =>
    parent.childNodes.flatMap((node) => {
      if (node.nodeName === "#comment") return ["comment"];
      if (!("tagName" in node)) return [];
      return [[node.tagName, ...node.attrs.map(({ name }) => name)].join(" "), ...partsIn(node)];
    });
  return partsIn(parseFragment(code));
}

describe.each(CODE_KINDS)("the code for %s", (kind) => {
  test.each([
    ["a plain view", PLAIN],
    ["every parameter, in Arabic", FULL],
    ["hostile words", ATTACKED],
  ])("is valid HTML: %s", async (_, input) => {
    expect(await faults(embedCode(kind, input))).toEqual([]);
  });

  test("hostile words add no element and no attribute", () => {
    const plain = partsOf(embedCode(kind, FULL));
    expect(plain.length).toBeGreaterThan(0);
    expect(partsOf(embedCode(kind, ATTACKED))).toEqual(plain);
  });
});

test("a frame has its name, its height at a column's width, and the rights that the map needs", () => {
  expect(embedCode("frame", PLAIN)).toBe(`<iframe
  src="https://maps.example/truceline/embed/?day=2016-03-04&amp;place=douma"
  title="Map: Douma on 4 March 2016"
  sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads allow-same-origin"
  width="640"
  height="520"
  loading="lazy"
  style="width: 100%; border: 0"
  allow="fullscreen; clipboard-write"
></iframe>`);
});

test("the guide's plain frame is the one that the code is, sign for sign", () => {
  const title = "Map: sieges, truces and evacuations around Damascus on 4 March 2016";
  const shown = embedCode("frame", { ...PLAIN, site: "https://maps.example/", values: { day: "2016-03-04" }, title });
  expect(GUIDE).toContain(`\`\`\`html\n${shown}\n\`\`\``);
});

test("a story makes the frame taller, and steps beside it do not", () => {
  const heightOf = (values: EmbedValues) => /height="(\d+)"/.exec(embedCode("frame", { ...PLAIN, values }))?.[1];
  expect(heightOf({ story: "al-qadam-2015" })).toBe("756");
  expect(heightOf({ story: "al-qadam-2015", steps: "2016-03-04" })).toBe("756");
  expect(heightOf({ steps: "2016-03-04" })).toBe("564");
  expect(heightOf({ controls: "off" })).toBe("456");
});

test("a picture says in words what is on it, and leads to the map", () => {
  const code = embedCode("picture", PLAIN);
  expect(code).toContain('alt="Douma: besieged"');
  expect(code).toMatch(/<figcaption>\s*Map of 4 March 2016\s*</);
  expect(code.match(/href="https:\/\/maps\.example\/truceline\/\?place=douma"/g)).toHaveLength(2);
});

test("a reader's own story goes along after #, and to the element as an attribute", () => {
  const own = { ...PLAIN, values: { story: "own" }, packed: "q1Yq_-" };
  expect(embedCode("frame", own)).toContain(`src="${SITE}embed/?story=own#story=q1Yq_-"`);
  expect(embedCode("element", own)).toMatch(/<truceline-map\s+story="own"\s+lang="en"\s+packed="q1Yq_-"\s*>/);
});

const styleOf = (values: EmbedValues): string =>
  /<style>([\s\S]*?)<\/style>/.exec(embedCode("element", { ...PLAIN, values }))?.[1] ?? "";

test("the element keeps its room until its script is there, by the style that the guide gives", () => {
  expect(GUIDE).toContain("truceline-map:not(:defined)");
  expect(GUIDE.replaceAll(/\s+/g, " ")).toContain(styleOf({}).trim().replaceAll(/\s+/g, " "));
});

test("its room is that of what it shows, and another element's style does not take it away", () => {
  expect(styleOf({ steps: "2016-03-04" })).toMatch(/truceline-map\[steps\]:not\(:defined\) {[^}]*\+ 222px/);
  expect(styleOf({ story: "al-qadam-2015" })).toMatch(/truceline-map\[story\]:not\(:defined\) {[^}]*\+ 414px/);
  const bare = styleOf({ controls: "off", story: "al-qadam-2015" });
  expect(bare).toMatch(/truceline-map\[story\]\[controls="off"\]:not\(:defined\) {[^}]*\+ 350px/);
  expect(styleOf({ controls: "off", story: HOSTILE })).toBe(styleOf({ controls: "off" }));
});

test("the element's code says its language, which it would take from the host's page otherwise", () => {
  expect(embedCode("element", PLAIN)).toContain('lang="en"');
  expect(embedCode("element", FULL)).toContain('lang="ar"');
  expect(embedCode("frame", PLAIN)).not.toContain("lang=");
});

test("where script is off the element leaves a picture with a link, no wider than its column", () => {
  const code = embedCode("element", PLAIN);
  expect(code).toMatch(/<truceline-map\s+day="2016-03-04"\s+place="douma"\s+lang="en"\s*>\s*<a href/);
  expect(code).toMatch(/<img[^>]*style="max-width: 100%; height: auto"/);
});
