// Made by npm run generate.

import type { Operation } from '../../api/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../client/schema-types.generated';

export type VersionPlacesQueryVariables = Exact<{
  ids: Array<string> | string;
  asOf: string;
}>;


export type VersionPlacesQuery = { nodes: Array<
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string }
    | { id: string, number: string | null, partOf: { edges: Array<{ node:
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
           }> } }
    | { id: string, imposedBy: { edges: Array<{ node: { number: string | null, partOf: { edges: Array<{ node:
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
                 }> } } }> } }
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
   | null> | null };

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

export const VersionPlacesOperation = "query VersionPlaces($ids:[ID!]!$asOf:Date!){nodes(ids:$ids asOf:$asOf){id ...on Obligation{imposedBy(first:1 includeNotHolding:true){edges{node{...Place}}}}...on Provision{...Place}}}fragment Place on Provision{number partOf(first:1 includeNotHolding:true){edges{node{...Named ...on Provision{partOf(first:1 includeNotHolding:true){edges{node{...Named ...on Provision{partOf(first:1 includeNotHolding:true){edges{node{...Named}}}}}}}}}}}}fragment Named on LegalNode{__typename id name translations{language name}}" as Operation<VersionPlacesQuery, VersionPlacesQueryVariables>;

