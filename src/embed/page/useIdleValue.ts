import { useEffect, useState } from "react";

/** After so many milliseconds a value is taken over though the page has had no rest. */
const AT_LATEST = 200;

/**
 * A value, later: once the picture that goes with it is seen and the page has nothing else to do. What React's `useDeferredValue` is for, which Preact
 * answers at once.
 */
export function useIdleValue<Value>(value: Value): Value {
  const [idle, setIdle] = useState(value);
  useEffect(() => {
    const take = (): void => setIdle(() => value);
    if (!("requestIdleCallback" in window)) {
      const timer = setTimeout(take);
      return () => clearTimeout(timer);
    }
    const waiting = requestIdleCallback(take, { timeout: AT_LATEST });
    return () => cancelIdleCallback(waiting);
  }, [value]);
  return idle;
}
