import { ConsentAction } from '../../../model/values/consent-action';
import type { ColumnRole } from '../column-role';
import type { ParticipationFormat } from '../participation-format';
import { namedColumns } from './named-columns';

const ROLES: Readonly<Record<string, ColumnRole>> = {
  treatyID: { is: 'INSTRUMENT' },
  stateID: { is: 'STATE' },
  StateSignature: { is: 'ACT', plain: ConsentAction.SIGNATURE },
  StateRatification: { is: 'ACT', plain: ConsentAction.CONSENT },
  StateForce: { is: 'PASSED_OVER', reason: 'the day of entry into force follows from the instrument’s own rule' },
  StateEnd: { is: 'END' },
};

/** The parties of `manytreaties` of the PANARCHIC project, as CSV: one row a State, by its code, and treaty. */
export const manytreaties: ParticipationFormat = {
  name: 'manytreaties',
  title: 'Parties of manytreaties (PANARCHIC)',
  example: 'treatyID,stateID,StateSignature,StateRatification,StateForce,StateEnd',
  columnsOf: (header) =>
    header.includes('StateName') ? null : namedColumns(header, ROLES, ['treatyID', 'stateID', 'StateRatification']),
  pinpointOf: (state, instrument) => `${instrument}, ${state}`,
};
