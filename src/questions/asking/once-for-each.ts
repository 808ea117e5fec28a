/** The work, done once for each thing and kept as long as the thing is. The thing never changes. */
export function onceForEach<Thing extends object, Value>(work: (thing: Thing) => Value): (thing: Thing) => Value {
  const known = new WeakMap<Thing, { readonly value: Value }>();
  return (thing) => {
    const kept = known.get(thing);
    if (kept) return kept.value;
    const value = work(thing);
    known.set(thing, { value });
    return value;
  };
}
