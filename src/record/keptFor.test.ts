import { expect, test } from "vitest";
import { keptFor } from "./keptFor";

test("what is made of an object is made once, even where it is nothing", () => {
  const asked: object[] = [];
  const keep = keptFor((key: { readonly value: number[] | null }) => {
    asked.push(key);
    return key.value;
  });
  const [some, none] = [{ value: [1] }, { value: null }];
  expect([keep(some), keep(none), keep(some), keep(none)]).toEqual([[1], null, [1], null]);
  expect(keep(some)).toBe(some.value);
  expect(asked).toEqual([some, none]);
});

test("what is made of one object is not given for another that is equal", () => {
  const keep = keptFor(({ id }: { readonly id: string }) => ({ id }));
  expect(keep({ id: "daraya" })).not.toBe(keep({ id: "daraya" }));
});
