import { useEffect, useState } from "react";

/** How long a page has nothing else to do at the latest, in milliseconds. */
const AT_LATEST = 10_000;

/** Whether the browser has had time to spare since something came about; never where the reader asks for few data. */
export function useSpareTime(since: boolean): boolean {
  const [hasSpare, setHasSpare] = useState(false);
  useEffect(() => {
    if (!since || hasSpare || isSaving()) return undefined;
    const spend = (): void => setHasSpare(true);
    // Safari has no idle callback.
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(spend, AT_LATEST / 2);
      return () => clearTimeout(timer);
    }
    const handle = requestIdleCallback(spend, { timeout: AT_LATEST });
    return () => cancelIdleCallback(handle);
  }, [since, hasSpare]);
  return hasSpare;
}

function isSaving(): boolean {
  const connection: unknown = "connection" in navigator ? navigator.connection : null;
  return (
    typeof connection === "object" && connection !== null && "saveData" in connection && connection.saveData === true
  );
}
