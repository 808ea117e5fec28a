import { Participation } from '../../model/edges/participation';
import { CONSENT_TO_BE_BOUND } from '../../model/values/consent-action';
import { readSeedIf } from '../../seeding/read-seed';
import type { SeedEntries } from '../../seeding/seed-entry';

/** Which States the seeds hold a consent of, by `KAZ ilo/c182`. */
export function ratifiedInSeeds({ edges }: SeedEntries): ReadonlySet<string> {
  const consents = edges.filter((edge) => {
    const action = readSeedIf(Participation, edge)?.action;
    return action !== undefined && CONSENT_TO_BE_BOUND.has(action);
  });
  return new Set(consents.map(({ from, to }) => `${from} ${to}`));
}
