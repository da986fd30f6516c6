import { describe, expect, test, vi } from "vitest";
import { DAY_FRAME } from "../record/day";
import { appActions } from "./appActions";
import { FIRST_DAY, FIRST_STATE } from "./appState";
import { createAppStore } from "./appStore";

function begun(start = {}) {
  const store = createAppStore(start);
  const changed = vi.fn<() => void>();
  store.subscribe(changed);
  return { store, changed, actions: appActions(store) };
}

test("the first sight is 4 March 2016 with all layers and no place", () => {
  expect(FIRST_DAY).toBe(Date.UTC(2016, 2, 4) / 86_400_000);
  expect(createAppStore().getState()).toEqual(FIRST_STATE);
});

describe("a day", () => {
  test("before the timeline becomes its first, after it its last", () => {
    const { store, actions } = begun();
    actions.setDay(0);
    expect(store.getState().day).toBe(DAY_FRAME.earliest);
    actions.setDay(1e9);
    expect(store.getState().day).toBe(DAY_FRAME.latest);
  });

  test("that is none changes nothing", () => {
    const { changed, actions } = begun();
    actions.setDay(Number.NaN);
    actions.setDay(Number.POSITIVE_INFINITY);
    expect(changed).not.toHaveBeenCalled();
  });
});

test("what is so already wakes nobody", () => {
  const view = { latitude: 33.5, longitude: 36.3, zoom: 10 };
  const { changed, actions } = begun({ selection: "douma", view, language: "ar", theme: "dark" });
  actions.setDay(FIRST_DAY);
  actions.select("douma");
  actions.setScreen("map");
  actions.setView({ latitude: 33.500_001, longitude: 36.3, zoom: 10.001 });
  actions.setLanguage("ar");
  actions.setTheme("dark");
  actions.setLayer("siege", true);
  actions.setPlaying(false);
  actions.setSpeed(1);
  expect(changed).not.toHaveBeenCalled();
});

test("a layer is hidden and shown again, the others as they were", () => {
  const { store, actions } = begun();
  actions.setLayer("truce", false);
  expect(store.getState().layers).toEqual(new Set(["siege", "evacuation"]));
  actions.setLayer("truce", true);
  expect(store.getState().layers).toEqual(new Set(["siege", "truce", "evacuation"]));
});

test("going to another screen is a visit", () => {
  const { store, actions } = begun();
  actions.setScreen("chronicle");
  expect(store.getState()).toMatchObject({ screen: "chronicle", visits: 1 });
});

test("opening and closing a place are visits, forgetting one is not", () => {
  const { store, actions } = begun();
  actions.select("douma");
  actions.select(null);
  expect(store.getState()).toMatchObject({ selection: null, visits: 2 });
  store.setState({ selection: "atlantis" });
  actions.forgetSelection();
  expect(store.getState()).toMatchObject({ selection: null, visits: 2 });
});

test("an event is opened with its place and day in one visit, and closing the place forgets it", () => {
  const { store, changed, actions } = begun({ playing: true });
  const choice = { event: "daraya-evacuated-2016-08-26", claim: null };
  actions.openEvent(choice, "daraya", DAY_FRAME.latest + 5);
  expect(changed).toHaveBeenCalledTimes(1);
  expect(store.getState()).toMatchObject({
    selection: "daraya",
    event: choice,
    day: DAY_FRAME.latest,
    playing: false,
    visits: 1,
  });
  actions.select(null);
  expect(store.getState().event).toBeNull();
});

test("the event of an address is settled without a visit; one without a place leaves its day alone behind", () => {
  const { store, actions } = begun({ event: { event: "resolution", claim: null } });
  actions.settleEvent(null, FIRST_DAY + 1);
  expect(store.getState()).toMatchObject({ selection: null, event: null, day: FIRST_DAY + 1, visits: 0 });
});
