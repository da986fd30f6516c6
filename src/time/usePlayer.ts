import { useEffect, useRef } from "react";
import type { Day } from "../record/day";
import type { RecordIndex } from "../record/recordIndex";
import { BROWSER_FRAMES } from "./browserFrames";
import type { TimelineController } from "./timelineController";

/** Marks the controls of play itself: pressing them is not an input that pauses. */
export const KEEPS_PLAYING = { "data-keeps-playing": "" } as const;

export interface PlayerProps {
  readonly controller: TimelineController;
  /** Says where nothing changes; without it nothing is skipped. */
  readonly index: RecordIndex | null;
  readonly day: Day;
  readonly onDay: (day: Day) => void;
  readonly playing: boolean;
  readonly onPlaying: (playing: boolean) => void;
  readonly speed: number;
}

/**
 * Drives play by the browser's frames while `playing`. It ends at the end of the frame, on any input of the reader, and when the
 * page is hidden; it never begins by itself. What plays is fetched when it is first wanted.
 */
export function usePlayer(props: PlayerProps): void {
  const latest = useRef(props);
  useEffect(() => {
    latest.current = props;
  });
  const { playing } = props;
  useEffect(() => {
    if (!playing) return undefined;
    let isWanted = true;
    let stop = (): void => undefined;
    import("./playInPage").then(
      ({ playInPage }) => {
        if (isWanted) stop = playInPage(() => latest.current, BROWSER_FRAMES);
      },
      () => latest.current.onPlaying(false),
    );
    return () => {
      isWanted = false;
      stop();
    };
  }, [playing]);
}
