import { ConsentAction } from '../../../model/values/consent-action';
import type { ColumnRole } from '../column-role';
import type { ParticipationFormat } from '../participation-format';
import { namedColumns } from './named-columns';

const ROLES: Readonly<Record<string, ColumnRole>> = {
  'Contracting Party': { is: 'STATE' },
  Treaty: { is: 'INSTRUMENT' },
  'Signature Date': { is: 'ACT', plain: ConsentAction.SIGNATURE },
  'Instrument Type': { is: 'ACTION' },
  'Instrument Date': { is: 'ACT', plain: null },
  'Entry Into Force Date': {
    is: 'PASSED_OVER',
    reason: 'the day of entry into force follows from the instrument’s own rule',
  },
};

/** The list of parties to treaties of the World Intellectual Property Organization, one row a party and treaty. */
export const wipo: ParticipationFormat = {
  name: 'wipo',
  title: 'Parties to treaties of the World Intellectual Property Organization',
  example: 'Contracting Party,Treaty,Signature Date,Instrument Type,Instrument Date,Entry Into Force Date',
  columnsOf: (header) => namedColumns(header, ROLES, ['Contracting Party', 'Treaty', 'Instrument Type']),
  pinpointOf: (state, instrument) => `${instrument}, ${state}`,
};
