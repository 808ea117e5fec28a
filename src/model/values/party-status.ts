import { choice } from '../declaration/value-kinds';

export enum PartyStatus {
  PARTY = 'PARTY',
  SIGNATORY = 'SIGNATORY',
  NOT_PARTY = 'NOT_PARTY',
  WITHDRAWN = 'WITHDRAWN',
  UNKNOWN = 'UNKNOWN',
}

export const partyStatus = choice(PartyStatus, 'PartyStatus', 'Where a State stands towards an instrument on a date.', {
  PARTY:
    'It has given its consent to be bound, and not withdrawn it. Whether the instrument is in force for it is another question.',
  SIGNATORY: 'It has signed, and not yet consented to be bound.',
  NOT_PARTY: 'A source says so, or it had not yet become one.',
  WITHDRAWN: 'Its denunciation has taken effect.',
  UNKNOWN: "The sources don't say.",
});
