import { registerEnumType } from 'type-graphql';

export enum Standing {
  BINDING = 'BINDING',
  SIGNED_ONLY = 'SIGNED_ONLY',
  NOT_BINDING = 'NOT_BINDING',
  NOT_IN_FORCE = 'NOT_IN_FORCE',
  SOFT_LAW = 'SOFT_LAW',
  UNKNOWN = 'UNKNOWN',
}

registerEnumType(Standing, {
  name: 'Standing',
  description: 'Whether the State is bound by the obligation on the date asked about.',
  valuesConfig: {
    SIGNED_ONLY: { description: 'Signed, consent to be bound not yet given (VCLT art. 18 applies).' },
    NOT_BINDING: { description: 'A source says that the State is not a party, or had not yet become one.' },
    NOT_IN_FORCE: {
      description: 'The State has consented, but the instrument is not in force for it on that date, or no longer.',
    },
    SOFT_LAW: { description: 'Not legally binding by its nature.' },
    UNKNOWN: { description: "The sources don't say." },
  },
});
