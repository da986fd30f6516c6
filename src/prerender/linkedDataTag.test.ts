import { expect, test } from "vitest";
import { linkedDataTag } from "./linkedDataTag";

test("a page's linked data are read as they were given, and no text within them ends their script", () => {
  const data = { "@type": "Article", headline: "A truce </script><script>alert(1)</script>" };
  const tag = linkedDataTag(data);
  const [, text = ""] = /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(tag) ?? [];
  expect(text).not.toContain("<");
  expect(JSON.parse(text)).toEqual({ "@context": "https://schema.org", ...data });
});
