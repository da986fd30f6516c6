import { expect, test } from "vitest";
import { createLiveTurn, type TurnChannel } from "./createLiveTurn";

/** Channels that reach each other, as those of one name do, and say how many hear. */
function room() {
  const hearers = new Set<{ readonly channel: TurnChannel; hear: (message: unknown) => void }>();
  const open = (): TurnChannel => {
    const channel: TurnChannel = {
      say(message) {
        for (const one of hearers) if (one.channel !== channel) one.hear(message);
      },
      onHeard: (hear) => void hearers.add({ channel, hear }),
      close() {
        for (const one of hearers) if (one.channel === channel) hearers.delete(one);
      },
    };
    return channel;
  };
  return { open, hearers };
}

function embeds(count: number) {
  const { open, hearers } = room();
  const live = new Set<number>();
  const turns = Array.from({ length: count }, (_, at) => createLiveTurn(open(), `e${at}`, () => live.delete(at)));
  const show = (at: number): void => {
    live.add(at);
    turns[at]?.begin();
  };
  const hide = (at: number): void => {
    live.delete(at);
    turns[at]?.end();
  };
  return { live, show, hide, turns, hearers };
}

test("of twelve embeds that are touched in turn the last three are live", () => {
  const { live, show } = embeds(12);
  for (let at = 0; at < 12; at += 1) {
    show(at);
    expect(live.size).toBeLessThanOrEqual(3);
  }
  expect([...live]).toEqual([9, 10, 11]);
});

test("what went out of sight makes room, and comes back as the newest", () => {
  const { live, show, hide } = embeds(6);
  for (const at of [0, 1, 2]) show(at);
  hide(2);
  show(4);
  expect([...live]).toEqual([0, 1, 4]);
  show(2);
  expect([...live]).toEqual([1, 4, 2]);
});

test("an embed that is touched again and again takes nothing from the others", () => {
  const { live, show } = embeds(4);
  for (const at of [0, 1, 2, 2, 2, 2, 2]) show(at);
  expect(live.size).toBe(3);
});

test.each([
  null,
  "begun",
  { turn: "begun" },
  { turn: "begun", of: 7 },
  { turn: "begun", of: "x".repeat(41) },
  { turn: "over", of: "x" },
])("%j is no turn and takes nothing away", (message) => {
  const { open } = room();
  const stranger = open();
  let lost = 0;
  createLiveTurn(open(), "own", () => (lost += 1)).begin();
  for (let at = 0; at < 9; at += 1) stranger.say(message);
  expect(lost).toBe(0);
});

test("one that is gone hears nothing more, and one that reaches nobody goes by itself", () => {
  const { turns, show, hearers } = embeds(2);
  show(0);
  for (const turn of turns) turn.dispose();
  expect(hearers.size).toBe(0);
  const alone = createLiveTurn(null, "alone", () => expect.unreachable());
  alone.begin();
  alone.end();
  alone.dispose();
});
