import type { Shape } from './shape';

/** How often values of a sort stand in an answer. */
interface Found {
  presumed: number;
  unknown: number;
}

/** What is to be said of rows, whatever they are about: what in them is presumed, and what is unknown. */
export function notesOn(rows: readonly unknown[], row: Shape): string[] {
  const found: Found = { presumed: 0, unknown: 0 };
  for (const each of rows) count(each, row, found);
  const notes: string[] = [];
  if (rows.length === 0)
    notes.push('Nothing in the data matches. That is no statement about the law: see what the data covers.');
  if (found.presumed > 0)
    notes.push(
      `Presumed (${found.presumed}): the date asked about lies after the last one as of which the sources speak (attestedOn). It is taken to go on, and nobody has checked.`,
    );
  if (found.unknown > 0)
    notes.push(`UNKNOWN (${found.unknown}): the sources allow no conclusion. It is neither yes nor no; say so.`);
  return notes;
}

function count(value: unknown, shape: Shape, found: Found): void {
  if (value === 'UNKNOWN' && shape.is === 'choice') found.unknown += 1;
  if (shape.is === 'list' && Array.isArray(value)) for (const each of value) count(each, shape.of, found);
  if (shape.is !== 'object' || typeof value !== 'object' || value === null) return;
  for (const [name, field] of shape.fields) {
    const each = (value as Readonly<Record<string, unknown>>)[name];
    if (name === 'presumed' && each === true) found.presumed += 1;
    count(each, field.shape, found);
  }
}
