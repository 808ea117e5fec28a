import { parse, stringify } from 'yaml';
import type { WorkName } from './law-text';
import { isBelowStatute } from './work-id';

/** An act of which another law says that it changed it, and no more is known. */
export interface NamedAct {
  readonly id: string;
  readonly written: Readonly<Record<string, unknown>>;
}

/** Such an act; it belongs to the State to which the law that it changes does. */
export function namedAct(id: string, work: WorkName, document: string, state: unknown): NamedAct {
  const below = isBelowStatute(work);
  return {
    id,
    written: {
      [below ? 'regulation' : 'statute']: id,
      name: work.title,
      form: below ? 'OTHER' : 'LAW',
      ...(state ? { lawOf: state } : {}),
      cite: [[document, 'whole']],
      note: `Known from the law that it changes alone, where it is called ${work.address || 'so'}.`,
    },
  };
}

const HEAD =
  '# Acts that laws name as those that changed them, and of which no text was read; written by `lexgraph import`.\n';

/** The file of these acts; null where there are none. */
export function writeNamedActs(acts: readonly NamedAct[]): string | null {
  if (acts.length === 0) return null;
  const sorted = [...acts].sort((one, other) => (one.id < other.id ? -1 : 1));
  return (
    HEAD +
    stringify(
      sorted.map(({ written }) => written),
      { lineWidth: 0 },
    )
  );
}

export function readNamedActs(source: string): NamedAct[] {
  return (parse(source) as Record<string, unknown>[]).map((written) => ({
    id: String(written['regulation'] ?? written['statute']),
    written,
  }));
}
