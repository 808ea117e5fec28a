import { choice } from '../declaration/value-kinds';

export enum Standing {
  BINDING = 'BINDING',
  SIGNED_ONLY = 'SIGNED_ONLY',
  NOT_BINDING = 'NOT_BINDING',
  NOT_IN_FORCE = 'NOT_IN_FORCE',
  SOFT_LAW = 'SOFT_LAW',
  UNKNOWN = 'UNKNOWN',
}

export const standing = choice(
  Standing,
  'Standing',
  'Whether the State is bound by the obligation on the date asked about.',
  {
    SIGNED_ONLY: 'Signed, consent to be bound not yet given (VCLT art. 18 applies).',
    NOT_BINDING: 'A source says that the State is not a party, or had not yet become one.',
    NOT_IN_FORCE: 'The State has consented, but the instrument is not in force for it on that date, or no longer.',
    SOFT_LAW: 'Not legally binding by its nature.',
    UNKNOWN: "The sources don't say.",
  },
);
