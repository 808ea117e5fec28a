// Made by npm run generate.

import type { Operation } from '../../api/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../client/schema-types.generated';

export type MemoCoveringQueryVariables = Exact<{
  group: string;
  state: string;
  asOf: string;
  topics?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Schema.SentenceLanguage;
}>;


export type MemoCoveringQuery = { obligationsCovering: { totalCount: number, edges: Array<{ cursor: string, node: { coverage: Schema.Coverage, standing: Schema.Standing, standingReason: string, presumed: boolean, attestedOn: string | null, history: Array<{ from: string | null, to: string | null, standing: Schema.Standing }>, obligation: { __typename: 'Obligation', summary: string | null, note: string | null, modality: Schema.Modality, id: string, name: string, subjects: { edges: Array<{ node:
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
               }> }, translations: Array<{ language: Schema.Language, name: string }>, penalties: Array<{ kind: Schema.PenaltyKind, part: string | null, alternative: string | null, optional: boolean, minimum: number | null, maximum: number | null, unit: string | null, condition: string | null }> }, via: Array<{ __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }>, instrument:
          | { __typename: 'Agreement', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'IloConvention', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Treaty', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Policy', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Regulation', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'SoftLaw', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Statute', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'InstrumentSet', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        , bearers: Array<
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
        >, implementedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { id: string, name: string, number: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }> }>, contradictedBy: Array<{ inForce: Schema.InForce, extent: Schema.ImplementationExtent, note: string | null, provision: { id: string, name: string, number: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }> }>, provision: { id: string } | null, discrepancies: Array<{ id: string, name: string, summary: string | null, resolution: string }>, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', id: string, name: string, form: Schema.DocumentForm, symbol: string | null, attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, translations: Array<{ language: Schema.Language, name: string }> } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MemoBorneQueryVariables = Exact<{
  bearer: string;
  state: string;
  asOf: string;
  topics?: Array<string> | string | null | undefined;
  first: number;
  after?: string | null | undefined;
  language: Schema.SentenceLanguage;
}>;


export type MemoBorneQuery = { obligationsBorneBy: { totalCount: number, edges: Array<{ cursor: string, node: { coverage: Schema.Coverage, standing: Schema.Standing, standingReason: string, presumed: boolean, attestedOn: string | null, history: Array<{ from: string | null, to: string | null, standing: Schema.Standing }>, obligation: { __typename: 'Obligation', summary: string | null, note: string | null, modality: Schema.Modality, id: string, name: string, subjects: { edges: Array<{ node:
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
               }> }, translations: Array<{ language: Schema.Language, name: string }>, penalties: Array<{ kind: Schema.PenaltyKind, part: string | null, alternative: string | null, optional: boolean, minimum: number | null, maximum: number | null, unit: string | null, condition: string | null }> }, via: Array<{ __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }>, instrument:
          | { __typename: 'Agreement', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'IloConvention', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Treaty', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Policy', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Regulation', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'SoftLaw', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'Statute', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
          | { __typename: 'InstrumentSet', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        , bearers: Array<
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
        >, implementedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { id: string, name: string, number: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }> }>, contradictedBy: Array<{ inForce: Schema.InForce, extent: Schema.ImplementationExtent, note: string | null, provision: { id: string, name: string, number: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }> }>, provision: { id: string } | null, discrepancies: Array<{ id: string, name: string, summary: string | null, resolution: string }>, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', id: string, name: string, form: Schema.DocumentForm, symbol: string | null, attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, translations: Array<{ language: Schema.Language, name: string }> } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type MemoPageFragment = { totalCount: number, edges: Array<{ cursor: string, node: { coverage: Schema.Coverage, standing: Schema.Standing, standingReason: string, presumed: boolean, attestedOn: string | null, history: Array<{ from: string | null, to: string | null, standing: Schema.Standing }>, obligation: { __typename: 'Obligation', summary: string | null, note: string | null, modality: Schema.Modality, id: string, name: string, subjects: { edges: Array<{ node:
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
             }> }, translations: Array<{ language: Schema.Language, name: string }>, penalties: Array<{ kind: Schema.PenaltyKind, part: string | null, alternative: string | null, optional: boolean, minimum: number | null, maximum: number | null, unit: string | null, condition: string | null }> }, via: Array<{ __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }>, instrument:
        | { __typename: 'Agreement', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'IloConvention', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Treaty', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Policy', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Regulation', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'SoftLaw', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Statute', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'InstrumentSet', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      , bearers: Array<
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
      >, implementedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { id: string, name: string, number: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }> }>, contradictedBy: Array<{ inForce: Schema.InForce, extent: Schema.ImplementationExtent, note: string | null, provision: { id: string, name: string, number: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }> }>, provision: { id: string } | null, discrepancies: Array<{ id: string, name: string, summary: string | null, resolution: string }>, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', id: string, name: string, form: Schema.DocumentForm, symbol: string | null, attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, translations: Array<{ language: Schema.Language, name: string }> } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } };

export type MemoRowFragment = { standingReason: string, obligation: { note: string | null, modality: Schema.Modality, penalties: Array<{ kind: Schema.PenaltyKind, part: string | null, alternative: string | null, optional: boolean, minimum: number | null, maximum: number | null, unit: string | null, condition: string | null }> }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }>, implementedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { id: string, name: string, number: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }> }>, contradictedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { id: string, name: string, number: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }> }>, discrepancies: Array<{ id: string, name: string, summary: string | null, resolution: string }> };

export type MemoLawFragment = { extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { id: string, name: string, number: string | null }, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } }> };

