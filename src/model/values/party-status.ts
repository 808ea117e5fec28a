import { registerEnumType } from 'type-graphql';

export enum PartyStatus {
  PARTY = 'PARTY',
  SIGNATORY = 'SIGNATORY',
  NOT_PARTY = 'NOT_PARTY',
  WITHDRAWN = 'WITHDRAWN',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(PartyStatus, {
  name: 'PartyStatus',
  description: 'Where a State stands towards an instrument on a date.',
  valuesConfig: {
    PARTY: {
      description:
        'It has given its consent to be bound, and not withdrawn it. Whether the instrument is in force for it is another question.',
    },
    SIGNATORY: { description: 'It has signed, and not yet consented to be bound.' },
    NOT_PARTY: { description: 'A source says so, or it had not yet become one.' },
    WITHDRAWN: { description: 'Its denunciation has taken effect.' },
    UNKNOWN: { description: "The sources don't say." },
  },
});
