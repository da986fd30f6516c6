import { describe, expect, test } from "vitest";
import { createTranslate } from "../language/createTranslate";
import type { Language } from "../language/Language";
import { loadMessages } from "../language/loadMessages";
import { headOfEmbed } from "./headOfEmbed";

const SITE = "https://news.example/truceline/";
const text = {
  title: "Sieges & truces",
  description: 'On 4 March 2016: "a truce" <disputed>.',
  day: 16_864,
  version: "93b0d25e",
};

async function headIn(language: Language, siteUrl: string | null): Promise<string> {
  return headOfEmbed({ ...text, siteUrl, t: createTranslate(language, await loadMessages(language)) });
}

describe("the head of an embed", () => {
  test("stands for the explorer in its language, and names itself in the other", async () => {
    const head = await headIn("ar", SITE);
    expect(head).toContain(`<link rel="canonical" href="${SITE}ar/" />`);
    expect(head).toContain(`<link rel="alternate" hreflang="en" href="${SITE}embed/" />`);
    expect(head).toContain(`<link rel="alternate" hreflang="ar" href="${SITE}ar/embed/" />`);
    expect(head).toContain(`<link rel="alternate" hreflang="x-default" href="${SITE}embed/" />`);
  });

  test("has the explorer's card, and texts in which nothing is markup", async () => {
    const head = await headIn("en", SITE);
    expect(head).toContain(`<meta property="og:image" content="${SITE}card.png" />`);
    expect(head).toContain('content="Sieges &#38; truces"');
    expect(head).toContain("&#60;disputed&#62;");
    expect(head).not.toContain("<disputed>");
  });

  test("says as linked data which day of which version of the record it shows", async () => {
    const [, json = ""] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(await headIn("en", SITE)) ?? [];
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Dataset",
      name: text.title,
      description: text.description,
      url: SITE,
      version: text.version,
      temporalCoverage: "2016-03-04",
    });
  });

  test("has relative addresses where nobody said where the site is published", async () => {
    expect(await headIn("en", null)).toContain('<link rel="canonical" href="../" />');
    expect(await headIn("ar", null)).toContain('<link rel="canonical" href="../../ar/" />');
  });
});
