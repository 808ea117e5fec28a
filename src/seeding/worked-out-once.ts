/** What is worked out of a thing, once: kept as long as the thing itself is. */
export function workedOutOnce<Thing extends object, Result>(work: (thing: Thing) => Result): (thing: Thing) => Result {
  const known = new WeakMap<Thing, Result>();
  return (thing) => {
    if (known.has(thing)) return known.get(thing) as Result;
    const result = work(thing);
    known.set(thing, result);
    return result;
  };
}
