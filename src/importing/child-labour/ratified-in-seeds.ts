import type { SeedEntries } from '../../seeding/seed-entry';

const CONSENT = new Set([
  'RATIFICATION',
  'ACCESSION',
  'SUCCESSION',
  'ACCEPTANCE',
  'APPROVAL',
  'DEFINITIVE_SIGNATURE',
  'CONSENT',
]);

/** Which States the seeds hold a consent of, by `KAZ ilo/c182`. */
export function ratifiedInSeeds({ edges }: SeedEntries): ReadonlySet<string> {
  return new Set(
    edges.flatMap(({ kind, from, to, properties }) =>
      kind.label === 'PARTICIPATION' && CONSENT.has(String(properties['action'])) ? [`${from} ${to}`] : [],
    ),
  );
}
