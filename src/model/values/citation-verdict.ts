import { choice } from '../declaration/value-kinds';

/** What can be said of a citation on a date. */
export enum CitationVerdict {
  IN_FORCE = 'IN_FORCE',
  NOT_IN_FORCE = 'NOT_IN_FORCE',
  SUPERSEDED = 'SUPERSEDED',
  UNKNOWN = 'UNKNOWN',
  NO_SUCH_PLACE = 'NO_SUCH_PLACE',
  UNVERIFIED = 'UNVERIFIED',
}

export const citationVerdict = choice(
  CitationVerdict,
  'CitationVerdict',
  'What can be said of a citation on a date. What the data doesn’t hold is never called wrong.',
  {
    IN_FORCE: 'The place is in the data and in force, or binding, on the date.',
    NOT_IN_FORCE: 'It is in the data and surely not in force on the date.',
    SUPERSEDED: 'It was amended, replaced or repealed since, or by then: the explanation says by what.',
    UNKNOWN: 'It is in the data; whether it was in force, the sources don’t say, or nobody has checked so late.',
    NO_SUCH_PLACE: 'The instrument is in the data, was read to its end, and ends before the article that is cited.',
    UNVERIFIED: 'The data doesn’t hold it: nothing is said of whether it exists.',
  },
);
