import { expect, test } from "vitest";
import { findFirefox } from "./firefox.mjs";

/**
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @param {readonly string[]} there
 */
const find = (platform, env, there) => findFirefox({ platform, env, exists: (path) => there.includes(path) });

test("FIREFOX_PATH wins, and one that leads nowhere is said", () => {
  const env = { FIREFOX_PATH: "/own/firefox", PATH: "/usr/bin" };
  expect(find("linux", env, ["/own/firefox", "/usr/bin/firefox"])).toBe("/own/firefox");
  expect(() => find("linux", env, ["/usr/bin/firefox"])).toThrow(/own\/firefox/);
});

test("a Firefox is found on the PATH and in the usual places; where there is none, none is", () => {
  expect(find("linux", { PATH: "/bin:/usr/bin" }, ["/usr/bin/firefox-esr"])).toBe("/usr/bin/firefox-esr");
  const mac = "/Applications/Firefox.app/Contents/MacOS/firefox";
  expect(find("darwin", { PATH: "" }, [mac])).toBe(mac);
  const windows = "C:\\Program Files\\Mozilla Firefox\\firefox.exe";
  expect(find("win32", { PROGRAMFILES: "C:\\Program Files" }, [windows])).toBe(windows);
  expect(find("linux", { PATH: "/usr/bin" }, [])).toBeNull();
});
