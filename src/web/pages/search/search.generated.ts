// Made by npm run generate.

import type { Operation } from '../../api/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../client/schema-types.generated';

export type FoundQueryVariables = Exact<{
  text: string;
  kinds?: Array<string> | string | null | undefined;
  after?: string | null | undefined;
  language: Schema.SentenceLanguage;
}>;


export type FoundQuery = { search: { totalCount: number, leftOut: Array<string>, didYouMean: string | null, unheld: Array<{ text: string, start: number, explanation: string }>, facets: Array<{ kind: string, count: number }>, edges: Array<{ matchedIn: Schema.SearchField, match: Schema.SearchForm, snippet: Array<{ text: string, isMatch: boolean }>, node:
        | { __typename: 'Agreement', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'IloConvention', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'State', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Treaty', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Provision', summary: string | null, number: string | null, id: string, name: string, partOf: { edges: Array<{ node:
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
               }> }, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Obligation', summary: string | null, id: string, name: string, imposedBy: { edges: Array<{ node: { id: string, number: string | null, partOf: { edges: Array<{ node:
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
                     }> } } }> }, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Recommendation', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Mechanism', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Place', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Policy', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Regulation', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'SoftLaw', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Statute', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Group', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Institution', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'InstrumentSet', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Organisation', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'StateGroup', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Document', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Topic', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Person', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Event', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Declaration', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'ReportingCycle', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Finding', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Practice', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Statistic', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Discrepancy', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type CitedQueryVariables = Exact<{
  text: string;
  language: Schema.SentenceLanguage;
}>;


export type CitedQuery = { resolveCitation: Array<{ understood: string, pinpoint: string | null, node:
      | { __typename: 'Agreement', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'IloConvention', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'State', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Treaty', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Provision', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Obligation', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Recommendation', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Mechanism', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Place', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Policy', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Regulation', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'SoftLaw', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Statute', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Group', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Institution', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'InstrumentSet', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Organisation', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'StateGroup', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Document', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Topic', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Person', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Event', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Declaration', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'ReportingCycle', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Finding', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Practice', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Statistic', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Discrepancy', summary: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
     | null, document: { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } | null }> | null };

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

export const FoundOperation = "query Found($text:String!$kinds:[String!]$after:String$language:SentenceLanguage!){search(text:$text kinds:$kinds first:20 after:$after){totalCount leftOut didYouMean unheld{text start explanation(language:$language)}facets{kind count}edges{matchedIn match snippet{text isMatch}node{...Named summary ...on Provision{...Place}...on Obligation{imposedBy(first:1 includeNotHolding:true){edges{node{id ...Place}}}}}}pageInfo{hasNextPage endCursor}}}fragment Named on LegalNode{__typename id name translations{language name}}fragment Place on Provision{number partOf(first:1 includeNotHolding:true){edges{node{...Named ...on Provision{partOf(first:1 includeNotHolding:true){edges{node{...Named ...on Provision{partOf(first:1 includeNotHolding:true){edges{node{...Named}}}}}}}}}}}}" as Operation<FoundQuery, FoundQueryVariables>;

export const CitedOperation = "query Cited($text:String!$language:SentenceLanguage!){resolveCitation(text:$text first:5){understood(language:$language)pinpoint node{...Named summary}document{...Named}}}fragment Named on LegalNode{__typename id name translations{language name}}" as Operation<CitedQuery, CitedQueryVariables>;

