import { ConsentAction } from '../../../model/values/consent-action';
import type { ColumnRole } from '../column-role';
import type { ParticipationFormat } from '../participation-format';
import { namedColumns } from './named-columns';

const REPEATS_TREATY: ColumnRole = { is: 'PASSED_OVER', reason: 'it tells of the treaty, not of the State' };

const ROLES: Readonly<Record<string, ColumnRole>> = {
  manyID: REPEATS_TREATY,
  Title: REPEATS_TREATY,
  Begin: REPEATS_TREATY,
  Signature: REPEATS_TREATY,
  Force: REPEATS_TREATY,
  End: REPEATS_TREATY,
  stateID: { is: 'STATE' },
  StateName: { is: 'STATE_AGAIN' },
  StateSignature: { is: 'ACT', plain: ConsentAction.SIGNATURE },
  StateRatification: { is: 'ACT', plain: ConsentAction.CONSENT },
  StateForce: { is: 'PASSED_OVER', reason: 'the day of entry into force follows from the instrument’s own rule' },
  StateEnd: { is: 'END' },
  'Rat=Notif': { is: 'PASSED_OVER', reason: 'how consent was expressed contradicts other columns in hundreds of rows' },
  Accession: { is: 'PASSED_OVER', reason: 'it repeats the day of ratification, of States that ratified too' },
  Succession: { is: 'PASSED_OVER', reason: 'it is 1 of States that are no successors too' },
  treatyID: { is: 'INSTRUMENT' },
};

/**
 * The memberships of `manyhealth` of the PANARCHIC project, as CSV: one row a State and treaty. Its one date of consent
 * says not by which act.
 */
export const manyhealth: ParticipationFormat = {
  name: 'manyhealth',
  title: 'Memberships of manyhealth (PANARCHIC)',
  example: 'manyID,Title,Begin,stateID,StateName,StateSignature,StateRatification,...,treatyID',
  columnsOf: (header) => namedColumns(header, ROLES, ['treatyID', 'StateName', 'stateID', 'StateRatification']),
  pinpointOf: (state, instrument) => `${instrument}, ${state}`,
};
