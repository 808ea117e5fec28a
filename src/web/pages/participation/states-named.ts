import type { WorldRow } from './world-rows';

/** The States of whose names, in any language, or codes a part is typed; several may be named, with commas between. */
export function statesNamed(rows: readonly WorldRow[], typed: string): readonly WorldRow[] {
  const parts = typed
    .split(',')
    .map((part) => folded(part.trim()))
    .filter(Boolean);
  if (parts.length === 0) return rows;
  return rows.filter(({ state: { id, name, translations = [] } }) => {
    const names = [id, name, ...translations.map((translation) => translation.name)].map(folded);
    return parts.some((part) => names.some((one) => one.includes(part)));
  });
}

function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
