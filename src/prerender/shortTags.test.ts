import { parse, serialize } from "parse5";
import { expect, test } from "vitest";
import { shortTags } from "./shortTags";

const MAP = `<svg role="img"><defs><path id="p0" d="M0 0l1-1Z"></path></defs><g><use href="#p0" fill="none"></use><rect></rect></g><text>a > b</text></svg><p></p>`;

test("shapes that hold nothing lose their closing tags, and a browser reads the same", () => {
  const short = shortTags(MAP);
  expect(short).toBe(
    `<svg role="img"><defs><path id="p0" d="M0 0l1-1Z"/></defs><g><use href="#p0" fill="none"/><rect/></g><text>a > b</text></svg><p></p>`,
  );
  expect(serialize(parse(short))).toBe(serialize(parse(MAP)));
});

test("a shape that holds something, and an element of HTML, stay as they are", () => {
  const whole = `<svg><path d="M0 0"><title>A road</title></path></svg><div></div><a href="x"></a>`;
  expect(shortTags(whole)).toBe(whole);
});
