import type { EdgeRecord } from '../../model/records';

/** Where an edge stands: `doc/report, 128`. */
export function placesOf({ citations }: EdgeRecord): readonly string[] {
  return citations.map(({ document, pinpoint }) => `${document}, ${pinpoint ?? ''}`);
}
