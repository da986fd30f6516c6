import { expect, test, vi } from "vitest";
import { later } from "./later";

test("a part is fetched once, when it is first wanted", async () => {
  const fetchModule = vi.fn<() => Promise<string>>(async () => "part");
  const part = later(fetchModule);
  expect(fetchModule).not.toHaveBeenCalled();
  await Promise.all([part.want(), part.want()]);
  await part.want();
  expect(fetchModule).toHaveBeenCalledTimes(1);
  expect(part.load.getState()).toEqual({ kind: "ready", module: "part" });
});

test("a part that cannot be had is told, and asked for once more on demand", async () => {
  const fetchModule = vi.fn<() => Promise<string>>(async () => "part").mockRejectedValueOnce(new TypeError("gone"));
  const part = later(fetchModule);
  await part.want();
  expect(part.load.getState()).toEqual({ kind: "failed" });
  await part.want();
  expect(part.load.getState().kind).toBe("ready");
});

test("whoever wants a part that is on its way waits for it, too", async () => {
  let bring = (): void => undefined;
  const part = later(() => new Promise<string>((resolve) => (bring = () => resolve("part"))));
  void part.want();
  const second = part.want().then(() => part.load.getState().kind);
  bring();
  expect(await second).toBe("ready");
});
