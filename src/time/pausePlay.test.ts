import { expect, it } from "vitest";
import { pausePlay } from "./pausePlay";

const control = new EventTarget();
function listening() {
  const inputs = new EventTarget();
  const page = Object.assign(new EventTarget(), { hidden: false });
  const paused = { times: 0 };
  const end = pausePlay({
    inputs,
    page,
    isOfPlay: (target) => target === control,
    pause: () => {
      paused.times += 1;
    },
  });
  return { inputs, page, paused, end };
}
const keyEvent = (key: string): Event => Object.assign(new Event("keydown"), { key });

it("a press, a key or a turn of the wheel pauses", () => {
  const { inputs, paused } = listening();
  inputs.dispatchEvent(new Event("pointerdown"));
  inputs.dispatchEvent(keyEvent("ArrowLeft"));
  inputs.dispatchEvent(new Event("wheel"));
  expect(paused.times).toBe(3);
});

it("keys that only move the focus do not, nor do the controls of play", () => {
  const { inputs, paused } = listening();
  for (const key of ["Tab", "Shift", "Control"]) inputs.dispatchEvent(keyEvent(key));
  const press = new Event("pointerdown");
  Object.defineProperty(press, "target", { value: control });
  inputs.dispatchEvent(press);
  expect(paused.times).toBe(0);
});

it("a page that is hidden pauses; one that is seen again does not, and so nothing plays by itself", () => {
  const { page, paused } = listening();
  page.hidden = true;
  page.dispatchEvent(new Event("visibilitychange"));
  expect(paused.times).toBe(1);
  page.hidden = false;
  page.dispatchEvent(new Event("visibilitychange"));
  expect(paused.times).toBe(1);
});

it("once it has ended, nothing is listened to", () => {
  const { inputs, page, paused, end } = listening();
  end();
  inputs.dispatchEvent(new Event("pointerdown"));
  page.hidden = true;
  page.dispatchEvent(new Event("visibilitychange"));
  expect(paused.times).toBe(0);
});
