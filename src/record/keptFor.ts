/**
 * A function whose answer for an object is worked out once and kept as long as the object is: what was made of marks and names that stay from day to day
 * is the same object again. What else `make` reads must not change.
 */
export function keptFor<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}
