/** A thing by its name, and the id by which to ask for it; where it has no name of its own, by the id alone. */
export function thingInWords({ id, name }: { readonly id: string; readonly name?: string }, shownId = id): string {
  return name === undefined || name === id ? shownId : `${name} (${shownId})`;
}
