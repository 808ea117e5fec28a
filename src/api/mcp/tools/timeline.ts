import type { Tool } from '../answering/tool';

export const TIMELINE: Tool = {
  name: 'timeline',
  title: 'Dated things about one thing',
  description:
    'Every dated thing about a State, instrument, provision, body, recommendation or whatever else, oldest first: acts, entries into force, amendments, findings, follow-ups.',
  takes: '$of: ID!, $asOf: Date, $from: Date, $to: Date, $first: Int = 20, $after: String',
  question: `timeline(of: $of, asOf: $asOf, from: $from, to: $to, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage } edges { cursor node {
      date title dateIsAttestation computed inRange node { ...Thing } other { ...Thing } citations { ...Source }
    } }
  }`,
  covers: null,
  notes: ['Only what the sources of the data tell has a date here.'],
};
