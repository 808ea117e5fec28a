import { Document } from '../model/nodes/document';
import { firstDay, lastDay, type PartialDate } from '../model/time/partial-date';
import type { DatedFact } from '../model/time/window';
import { readSeedIf } from './read-seed';
import type { SeedCitation } from './seed-entry';
import type { SeedIndex } from './seed-index';

/** As of when a fact's sources speak. */
export interface Attestation extends Pick<DatedFact, 'attestedOn' | 'firstAttestedOn'> {
  /** Every date as of which one of them speaks. */
  readonly dates: readonly PartialDate[];
}

/**
 * As of when a fact's sources speak: the date that the seed gives, or else the dates of the documents cited. A text
 * that speaks as of no date (an instrument's own) attests from the beginning, so that the first attestation is then
 * left open.
 */
export function attestationOf(
  stated: PartialDate | undefined,
  citations: readonly SeedCitation[],
  index: SeedIndex,
): Attestation {
  if (stated !== undefined) return { attestedOn: stated, firstAttestedOn: stated, dates: [stated] };
  const dates = citations.map((citation) => readSeedIf(Document, index.nodes.get(citation.document))?.attestedOn);
  const known = dates.filter((date) => date !== undefined);
  if (known.length === 0) return { dates: [] };
  const latest = known.reduce((one, other) => (firstDay(other) > firstDay(one) ? other : one));
  const first = known.reduce((one, other) => (lastDay(other) < lastDay(one) ? other : one));
  return {
    attestedOn: latest,
    firstAttestedOn: known.length === dates.length ? first : null,
    dates: known,
  };
}
