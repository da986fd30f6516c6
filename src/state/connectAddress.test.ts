import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { dayOfIso } from "../record/day";
import { appActions } from "./appActions";
import { createAppStore } from "./appStore";
import { connectAddress, type AddressBar } from "./connectAddress";
import type { AddressNotice } from "./readAddress";

/** An address bar with a history that can be walked back. */
function addressBar(first = "") {
  const entries = [first];
  let at = 0;
  let writings = 0;
  let listener: Parameters<AddressBar["listen"]>[0] | null = null;
  const bar: AddressBar = {
    search: () => entries[at] ?? "",
    replace(search) {
      writings += 1;
      entries[at] = search;
    },
    push(search) {
      writings += 1;
      at += 1;
      entries.splice(at, entries.length, search);
    },
    listen(told) {
      listener = told;
      return () => {
        listener = null;
      };
    },
  };
  return {
    bar,
    entries,
    writings: () => writings,
    isListening: () => listener !== null,
    leave: () => listener?.onLeave(),
    back() {
      at -= 1;
      listener?.onPop();
    },
  };
}

function connected({ embedded = false, search = "" } = {}) {
  const store = createAppStore();
  const page = addressBar(search);
  const notices: AddressNotice[] = [];
  const end = connectAddress(store, page.bar, { embedded, onNotices: (found) => notices.push(...found) });
  return { store, page, notices, end, actions: appActions(store) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});
const rest = () => vi.advanceTimersByTime(5000);
const day = (iso: string) => dayOfIso(iso) ?? Number.NaN;

describe("writing", () => {
  test("the address says what is seen", () => {
    const { actions, page } = connected();
    actions.setDay(day("2018-04-01"));
    actions.setTheme("dark");
    actions.setLayer("truce", false);
    rest();
    expect(page.entries).toEqual(["?day=2018-04-01&layers=siege,evacuation&theme=dark"]);
  });

  test("a drag through a hundred days is written once, when it has come to rest", () => {
    const { actions, page } = connected();
    for (let step = 0; step < 100; step += 1) {
      actions.setDay(day("2016-01-01") + step);
      vi.advanceTimersByTime(16);
    }
    rest();
    expect(page.entries).toEqual(["?day=2016-04-09"]);
    expect(page.writings()).toBe(1);
  });

  test("a reader who leaves finds the last day on return", () => {
    const { actions, page } = connected();
    actions.setDay(day("2016-01-01"));
    page.leave();
    expect(page.entries).toEqual(["?day=2016-01-01"]);
  });

  test("play and its speed are nobody else's business", () => {
    const { actions, page } = connected();
    actions.setPlaying(true);
    actions.setSpeed(2);
    rest();
    expect(page.writings()).toBe(0);
  });

  test("what other programs wrote there stays", () => {
    const { actions, page } = connected({ search: "?utm_source=x&day=2016-13-45" });
    actions.select("douma");
    expect(page.entries.at(-1)).toBe("?place=douma&utm_source=x");
  });

  test("nothing is written once it is ended", () => {
    const { actions, page, end } = connected();
    actions.setDay(day("2016-01-01"));
    end();
    rest();
    actions.select("douma");
    expect(page.writings()).toBe(0);
    expect(page.isListening()).toBe(false);
  });
});

describe("going back", () => {
  test("leads from a place to where one was, on the day on which one left", () => {
    const { actions, page, store } = connected();
    actions.setDay(day("2016-01-01"));
    actions.select("douma");
    actions.setDay(day("2018-04-01"));
    rest();
    expect(page.entries).toEqual(["?day=2016-01-01", "?day=2018-04-01&place=douma"]);
    page.back();
    expect(store.getState()).toMatchObject({ selection: null, day: day("2016-01-01") });
    rest();
    expect(page.entries).toEqual(["?day=2016-01-01", "?day=2018-04-01&place=douma"]);
  });

  test("leads from a screen to the one before, on the day on which one left it", () => {
    const { actions, page, store } = connected();
    actions.setScreen("chronicle");
    actions.setDay(day("2018-04-01"));
    rest();
    expect(page.entries).toEqual(["", "?screen=chronicle&day=2018-04-01"]);
    page.back();
    expect(store.getState()).toMatchObject({ screen: "map" });
  });

  test("brings back how the chronicle was sorted and whose statuses it showed", () => {
    const { actions, page, store } = connected();
    actions.setScreen("chronicle");
    actions.setSort("duration");
    actions.setParty("jaish-al-islam");
    actions.select("douma");
    actions.setSort("area");
    actions.setParty(null);
    rest();
    expect(page.entries).toEqual([
      "",
      "?screen=chronicle&sort=duration&party=jaish-al-islam",
      "?screen=chronicle&place=douma",
    ]);
    page.back();
    expect(store.getState()).toMatchObject({ sort: "duration", party: "jaish-al-islam", selection: null });
  });

  test("stops play, and keeps the language and the theme that the reader chose since", () => {
    const { actions, page, store } = connected();
    actions.select("douma");
    actions.setLanguage("ar");
    actions.setTheme("dark");
    actions.setPlaying(true);
    page.back();
    expect(store.getState()).toMatchObject({ selection: null, language: "ar", theme: "dark", playing: false });
    rest();
    expect(page.bar.search()).toBe("?lang=ar&theme=dark");
  });

  test("to an entry that cannot be read gives the first sight and a notice", () => {
    const { actions, page, store, notices } = connected({ search: "?day=never" });
    actions.select("douma");
    page.entries[0] = "?day=never";
    page.back();
    expect(store.getState().selection).toBeNull();
    expect(notices).toEqual([{ key: "day", value: "never" }]);
  });

  test("a place that the record does not know leaves no step behind", () => {
    const { actions, page, store } = connected({ search: "?place=atlantis" });
    store.setState({ selection: "atlantis" });
    actions.forgetSelection();
    rest();
    expect(page.entries).toEqual([""]);
  });

  test("within another page no step is added to that page's history", () => {
    const { actions, page } = connected({ embedded: true });
    actions.select("douma");
    actions.select("daraya");
    rest();
    expect(page.entries).toEqual(["?place=daraya"]);
  });
});
