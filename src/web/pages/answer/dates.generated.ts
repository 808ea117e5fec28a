// Made by npm run generate.

import type { Operation } from '../../api/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../client/schema-types.generated';

export type DaysOfChangeQueryVariables = Exact<{
  group?: string | null | undefined;
  bearer?: string | null | undefined;
  state: string;
  topics?: Array<string> | string | null | undefined;
}>;


export type DaysOfChangeQuery = { datesOfChange: Array<{ date: string, certain: boolean, changes: number }> };

export type WhatChangedQueryVariables = Exact<{
  group?: string | null | undefined;
  bearer?: string | null | undefined;
  state: string;
  from: string;
  to: string;
  topics?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
  language: Schema.SentenceLanguage;
}>;


export type WhatChangedQuery = { changes: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { kind: Schema.ChangeKind, certain: boolean, summary: string, date: string | null, obligation: { __typename: 'Obligation', summary: string | null, id: string, name: string, replaces: { edges: Array<{ note: string | null, node:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string, replaces: { edges: Array<{ node:
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string, replaces: { edges: Array<{ node:
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string, replaces: { edges: Array<{ node:
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                        | { id: string }
                                       }> } }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                                | { id: string }
                               }> } }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                        | { id: string }
                       }> } }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               }> }, repealedBy: { edges: Array<{ node:
                | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
               }> }, replacedBy: { edges: Array<{ node:
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
                | { id: string }
               }> }, translations: Array<{ language: Schema.Language, name: string }> } | null, instrument:
          | { __typename: 'Agreement', shortName: string | null, id: string, name: string, repealedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, replacedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'IloConvention', shortName: string | null, id: string, name: string, repealedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, replacedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Treaty', shortName: string | null, id: string, name: string, repealedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, replacedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Policy', shortName: string | null, id: string, name: string, repealedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, replacedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Regulation', shortName: string | null, id: string, name: string, repealedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, replacedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'SoftLaw', shortName: string | null, id: string, name: string, repealedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, replacedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Statute', shortName: string | null, id: string, name: string, repealedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, replacedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'InstrumentSet', shortName: string | null, id: string, name: string, repealedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, replacedBy: { edges: Array<{ node:
                  | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                  | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                 }> }, translations: Array<{ language: Schema.Language, name: string }> }
         | null, provision: { __typename: 'Provision', id: string, name: string, number: string | null, repealedBy: { edges: Array<{ node:
                | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
               }> }, translations: Array<{ language: Schema.Language, name: string }>, partOf: { edges: Array<{ node:
                | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Provision', id: string, name: string, partOf: { edges: Array<{ node:
                        | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Provision', id: string, name: string, partOf: { edges: Array<{ node:
                                | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                                | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                               }> }, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                       }> }, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
               }> } } | null, measure:
          | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
         | null, recommendation: { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } | null, shownBy:
          | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
         | null, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }> } }> } | null };

type Named_Agreement_Fragment = { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_IloConvention_Fragment = { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_State_Fragment = { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Treaty_Fragment = { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Provision_Fragment = { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Obligation_Fragment = { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Recommendation_Fragment = { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Mechanism_Fragment = { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Place_Fragment = { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Policy_Fragment = { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Regulation_Fragment = { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_SoftLaw_Fragment = { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Statute_Fragment = { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Group_Fragment = { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Institution_Fragment = { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_InstrumentSet_Fragment = { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Organisation_Fragment = { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_StateGroup_Fragment = { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Document_Fragment = { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Topic_Fragment = { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Person_Fragment = { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Event_Fragment = { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Declaration_Fragment = { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_ReportingCycle_Fragment = { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Finding_Fragment = { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Practice_Fragment = { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Statistic_Fragment = { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

type Named_Discrepancy_Fragment = { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> };

export type NamedFragment =
  | Named_Agreement_Fragment
  | Named_IloConvention_Fragment
  | Named_State_Fragment
  | Named_Treaty_Fragment
  | Named_Provision_Fragment
  | Named_Obligation_Fragment
  | Named_Recommendation_Fragment
  | Named_Mechanism_Fragment
  | Named_Place_Fragment
  | Named_Policy_Fragment
  | Named_Regulation_Fragment
  | Named_SoftLaw_Fragment
  | Named_Statute_Fragment
  | Named_Group_Fragment
  | Named_Institution_Fragment
  | Named_InstrumentSet_Fragment
  | Named_Organisation_Fragment
  | Named_StateGroup_Fragment
  | Named_Document_Fragment
  | Named_Topic_Fragment
  | Named_Person_Fragment
  | Named_Event_Fragment
  | Named_Declaration_Fragment
  | Named_ReportingCycle_Fragment
  | Named_Finding_Fragment
  | Named_Practice_Fragment
  | Named_Statistic_Fragment
  | Named_Discrepancy_Fragment
;

export type PlaceFragment = { number: string | null, partOf: { edges: Array<{ node:
        | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Provision', id: string, name: string, partOf: { edges: Array<{ node:
                | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Provision', id: string, name: string, partOf: { edges: Array<{ node:
                        | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'State', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                        | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                       }> }, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
                | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
               }> }, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'StateGroup', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
       }> } };

export type SourceFragment = { pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } };

export const DaysOfChangeOperation = "query DaysOfChange($group:ID$bearer:ID$state:ID!$topics:[ID!]){datesOfChange(group:$group bearer:$bearer state:$state topics:$topics){date certain changes}}" as Operation<DaysOfChangeQuery, DaysOfChangeQueryVariables>;

export const WhatChangedOperation = "query WhatChanged($group:ID$bearer:ID$state:ID!$from:Date!$to:Date!$topics:[ID!]$after:String$language:SentenceLanguage!){changes(group:$group bearer:$bearer state:$state from:$from to:$to topics:$topics first:200 after:$after){totalCount pageInfo{hasNextPage endCursor}edges{node{kind certain summary(language:$language)date obligation{...Named summary replaces(first:2){edges{note node{id ...on Obligation{replaces(first:2){edges{node{id ...on Obligation{replaces(first:1){edges{node{id ...on Obligation{replaces(first:1){edges{node{id}}}}}}}}}}}}}}}repealedBy(first:2){edges{node{...Named}}}replacedBy(first:1){edges{node{id}}}}instrument{...Named shortName repealedBy(first:2){edges{node{...Named}}}replacedBy(first:2){edges{node{...Named}}}}provision{...Named ...Place repealedBy(first:2){edges{node{...Named}}}}measure{...Named}recommendation{...Named}shownBy{...Named}citations{...Source}}}}}fragment Named on LegalNode{__typename id name translations{language name}}fragment Place on Provision{number partOf(first:1 includeNotHolding:true){edges{node{...Named ...on Provision{partOf(first:1 includeNotHolding:true){edges{node{...Named ...on Provision{partOf(first:1 includeNotHolding:true){edges{node{...Named}}}}}}}}}}}}fragment Source on Citation{pinpoint checked document{...Named attestedOn address originalAddress editionDate}}" as Operation<WhatChangedQuery, WhatChangedQueryVariables>;

