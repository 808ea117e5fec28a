import type { NodeRecord } from '../../model/records';
import { numberOf } from '../../model/words/naming';
import type { Told } from '../../model/words/told';
import { toldAlike, toldInEach } from '../../model/words/told-in-each';

/**
 * A provision as a lawyer cites it: `Criminal Code of the Republic of Kazakhstan, art. 128`, `Order 468 (“Ban on
 * ...”)`.
 */
export function provisionName(provision: NodeRecord, instrument: NodeRecord | null): Told {
  if (!instrument) return toldAlike(({ quoted }) => quoted(provision));
  const cited = numberOf(provision, instrument);
  if (!cited) return toldAlike(({ titled, quoted }) => `${titled(instrument)} (${quoted(provision)})`);
  return toldInEach({
    en: ({ name }) => `${name(instrument)}, ${cited.calledBy ? 'art. ' : ''}${cited.number}`,
    ru: ({ titled, cite }) => `${titled(instrument)}, ${cite(cited)}`,
    kk: ({ titled, cite }) => `${titled(instrument)}, ${cite(cited)}`,
  });
}

/** An obligation, and where it stands: `“Access to education” (Convention on the Rights of the Child, art. 28(1))`. */
export function obligationName(row: {
  readonly obligation: NodeRecord;
  readonly provision: NodeRecord;
  readonly instrument: NodeRecord;
}): Told {
  const place = provisionName(row.provision, row.instrument);
  return toldAlike(({ quoted, say }) => `${quoted(row.obligation)} (${say(place)})`);
}
