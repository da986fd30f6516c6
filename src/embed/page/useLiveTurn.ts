import { useEffect, useRef } from "react";
import { createLiveTurn, type LiveTurn, type TurnChannel } from "./createLiveTurn";
import { createFocusTurn } from "./createFocusTurn";

const CHANNEL = "truceline-live-maps";

/** Takes part in the embeds' sharing of live maps while one is shown; `onLost` is called where it has to go. */
export function useLiveTurn(isShown: boolean, onLost: () => void): void {
  const turn = useRef<LiveTurn>(null);
  const lost = useRef(onLost);
  useEffect(() => {
    lost.current = onLost;
  });
  useEffect(() => {
    if (!isShown) return undefined;
    turn.current ??= openTurn(() => lost.current());
    turn.current.begin();
    return () => turn.current?.end();
  }, [isShown]);
  useEffect(
    () => () => {
      turn.current?.dispose();
      turn.current = null;
    },
    [],
  );
}

function openTurn(onLost: () => void): LiveTurn {
  // A channel reaches its own origin alone, and an opaque one is nobody else's.
  if (window.origin === "null") return createFocusTurn(window, onLost);
  return createLiveTurn(openChannel(), `${performance.timeOrigin} ${Math.random()}`, onLost);
}

/** Null where the page may not speak with others. */
function openChannel(): TurnChannel | null {
  try {
    const channel = new BroadcastChannel(CHANNEL);
    return {
      // A channel has no target: it reaches its own origin alone.
      say: channel.postMessage.bind(channel),
      onHeard: (listener) => channel.addEventListener("message", ({ data }: MessageEvent<unknown>) => listener(data)),
      close: () => channel.close(),
    };
  } catch {
    return null;
  }
}
