import { useEffect, useRef, useState } from "react";

/** How long a value must stay as it is, in milliseconds, before it is told. */
export const REST = 400;

/**
 * A value that changed, once it has stayed the same for 400 ms, and not while `isMoving`. Null until then: what stood there at
 * first is no news, and neither is the coming of what was awaited (null).
 */
export function useRested<Value>(value: Value | null, isMoving: boolean): Value | null {
  const first = useRef<Value | null>(null);
  const [rested, setRested] = useState<{ readonly value: Value } | null>(null);
  useEffect(() => {
    first.current ??= value;
    if (value === null || isMoving || (rested === null && value === first.current)) return undefined;
    const timer = setTimeout(() => setRested({ value }), REST);
    return () => clearTimeout(timer);
  }, [value, isMoving, rested]);
  return rested === null ? null : rested.value;
}
