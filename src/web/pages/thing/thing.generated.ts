// Made by npm run generate.

import type { Operation } from '../../api/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../client/schema-types.generated';

export type ThingQueryVariables = Exact<{
  id: string;
  asOf: string;
  language: Schema.SentenceLanguage;
}>;


export type ThingQuery = { node:
    | { __typename: 'Agreement', shortName: string | null, reference: string | null, adoptedOn: string | null, inForceFrom: string | null, stage: Schema.Stage, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'IloConvention', shortName: string | null, reference: string | null, adoptedOn: string | null, inForceFrom: string | null, stage: Schema.Stage, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'State', officialName: string | null, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Treaty', shortName: string | null, reference: string | null, adoptedOn: string | null, inForceFrom: string | null, stage: Schema.Stage, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Provision', aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, number: string | null, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, partOf: { edges: Array<{ node:
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
    | { __typename: 'Obligation', modality: Schema.Modality, conditions: Array<string>, exceptions: Array<string>, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, imposedBy: { edges: Array<{ node: { id: string, number: string | null, partOf: { edges: Array<{ node:
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
                 }> } } }> }, elements: Array<{ key: string, text: string }>, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, penalties: Array<{ kind: Schema.PenaltyKind, part: string | null, alternative: string | null, optional: boolean, minimum: number | null, maximum: number | null, unit: string | null, condition: string | null }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Recommendation', madeOn: string | null, status: Schema.RecommendationStatus, statusReason: string, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Mechanism', aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Place', aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Policy', shortName: string | null, reference: string | null, adoptedOn: string | null, inForceFrom: string | null, stage: Schema.Stage, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Regulation', shortName: string | null, reference: string | null, adoptedOn: string | null, inForceFrom: string | null, stage: Schema.Stage, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'SoftLaw', shortName: string | null, reference: string | null, adoptedOn: string | null, inForceFrom: string | null, stage: Schema.Stage, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Statute', shortName: string | null, reference: string | null, adoptedOn: string | null, inForceFrom: string | null, stage: Schema.Stage, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Group', aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Institution', aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'InstrumentSet', shortName: string | null, reference: string | null, adoptedOn: string | null, inForceFrom: string | null, stage: Schema.Stage, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Organisation', aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'StateGroup', aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Document', symbol: string | null, publisher: string | null, publishedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Topic', aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Person', aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Event', startedOn: string | null, endedOn: string | null, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Declaration', date: string | null, withdrawnOn: string | null, text: string | null, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'ReportingCycle', due: string | null, submitted: string | null, considered: string | null, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Finding', aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Practice', aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Statistic', value: number | null, minimum: number | null, maximum: number | null, unit: string | null, population: string | null, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Discrepancy', resolution: string, aliases: Array<string>, summary: string | null, note: string | null, basis: Schema.Basis, validFrom: string | null, validTo: string | null, lastDay: string | null, attestedOn: string | null, lastAttestedOn: string | null, presumed: boolean, holds: Schema.InForce, id: string, name: string, claims: Array<{ statement: string, citation: { pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } } }>, term: { earliestStart: string | null, latestStart: string | null, earliestEnd: string | null, latestEnd: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, translations: Array<{ language: Schema.Language, name: string }> }
   | null };

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

export type SourceFragment = { pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } };

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

export type PunishesFragment = { penalties: Array<{ kind: Schema.PenaltyKind, part: string | null, alternative: string | null, optional: boolean, minimum: number | null, maximum: number | null, unit: string | null, condition: string | null }> };

export const ThingOperation = "query Thing($id:ID!$asOf:Date!$language:SentenceLanguage!){node(id:$id asOf:$asOf){...Named aliases summary note basis validFrom validTo lastDay attestedOn lastAttestedOn presumed holds term{earliestStart latestStart earliestEnd latestEnd}citations{...Source}...on Instrument{shortName reference adoptedOn inForceFrom stage}...on Provision{...Place}...on Obligation{imposedBy(first:1 includeNotHolding:true){edges{node{id ...Place}}}modality ...Punishes conditions exceptions elements{key text}}...on Recommendation{madeOn status statusReason(language:$language)}...on Document{symbol publisher publishedOn address originalAddress editionDate}...on Statistic{value minimum maximum unit population}...on Event{startedOn endedOn}...on Declaration{date withdrawnOn text}...on Discrepancy{resolution claims{statement citation{...Source}}}...on ReportingCycle{due submitted considered}...on State{officialName}}}fragment Named on LegalNode{__typename id name translations{language name}}fragment Source on Citation{pinpoint checked document{...Named attestedOn address originalAddress editionDate}}fragment Place on Provision{number partOf(first:1 includeNotHolding:true){edges{node{...Named ...on Provision{partOf(first:1 includeNotHolding:true){edges{node{...Named ...on Provision{partOf(first:1 includeNotHolding:true){edges{node{...Named}}}}}}}}}}}}fragment Punishes on Obligation{penalties{kind part alternative optional minimum maximum unit condition}}" as Operation<ThingQuery, ThingQueryVariables>;

