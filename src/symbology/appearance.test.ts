import { describe, expect, test } from "vitest";
import type { Certainty, EdtfDate, HeldSpan, PlaceState, Span, Status, Track, TruceScope } from "../record/types";
import { appearanceKey, appearanceOf, BARE, isBare } from "./appearance";

const NOTHING: PlaceState = { siege: [], truce: [], evacuation: [] };
const date = (day: number): EdtfDate => ({
  edtf: "2016-03-04",
  earliest: day,
  latest: day,
  nominal: day,
  precision: "day",
  approximate: false,
  uncertain: false,
});

function held(
  track: Track,
  status: Status,
  options: { key?: string; from?: number; certainty?: Certainty; scope?: TruceScope } = {},
): HeldSpan {
  const { key = "syrian-government", from = 100, certainty = "certain", scope = null } = options;
  const span: Span = {
    place: "al-qadam",
    track,
    status,
    key,
    scope,
    parties: [key],
    from: date(from),
    to: null,
    began: ["an-event"],
    altered: [],
    ended: [],
    through: null,
  };
  return { span, certainty };
}

test("a place where nothing holds looks like nothing", () => {
  expect(appearanceOf(NOTHING)).toEqual(BARE);
  expect(isBare(appearanceOf(NOTHING))).toBe(true);
});

describe("siege", () => {
  test("a siege by rebels looks like one by the government", () => {
    const byRebels = appearanceOf({ ...NOTHING, siege: [held("siege", "besieged", { key: "jaish-al-fatah" })] });
    expect(byRebels).toEqual(appearanceOf({ ...NOTHING, siege: [held("siege", "besieged")] }));
  });

  test("a siege by the Islamic State is a toothed ring and no fill", () => {
    const state = { ...NOTHING, siege: [held("siege", "besieged", { key: "islamic-state" })] };
    expect(appearanceOf(state)).toEqual({ ...BARE, encircled: "certain" });
  });

  test("a dual siege shows both rings", () => {
    const state = {
      ...NOTHING,
      siege: [held("siege", "partially-besieged"), held("siege", "besieged", { key: "islamic-state" })],
    };
    expect(appearanceOf(state)).toEqual({
      ...BARE,
      siege: { status: "partially-besieged", certainty: "certain" },
      encircled: "certain",
    });
  });

  test("a certain partial siege is not hidden by a possible full one", () => {
    const state = {
      ...NOTHING,
      siege: [
        held("siege", "besieged", { certainty: "possible" }),
        held("siege", "partially-besieged", { key: "other" }),
      ],
    };
    expect(appearanceOf(state).siege).toEqual({ status: "partially-besieged", certainty: "certain" });
  });
});

describe("truce", () => {
  const local = held("truce", "in-force", { key: "local", from: 300, scope: "local" });
  const national = held("truce", "in-force", { key: "national", from: 200, scope: "national" });
  const disputed = held("truce", "disputed", { key: "disputed", from: 100, scope: "national" });

  test("T3: the later of two truces is drawn, whatever their order", () => {
    expect(appearanceOf({ ...NOTHING, truce: [local, national] }).truce?.texture).toBe("local");
    expect(appearanceOf({ ...NOTHING, truce: [national, local] }).truce?.texture).toBe("local");
  });

  test("T3: disputed beats local, even where the local one is later", () => {
    expect(appearanceOf({ ...NOTHING, truce: [local, disputed] }).truce?.texture).toBe("disputed");
  });

  test("a later national ceasefire is drawn over an older disputed one", () => {
    expect(appearanceOf({ ...NOTHING, truce: [disputed, national] }).truce?.texture).toBe("national");
  });

  test("a certain truce is drawn before a later possible one", () => {
    const possible = held("truce", "in-force", {
      key: "zone",
      from: 900,
      scope: "de-escalation",
      certainty: "possible",
    });
    expect(appearanceOf({ ...NOTHING, truce: [possible, local] }).truce).toEqual({
      texture: "local",
      certainty: "certain",
    });
  });

  test("a truce without a scope is local", () => {
    expect(appearanceOf({ ...NOTHING, truce: [held("truce", "in-force")] }).truce?.texture).toBe("local");
  });
});

describe("evacuation", () => {
  test("a place is shown as evacuated only once no siege holds", () => {
    const evacuation = [held("evacuation", "evacuated")];
    const siege = [held("siege", "besieged")];
    expect(appearanceOf({ ...NOTHING, siege, evacuation }).evacuation).toBeNull();
    expect(appearanceOf({ ...NOTHING, evacuation }).evacuation?.status).toBe("evacuated");
  });

  test("hiding the siege layer does not make a besieged place look evacuated", () => {
    const state = { ...NOTHING, siege: [held("siege", "besieged")], evacuation: [held("evacuation", "evacuated")] };
    expect(isBare(appearanceOf(state, new Set(["evacuation"])))).toBe(true);
  });

  test("an evacuation under way is shown under siege", () => {
    const state = { ...NOTHING, siege: [held("siege", "besieged")], evacuation: [held("evacuation", "evacuating")] };
    expect(appearanceOf(state).evacuation?.status).toBe("evacuating");
  });
});

test("a layer that is off hides its channel and no other", () => {
  const state = { ...NOTHING, siege: [held("siege", "besieged")], truce: [held("truce", "in-force")] };
  expect(appearanceOf(state, new Set(["truce"]))).toEqual({
    ...BARE,
    truce: { texture: "local", certainty: "certain" },
  });
});

test("what looks different has different keys", () => {
  const one = appearanceOf({ ...NOTHING, siege: [held("siege", "besieged")] });
  const other = appearanceOf({ ...NOTHING, siege: [held("siege", "besieged", { certainty: "possible" })] });
  expect(appearanceKey(one)).not.toBe(appearanceKey(other));
});
