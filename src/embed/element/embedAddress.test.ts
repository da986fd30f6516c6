import { expect, test } from "vitest";
import { embedAddress } from "./embedAddress";
import { EMBED_PARAMETERS, type EmbedValues } from "./embedParameters";

const HOST = "https://news.example/2026/story";

test.each([
  ["https://maps.example/truceline/", "https://maps.example/truceline/embed/"],
  ["https://maps.example/truceline", "https://maps.example/truceline/embed/"],
  ["https://maps.example/truceline/index.html?day=2011-01-01#x", "https://maps.example/truceline/embed/"],
  ["https://maps.example", "https://maps.example/embed/"],
  ["//maps.example/", "https://maps.example/embed/"],
  ["/maps/", "https://news.example/maps/embed/"],
  ["maps", "https://news.example/2026/maps/embed/"],
  ["https://maps.example//other.example/", "https://maps.example//other.example/embed/"],
  ["https://name:word@maps.example/", "https://maps.example/embed/"],
])("the site %s has its embed at %s", (site, address) => {
  expect(embedAddress(site, HOST, {})?.href).toBe(address);
});

test.each([
  "",
  ["javascript", "alert(1)"].join(":"),
  "data:text/html,x",
  "blob:https://a/b",
  "ftp://a/",
  "https://",
  "http://[",
  "about:blank",
])("%j is no site", (site) => {
  expect(embedAddress(site, HOST, {})).toBeNull();
});

test("every parameter is written under its own name, and read back as it was", () => {
  const values: EmbedValues = Object.fromEntries(EMBED_PARAMETERS.map(({ name, example }) => [name, example]));
  const query = embedAddress("https://maps.example/", HOST, values)?.searchParams;
  expect(Object.fromEntries(query ?? [])).toEqual(values);
});

test("what is left out, empty or too long is not written", () => {
  const address = embedAddress("https://maps.example/", HOST, {
    day: "",
    place: null,
    title: "x".repeat(100_000),
    layers: "siege,truce",
  });
  expect(address?.href).toBe("https://maps.example/embed/?layers=siege,truce");
});

test("an Arabic embed has a page of its own", () => {
  expect(embedAddress("https://maps.example/", HOST, { lang: "ar" })?.href).toBe(
    "https://maps.example/ar/embed/?lang=ar",
  );
  expect(embedAddress("https://maps.example/", HOST, { lang: ".." })?.href).toBe("https://maps.example/embed/?lang=..");
});

test("text keeps its signs and cannot become another parameter", () => {
  const title = `"><script>&place=x#y</script>\u202e`;
  const address = embedAddress("https://maps.example/", HOST, { title });
  expect(address?.searchParams.get("title")).toBe(title);
  expect([...(address?.searchParams.keys() ?? [])]).toEqual(["title"]);
  expect(address?.hash).toBe("");
});

test("no parameter has its name twice", () => {
  const names = EMBED_PARAMETERS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const { example, longest } of EMBED_PARAMETERS) expect(example.length).toBeLessThanOrEqual(longest);
});
