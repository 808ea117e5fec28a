import { choice } from '../declaration/value-kinds';

export enum GapKind {
  NOT_PARTY = 'NOT_PARTY',
  NOT_INCORPORATED = 'NOT_INCORPORATED',
  NO_NATIONAL_PROVISION = 'NO_NATIONAL_PROVISION',
  CONFLICTING_PROVISION = 'CONFLICTING_PROVISION',
  NARROWER_PROTECTION = 'NARROWER_PROTECTION',
  INCOMPLETE_DEFINITION = 'INCOMPLETE_DEFINITION',
  NO_RESPONSIBLE_BODY = 'NO_RESPONSIBLE_BODY',
  RESPONSIBILITY_DISCLAIMED = 'RESPONSIBILITY_DISCLAIMED',
  NOT_ENFORCED = 'NOT_ENFORCED',
  NO_SERVICE = 'NO_SERVICE',
  NO_REMEDY = 'NO_REMEDY',
}

export const gapKind = choice(GapKind, 'GapKind', 'What stands between an obligation and its fulfilment.', {
  NOT_PARTY: 'The State is not party to the instrument.',
  NOT_INCORPORATED: 'The instrument is in force for the State, but was not made part of national law.',
  NO_NATIONAL_PROVISION: 'No national provision carries the obligation out.',
  CONFLICTING_PROVISION: 'A national provision contradicts the obligation.',
  NARROWER_PROTECTION: 'National provisions protect fewer people than the obligation does.',
  INCOMPLETE_DEFINITION: 'A national definition lacks elements of the international one.',
  NO_RESPONSIBLE_BODY: 'No body is responsible.',
  RESPONSIBILITY_DISCLAIMED: 'The body concerned says that it is not its task.',
  NOT_ENFORCED: 'A norm or task exists, but is not carried out.',
  NO_SERVICE: 'There is no service for those it should reach.',
  NO_REMEDY: 'There is no effective complaint or redress.',
});
