import { expect, test } from "vitest";
import { findBrowser } from "./browser.mjs";

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} there
 */
const find = (platform, env, there) => findBrowser({ platform, env, exists: (path) => there.includes(path) });

test("CHROMIUM_PATH wins over what is on the PATH", () => {
  const env = { CHROMIUM_PATH: "/own/chromium", PATH: "/usr/bin" };
  expect(find("linux", env, ["/own/chromium", "/usr/bin/chromium"])).toBe("/own/chromium");
});

test("a CHROMIUM_PATH that leads nowhere is said, not passed over", () => {
  expect(() => find("linux", { CHROMIUM_PATH: "/gone", PATH: "/usr/bin" }, ["/usr/bin/chromium"])).toThrow(/\/gone/);
});

test("a browser is found on the PATH and in the usual places", () => {
  expect(find("linux", { PATH: "/bin:/usr/bin" }, ["/usr/bin/google-chrome"])).toBe("/usr/bin/google-chrome");
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";
  expect(find("darwin", { PATH: "", HOME: "/Users/a" }, [`/Users/a${mac}`])).toBe(`/Users/a${mac}`);
  const windows = "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe";
  expect(find("win32", { PROGRAMFILES: "C:\\Program Files" }, [windows])).toBe(windows);
});

test("where there is none, none is found", () => {
  expect(find("linux", { PATH: "/usr/bin" }, [])).toBeNull();
});
