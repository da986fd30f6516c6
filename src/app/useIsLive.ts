import { useSyncExternalStore } from "react";

const NEVER = (): (() => void) => () => undefined;

/** Whether somebody is there who could press a button: in a page that the build writes nobody is yet. */
export function useIsLive(): boolean {
  return useSyncExternalStore(
    NEVER,
    () => true,
    () => false,
  );
}
