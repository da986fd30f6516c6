import { useEffect, useState } from "react";

/** After so many milliseconds a value is taken over though the page has had no rest, or shows no pictures. */
const AT_LATEST = 200;

/**
 * A value, later: once the next picture is painted and the page has nothing else to do. React's `useDeferredValue` is as a rule done before the next
 * picture, which then waits for it; Preact's gives the value at once.
 */
export function useIdleValue<Value>(value: Value): Value {
  const [idle, setIdle] = useState(value);
  useEffect(() => {
    const take = (): void => setIdle(() => value);
    let stop = (): void => undefined;
    const frame = requestAnimationFrame(() => {
      stop = whenIdle(take);
    });
    const latest = setTimeout(take, AT_LATEST);
    return () => {
      cancelAnimationFrame(frame);
      clearTimeout(latest);
      stop();
    };
  }, [value]);
  return idle;
}

/** Calls back when the page has nothing else to do; gives what calls that off. Safari has no idle callback. */
function whenIdle(call: () => void): () => void {
  if (!("requestIdleCallback" in window)) {
    const timer = setTimeout(call);
    return () => clearTimeout(timer);
  }
  const waiting = requestIdleCallback(call);
  return () => cancelIdleCallback(waiting);
}