export type MemoHeldQueryVariables = Exact<{
  state: string;
  asOf: string;
  topics?: Array<string> | string | null | undefined;
  language: Schema.SentenceLanguage;
}>;


export type MemoHeldQuery = { coverageOfData: { verdict: string, latest: string | null } | null };

export type CoveredRowFragment = { coverage: Schema.Coverage, standing: Schema.Standing, standingReason: string, presumed: boolean, attestedOn: string | null, history: Array<{ from: string | null, to: string | null, standing: Schema.Standing }>, obligation: { __typename: 'Obligation', summary: string | null, note: string | null, modality: Schema.Modality, id: string, name: string, subjects: { edges: Array<{ node:
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
         }> }, translations: Array<{ language: Schema.Language, name: string }>, penalties: Array<{ kind: Schema.PenaltyKind, part: string | null, alternative: string | null, optional: boolean, minimum: number | null, maximum: number | null, unit: string | null, condition: string | null }> }, via: Array<{ __typename: 'Group', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }>, instrument:
    | { __typename: 'Agreement', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'IloConvention', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Treaty', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Policy', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Regulation', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'SoftLaw', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'Statute', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
    | { __typename: 'InstrumentSet', shortName: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
  , bearers: Array<
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
  >, implementedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, provision: { id: string } }>, contradictedBy: Array<{ inForce: Schema.InForce, provision: { id: string } }>, provision: { id: string } | null, discrepancies: Array<{ id: string }>, citations: Array<{ pinpoint: string | null, document: { id: string, name: string, form: Schema.DocumentForm, symbol: string | null, attestedOn: string | null } }> };

export type PunishesFragment = { penalties: Array<{ kind: Schema.PenaltyKind, part: string | null, alternative: string | null, optional: boolean, minimum: number | null, maximum: number | null, unit: string | null, condition: string | null }> };

export type SourceFragment = { pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, originalAddress: string | null, editionDate: string | null, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } };

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

export const MemoCoveringOperation = "query MemoCovering($group:ID!$state:ID!$asOf:Date!$topics:[ID!]$first:Int!$after:String$language:SentenceLanguage!){obligationsCovering(group:$group state:$state asOf:$asOf topics:$topics first:$first after:$after){...MemoPage}}fragment MemoPage on CoveredObligationConnection{totalCount edges{cursor node{...CoveredRow ...MemoRow}}pageInfo{hasNextPage endCursor}}fragment CoveredRow on CoveredObligation{coverage standing standingReason(language:$language)presumed attestedOn history{from to standing}obligation{...Named summary note modality ...Punishes subjects(first:5){edges{node{...Named}}}}via{...Named}instrument{...Named shortName}bearers{...Named}implementedBy{extent inForce provision{id}}contradictedBy{inForce provision{id}}provision{id}discrepancies{id}citations{pinpoint document{id name form symbol attestedOn}}}fragment MemoRow on CoveredObligation{standingReason(language:$language)obligation{note modality ...Punishes}citations{...Source}implementedBy{...MemoLaw}contradictedBy{...MemoLaw}discrepancies{id name summary resolution}}fragment Named on LegalNode{__typename id name translations{language name}}fragment Punishes on Obligation{penalties{kind part alternative optional minimum maximum unit condition}}fragment Source on Citation{pinpoint checked document{...Named attestedOn address originalAddress editionDate}}fragment MemoLaw on Implementation{extent inForce note provision{id name number}citations{...Source}}" as Operation<MemoCoveringQuery, MemoCoveringQueryVariables>;

export const MemoBorneOperation = "query MemoBorne($bearer:ID!$state:ID!$asOf:Date!$topics:[ID!]$first:Int!$after:String$language:SentenceLanguage!){obligationsBorneBy(bearer:$bearer state:$state asOf:$asOf topics:$topics first:$first after:$after){...MemoPage}}fragment MemoPage on CoveredObligationConnection{totalCount edges{cursor node{...CoveredRow ...MemoRow}}pageInfo{hasNextPage endCursor}}fragment CoveredRow on CoveredObligation{coverage standing standingReason(language:$language)presumed attestedOn history{from to standing}obligation{...Named summary note modality ...Punishes subjects(first:5){edges{node{...Named}}}}via{...Named}instrument{...Named shortName}bearers{...Named}implementedBy{extent inForce provision{id}}contradictedBy{inForce provision{id}}provision{id}discrepancies{id}citations{pinpoint document{id name form symbol attestedOn}}}fragment MemoRow on CoveredObligation{standingReason(language:$language)obligation{note modality ...Punishes}citations{...Source}implementedBy{...MemoLaw}contradictedBy{...MemoLaw}discrepancies{id name summary resolution}}fragment Named on LegalNode{__typename id name translations{language name}}fragment Punishes on Obligation{penalties{kind part alternative optional minimum maximum unit condition}}fragment Source on Citation{pinpoint checked document{...Named attestedOn address originalAddress editionDate}}fragment MemoLaw on Implementation{extent inForce note provision{id name number}citations{...Source}}" as Operation<MemoBorneQuery, MemoBorneQueryVariables>;

export const MemoHeldOperation = "query MemoHeld($state:ID!$asOf:Date!$topics:[ID!]$language:SentenceLanguage!){coverageOfData(state:$state asOf:$asOf topics:$topics){verdict(language:$language)latest}}" as Operation<MemoHeldQuery, MemoHeldQueryVariables>;

