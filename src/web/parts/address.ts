/** What stands behind the `?` of an address: texts, and lists of texts where a name is given more than once. */
export type Written = Record<string, string | string[]>;

export function parseAddress(search: string): Written {
  const written: Written = {};
  for (const [name, value] of new URLSearchParams(search)) {
    const earlier = written[name];
    written[name] = earlier === undefined ? value : [...[earlier].flat(), value];
  }
  return written;
}

export function writeAddress(written: Record<string, unknown>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(written)) {
    for (const item of [value].flat()) if (typeof item === 'string' && item !== '') parameters.append(name, item);
  }
  const text = parameters.toString().replaceAll('%2F', '/').replaceAll('%3A', ':');
  return text ? `?${text}` : '';
}

/** One text of an address; undefined where it is not given. */
export function textOf(value: unknown): string | undefined {
  const [first] = [value].flat();
  return typeof first === 'string' && first.trim() !== '' ? first : undefined;
}

/** A list of an address; undefined where it is empty. */
export function listOf(value: unknown): string[] | undefined {
  const items = [value].flat().filter((item): item is string => typeof item === 'string' && item !== '');
  return items.length > 0 ? items : undefined;
}

/** One of the values that there are; undefined where it is another. */
export function choiceOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === textOf(value));
}
