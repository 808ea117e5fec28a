import type { Tool } from '../answering/tool';

export const OBLIGATIONS_BORNE_BY: Tool = {
  name: 'obligations_borne_by',
  title: 'Obligations that somebody bears',
  description:
    'What this group, body or person must do in this State on this date, and for whom: `group/employers`, `kaz/ministry-of-labour`, or the State itself. Without a bearer, which body must do what: all that any institution is named for.',
  takes:
    '$state: ID!, $bearer: ID, $asOf: Date, $topics: [ID!], $modalities: [Modality!], $standings: [Standing!], $first: Int = 10, $after: String',
  question: `obligationsBorneBy(state: $state, bearer: $bearer, asOf: $asOf, topics: $topics, modalities: $modalities, standings: $standings, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage } edges { cursor node { ...Covered } }
  }`,
  covers: { states: 'state', asOf: 'asOf' },
};
