interface Shown {
  readonly meaning: string;
  readonly fallback: string;
}

/** The page with the list of these settings where it has its place. Throws where the page has none. */
export function withSettings(page: string, settings: Readonly<Record<string, Shown>>): string {
  const [, before, after] = /^([^]*<!-- settings: [^\n]* -->\n)[^]*(<!-- end of settings -->[^]*)$/.exec(page) ?? [];
  if (before === undefined || after === undefined) throw new Error('docs/operations.md has no place for the settings.');
  const rows = Object.entries(settings).map(
    ([name, { meaning, fallback }]) => `- \`${name}\` (${shown(fallback)}): ${meaning}`,
  );
  return `${before}\n${rows.join('\n')}\n\n${after}`;
}

function shown(fallback: string): string {
  return ['none', 'as above'].includes(fallback) ? fallback : `\`${fallback}\``;
}
