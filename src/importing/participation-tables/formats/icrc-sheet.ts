import { ConsentAction } from '../../../model/values/consent-action';
import type { ColumnRole } from '../column-role';
import type { ParticipationFormat } from '../participation-format';

/** Columns that hold no treaty. */
const OTHERS = new Set(['Zone', 'Commonwealth', 'Arab League', 'OIC', 'OAS', 'UE', 'UA', 'Continent', '']);

/**
 * The sheet of the International Committee of the Red Cross on treaties of humanitarian law, saved as CSV: a row a
 * State, a column a treaty.
 */
export const icrcSheet: ParticipationFormat = {
  name: 'icrc-sheet',
  title: 'States parties to treaties of humanitarian law (ICRC)',
  example: 'Country,Zone,GC I-IV 1949,AP I 1977,AP I Declaration art. 90,AP II 1977,...',
  columnsOf: (header) =>
    header[0] === 'Country' && header.some((title) => /^GC\b/.test(title)) ? header.map(columnOf) : null,
  pinpointOf: (state, instrument) => `${instrument}, ${state}`,
};

function columnOf(title: string): ColumnRole {
  const name = title.replaceAll(/\s+/g, ' ').trim();
  if (name === 'Country') return { is: 'STATE' };
  if (OTHERS.has(name)) return { is: 'PASSED_OVER', reason: `the column “${name}” tells of no treaty` };
  return { is: 'ACT', plain: ConsentAction.CONSENT, instrument: name };
}
