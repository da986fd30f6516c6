import * as v from "valibot";

/** What a turn needs of a channel that reaches the other embeds of our origin in the browser. */
export interface TurnChannel {
  say(message: unknown): void;
  /** Called with what others say, which may be anything. */
  onHeard(listener: (message: unknown) => void): void;
  close(): void;
}

/** An embed's share in the few WebGL contexts that a browser has. */
export interface LiveTurn {
  /** The live map is about to be shown. */
  begin(): void;
  /** It is not shown any more. */
  end(): void;
  dispose(): void;
}

/**
 * How many live maps the embeds of one origin show at once: with the one of those without an origin no page has more than four. A browser takes contexts
 * away from pages that ask for about sixteen.
 */
const MOST = 3;
const MESSAGE = v.object({ turn: v.picklist(["begun", "ended"]), of: v.pipe(v.string(), v.maxLength(40)) });

/**
 * Sees to it that no more than three embeds show a live map: who has the oldest of four is told by `onLost`, and shows the drawn one. Embeds
 * that cannot hear each other take `createFocusTurn`.
 *
 * @param own A text that no other embed has.
 */
export function createLiveTurn(channel: TurnChannel | null, own: string, onLost: () => void): LiveTurn {
  const newer = new Set<string>();
  let isLive = false;
  const say = (turn: "begun" | "ended"): void => channel?.say({ turn, of: own });
  function end(): void {
    if (!isLive) return;
    isLive = false;
    newer.clear();
    say("ended");
  }
  channel?.onHeard((message) => {
    const { success, output } = v.safeParse(MESSAGE, message);
    if (!success || !isLive || output.of === own) return;
    if (output.turn === "ended") newer.delete(output.of);
    else newer.add(output.of);
    if (newer.size < MOST) return;
    end();
    onLost();
  });
  return {
    begin() {
      if (isLive) return;
      isLive = true;
      say("begun");
    },
    end,
    dispose() {
      end();
      channel?.close();
    },
  };
}
