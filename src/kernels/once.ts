/** A pure function of an object, worked out once for each: for results that several metrics of the same graphs need. */
export function once<Key extends object, Result>(make: (key: Key) => Result): (key: Key) => Result {
  const made = new WeakMap<Key, {readonly result: Result}>();
  return (key) => {
    const known = made.get(key) ?? {result: make(key)};
    made.set(key, known);
    return known.result;
  };
}
