// Made by npm run generate.

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from './schema-types.generated';

export type ChangesQueryVariables = Exact<{
  state: string;
  group?: string | null | undefined;
  bearer?: string | null | undefined;
  topics?: Array<string> | string | null | undefined;
  from: string;
  to: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ChangesQuery = { changes: { totalCount: number, edges: Array<{ cursor: string, node: { kind: Schema.ChangeKind, certain: boolean, date: string | null, summary: string, obligation: { __typename: 'Obligation', id: string, key: string, asOf: string, name: string } | null, instrument:
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
         | null, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ResolveCitationQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
}>;


export type ResolveCitationQuery = { resolveCitation: Array<{ understood: string, pinpoint: string | null, node:
      | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
      | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
      | { __typename: 'State', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
      | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
      | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
      | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
      | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
     | null, document: { __typename: 'Document', id: string, key: string, asOf: string, name: string } | null }> | null };

export type CheckCitationsQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
}>;


export type CheckCitationsQuery = { checkCitations: Array<{ text: string, start: number, end: number, verdict: Schema.CitationVerdict, explanation: string, place: { understood: string, pinpoint: string | null, node:
        | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
        | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
        | { __typename: 'State', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
        | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
        | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
        | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
        | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
       | null } | null }> | null };

export type CoveredRowFragment = { coverage: Schema.Coverage, standing: Schema.Standing, standingReason: string, presumed: boolean, attestedOn: string | null, obligation: { __typename: 'Obligation', summary: string | null, modality: Schema.Modality, id: string, key: string, asOf: string, name: string }, provision: { __typename: 'Provision', id: string, key: string, asOf: string, name: string } | null, instrument:
    | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
    | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
    | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
    | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
  , via: Array<{ __typename: 'Group', id: string, key: string, asOf: string, name: string }>, bearers: Array<
    | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
    | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
    | { __typename: 'State', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
    | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
    | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
    | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
    | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
    | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
  >, implementedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { __typename: 'Provision', id: string, key: string, asOf: string, name: string } }>, contradictedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { __typename: 'Provision', id: string, key: string, asOf: string, name: string } }>, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> };

export type CarriedOutFragment = { extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { __typename: 'Provision', id: string, key: string, asOf: string, name: string } };

export type CoverageOfDataQueryVariables = Exact<{
  state: string;
  topics?: Array<string> | string | null | undefined;
  group?: string | null | undefined;
  asOf?: string | null | undefined;
}>;


export type CoverageOfDataQuery = { coverageOfData: { lawHeld: Schema.LawHeld, verdict: string, earliest: string | null, latest: string | null, topics: Array<{ lawHeld: Schema.LawHeld, verdict: string, topic: { __typename: 'Topic', id: string, key: string, asOf: string, name: string } }> } | null };

export type DiscrepanciesQueryVariables = Exact<{
  about?: string | null | undefined;
  topics?: Array<string> | string | null | undefined;
  groups?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DiscrepanciesQuery = { discrepancies: { totalCount: number, edges: Array<{ cursor: string, node: { __typename: 'Discrepancy', summary: string | null, resolved: boolean, resolution: string, id: string, key: string, asOf: string, name: string, claims: Array<{ statement: string, assertion: Schema.Assertion, citation: { pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type GapsQueryVariables = Exact<{
  state: string;
  group?: string | null | undefined;
  topics?: Array<string> | string | null | undefined;
  kinds?: Array<Schema.GapKind> | Schema.GapKind | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type GapsQuery = { gaps: { totalCount: number, edges: Array<{ cursor: string, node: { kind: Schema.GapKind, basis: Schema.GapBasis, holds: Schema.InForce, summary: string, obligation: { __typename: 'Obligation', id: string, key: string, asOf: string, name: string } | null, instrument:
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
         | null, provision: { __typename: 'Provision', id: string, key: string, asOf: string, name: string } | null, actor:
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'State', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
          | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
         | null, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type GapCountsQueryVariables = Exact<{
  state: string;
  group?: string | null | undefined;
  topics?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
  fields: Array<Schema.GapField> | Schema.GapField;
}>;


export type GapCountsQuery = { gaps: { totalCount: number, countsBy: Array<{ field: string, value: string | null, count: number, node:
        | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
        | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
        | { __typename: 'State', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
        | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
        | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
        | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
        | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
        | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
       | null, countsBy: Array<{ field: string, value: string | null, count: number, node:
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'State', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
          | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
         | null }> }> } | null };

export type NodeQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type NodeQuery = { node:
    | { __typename: 'Agreement', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'IloConvention', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'State', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Treaty', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Provision', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Obligation', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Recommendation', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Mechanism', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Place', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Policy', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Regulation', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'SoftLaw', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Statute', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Group', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Institution', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'InstrumentSet', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Organisation', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'StateGroup', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Document', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Topic', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Person', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Event', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Declaration', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'ReportingCycle', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Finding', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Practice', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Statistic', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
    | { __typename: 'Discrepancy', summary: string | null, presumed: boolean, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> }
   | null };

export type ObligationsCoveringQueryVariables = Exact<{
  group: string;
  state: string;
  asOf?: string | null | undefined;
  alsoIn?: Array<string> | string | null | undefined;
  topics?: Array<string> | string | null | undefined;
  standings?: Array<Schema.Standing> | Schema.Standing | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObligationsCoveringQuery = { obligationsCovering: { totalCount: number, edges: Array<{ cursor: string, node: { coverage: Schema.Coverage, standing: Schema.Standing, standingReason: string, presumed: boolean, attestedOn: string | null, obligation: { __typename: 'Obligation', summary: string | null, modality: Schema.Modality, id: string, key: string, asOf: string, name: string }, provision: { __typename: 'Provision', id: string, key: string, asOf: string, name: string } | null, instrument:
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
        , via: Array<{ __typename: 'Group', id: string, key: string, asOf: string, name: string }>, bearers: Array<
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'State', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
          | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
        >, implementedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { __typename: 'Provision', id: string, key: string, asOf: string, name: string } }>, contradictedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { __typename: 'Provision', id: string, key: string, asOf: string, name: string } }>, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ObligationsBorneByQueryVariables = Exact<{
  bearer?: string | null | undefined;
  state: string;
  asOf?: string | null | undefined;
  topics?: Array<string> | string | null | undefined;
  groups?: Array<string> | string | null | undefined;
  standings?: Array<Schema.Standing> | Schema.Standing | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ObligationsBorneByQuery = { obligationsBorneBy: { totalCount: number, edges: Array<{ cursor: string, node: { coverage: Schema.Coverage, standing: Schema.Standing, standingReason: string, presumed: boolean, attestedOn: string | null, obligation: { __typename: 'Obligation', summary: string | null, modality: Schema.Modality, id: string, key: string, asOf: string, name: string }, provision: { __typename: 'Provision', id: string, key: string, asOf: string, name: string } | null, instrument:
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
        , via: Array<{ __typename: 'Group', id: string, key: string, asOf: string, name: string }>, bearers: Array<
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'State', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
          | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
        >, implementedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { __typename: 'Provision', id: string, key: string, asOf: string, name: string } }>, contradictedBy: Array<{ extent: Schema.ImplementationExtent, inForce: Schema.InForce, note: string | null, provision: { __typename: 'Provision', id: string, key: string, asOf: string, name: string } }>, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type DatesOfChangeQueryVariables = Exact<{
  group?: string | null | undefined;
  bearer?: string | null | undefined;
  state: string;
  topics?: Array<string> | string | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
}>;


export type DatesOfChangeQuery = { datesOfChange: Array<{ date: string, certain: boolean, changes: number }> };

export type PageFragment = { hasNextPage: boolean, endCursor: string | null };

export type ParticipationQueryVariables = Exact<{
  state: string;
  instrument: string;
  asOf?: string | null | undefined;
}>;


export type ParticipationQuery = { participation: { status: Schema.PartyStatus, inForce: Schema.InForce, since: string | null, inForceFrom: string | null, inForceFromComputed: boolean, reason: string, presumed: boolean, attestedOn: string | null, state: { __typename: 'State', id: string, key: string, asOf: string, name: string }, instrument:
      | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
      | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
      | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
      | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
      | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
    , citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> } | null };

export type RecommendationsQueryVariables = Exact<{
  state?: string | null | undefined;
  addressee?: string | null | undefined;
  maker?: string | null | undefined;
  topics?: Array<string> | string | null | undefined;
  groups?: Array<string> | string | null | undefined;
  statuses?: Array<Schema.RecommendationStatus> | Schema.RecommendationStatus | null | undefined;
  from?: string | null | undefined;
  to?: string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecommendationsQuery = { recommendations: { totalCount: number, edges: Array<{ cursor: string, node: { __typename: 'Recommendation', summary: string | null, madeOn: string | null, status: Schema.RecommendationStatus, statusReason: string, id: string, key: string, asOf: string, name: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type ResponsibilitiesQueryVariables = Exact<{
  state?: string | null | undefined;
  bearer?: string | null | undefined;
  target?: string | null | undefined;
  topics?: Array<string> | string | null | undefined;
  groups?: Array<string> | string | null | undefined;
  statuses?: Array<Schema.ResponsibilityStatus> | Schema.ResponsibilityStatus | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ResponsibilitiesQuery = { responsibilities: { totalCount: number, edges: Array<{ cursor: string, node: { role: Schema.ResponsibilityRole, status: Schema.ResponsibilityStatus, holds: Schema.InForce, since: string | null, until: string | null, note: string | null, bearer:
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'State', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
          | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
        , target:
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'State', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
          | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
        , citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SearchQueryVariables = Exact<{
  text: string;
  kinds?: Array<string> | string | null | undefined;
  asOf?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type SearchQuery = { search: { totalCount: number, leftOut: Array<string>, didYouMean: string | null, edges: Array<{ cursor: string, understood: string | null, node:
        | { __typename: 'Agreement', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'IloConvention', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'State', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Treaty', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Provision', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Obligation', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Recommendation', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Mechanism', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Place', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Policy', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Regulation', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'SoftLaw', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Statute', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Group', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Institution', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'InstrumentSet', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Organisation', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'StateGroup', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Document', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Topic', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Person', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Event', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Declaration', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'ReportingCycle', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Finding', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Practice', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Statistic', summary: string | null, id: string, key: string, asOf: string, name: string }
        | { __typename: 'Discrepancy', summary: string | null, id: string, key: string, asOf: string, name: string }
       }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

export type SourceFragment = { pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } };

type Thing_Agreement_Fragment = { __typename: 'Agreement', id: string, key: string, asOf: string, name: string };

type Thing_IloConvention_Fragment = { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string };

type Thing_State_Fragment = { __typename: 'State', id: string, key: string, asOf: string, name: string };

type Thing_Treaty_Fragment = { __typename: 'Treaty', id: string, key: string, asOf: string, name: string };

type Thing_Provision_Fragment = { __typename: 'Provision', id: string, key: string, asOf: string, name: string };

type Thing_Obligation_Fragment = { __typename: 'Obligation', id: string, key: string, asOf: string, name: string };

type Thing_Recommendation_Fragment = { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string };

type Thing_Mechanism_Fragment = { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string };

type Thing_Place_Fragment = { __typename: 'Place', id: string, key: string, asOf: string, name: string };

type Thing_Policy_Fragment = { __typename: 'Policy', id: string, key: string, asOf: string, name: string };

type Thing_Regulation_Fragment = { __typename: 'Regulation', id: string, key: string, asOf: string, name: string };

type Thing_SoftLaw_Fragment = { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string };

type Thing_Statute_Fragment = { __typename: 'Statute', id: string, key: string, asOf: string, name: string };

type Thing_Group_Fragment = { __typename: 'Group', id: string, key: string, asOf: string, name: string };

type Thing_Institution_Fragment = { __typename: 'Institution', id: string, key: string, asOf: string, name: string };

type Thing_InstrumentSet_Fragment = { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string };

type Thing_Organisation_Fragment = { __typename: 'Organisation', id: string, key: string, asOf: string, name: string };

type Thing_StateGroup_Fragment = { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string };

type Thing_Document_Fragment = { __typename: 'Document', id: string, key: string, asOf: string, name: string };

type Thing_Topic_Fragment = { __typename: 'Topic', id: string, key: string, asOf: string, name: string };

type Thing_Person_Fragment = { __typename: 'Person', id: string, key: string, asOf: string, name: string };

type Thing_Event_Fragment = { __typename: 'Event', id: string, key: string, asOf: string, name: string };

type Thing_Declaration_Fragment = { __typename: 'Declaration', id: string, key: string, asOf: string, name: string };

type Thing_ReportingCycle_Fragment = { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string };

type Thing_Finding_Fragment = { __typename: 'Finding', id: string, key: string, asOf: string, name: string };

type Thing_Practice_Fragment = { __typename: 'Practice', id: string, key: string, asOf: string, name: string };

type Thing_Statistic_Fragment = { __typename: 'Statistic', id: string, key: string, asOf: string, name: string };

type Thing_Discrepancy_Fragment = { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string };

export type ThingFragment =
  | Thing_Agreement_Fragment
  | Thing_IloConvention_Fragment
  | Thing_State_Fragment
  | Thing_Treaty_Fragment
  | Thing_Provision_Fragment
  | Thing_Obligation_Fragment
  | Thing_Recommendation_Fragment
  | Thing_Mechanism_Fragment
  | Thing_Place_Fragment
  | Thing_Policy_Fragment
  | Thing_Regulation_Fragment
  | Thing_SoftLaw_Fragment
  | Thing_Statute_Fragment
  | Thing_Group_Fragment
  | Thing_Institution_Fragment
  | Thing_InstrumentSet_Fragment
  | Thing_Organisation_Fragment
  | Thing_StateGroup_Fragment
  | Thing_Document_Fragment
  | Thing_Topic_Fragment
  | Thing_Person_Fragment
  | Thing_Event_Fragment
  | Thing_Declaration_Fragment
  | Thing_ReportingCycle_Fragment
  | Thing_Finding_Fragment
  | Thing_Practice_Fragment
  | Thing_Statistic_Fragment
  | Thing_Discrepancy_Fragment
;

export type TimelineQueryVariables = Exact<{
  of: string;
  from?: string | null | undefined;
  to?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TimelineQuery = { timeline: { totalCount: number, edges: Array<{ cursor: string, node: { date: string, dateIsAttestation: boolean, title: string, node:
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'State', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
          | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
        , other:
          | { __typename: 'Agreement', id: string, key: string, asOf: string, name: string }
          | { __typename: 'IloConvention', id: string, key: string, asOf: string, name: string }
          | { __typename: 'State', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Treaty', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Provision', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Obligation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Recommendation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Mechanism', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Place', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Policy', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Regulation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'SoftLaw', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statute', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Group', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Institution', id: string, key: string, asOf: string, name: string }
          | { __typename: 'InstrumentSet', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Organisation', id: string, key: string, asOf: string, name: string }
          | { __typename: 'StateGroup', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Document', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Topic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Person', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Event', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Declaration', id: string, key: string, asOf: string, name: string }
          | { __typename: 'ReportingCycle', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Finding', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Practice', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Statistic', id: string, key: string, asOf: string, name: string }
          | { __typename: 'Discrepancy', id: string, key: string, asOf: string, name: string }
         | null, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', address: string | null, id: string, key: string, asOf: string, name: string } }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } | null };

const CoveredRowNode = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CoveredRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"CoveredObligation"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"standing"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"standingReason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"presumed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"modality"},"arguments":[],"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"via"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"bearers"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"implementedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CarriedOut"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"contradictedBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CarriedOut"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]}]}}]}};

const CarriedOutNode = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"CarriedOut"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Implementation"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"extent"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"provision"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}}]}};

const PageNode = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Page"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"endCursor"},"arguments":[],"directives":[]}]}};

const SourceNode = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Source"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Citation"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"pinpoint"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"checked"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"address"},"arguments":[],"directives":[]}]}}]}};

const ThingNode = {"kind":"FragmentDefinition","name":{"kind":"Name","value":"Thing"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"LegalNode"}},"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"id"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"key"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"asOf"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"name"},"arguments":[],"directives":[]}]}};

export const ChangesDocument: TypedDocumentNode<ChangesQuery, ChangesQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Changes"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bearer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"bearer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bearer"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"certain"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"date"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"},"directives":[]}]}}]}}]}},ThingNode,SourceNode,PageNode]} as unknown as TypedDocumentNode<ChangesQuery, ChangesQueryVariables>;

export const ResolveCitationDocument: TypedDocumentNode<ResolveCitationQuery, ResolveCitationQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ResolveCitation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"5"},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"resolveCitation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"understood"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pinpoint"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"document"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}}]}}]}},ThingNode]} as unknown as TypedDocumentNode<ResolveCitationQuery, ResolveCitationQueryVariables>;

export const CheckCitationsDocument: TypedDocumentNode<CheckCitationsQuery, CheckCitationsQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CheckCitations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"checkCitations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"text"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"start"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"end"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"explanation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"place"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"understood"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"pinpoint"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}}]}}]}}]}},ThingNode]} as unknown as TypedDocumentNode<CheckCitationsQuery, CheckCitationsQueryVariables>;

export const CoverageOfDataDocument: TypedDocumentNode<CoverageOfDataQuery, CoverageOfDataQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"CoverageOfData"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"coverageOfData"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}},{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lawHeld"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"earliest"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"latest"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"topics"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lawHeld"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"verdict"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"topic"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}}]}}]}}]}},ThingNode]} as unknown as TypedDocumentNode<CoverageOfDataQuery, CoverageOfDataQueryVariables>;

export const DiscrepanciesDocument: TypedDocumentNode<DiscrepanciesQuery, DiscrepanciesQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Discrepancies"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"about"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groups"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"discrepancies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"about"},"value":{"kind":"Variable","name":{"kind":"Name","value":"about"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}},{"kind":"Argument","name":{"kind":"Name","value":"groups"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groups"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolved"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"resolution"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"claims"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"statement"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"assertion"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"citation"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"},"directives":[]}]}}]}}]}},ThingNode,SourceNode,PageNode]} as unknown as TypedDocumentNode<DiscrepanciesQuery, DiscrepanciesQueryVariables>;

export const GapsDocument: TypedDocumentNode<GapsQuery, GapsQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Gaps"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GapKind"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"basis"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"holds"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"obligation"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"provision"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"actor"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"},"directives":[]}]}}]}}]}},ThingNode,SourceNode,PageNode]} as unknown as TypedDocumentNode<GapsQuery, GapsQueryVariables>;

export const GapCountsDocument: TypedDocumentNode<GapCountsQuery, GapCountsQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"GapCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"fields"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"GapField"}}}}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"gaps"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"countsBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"fields"},"value":{"kind":"Variable","name":{"kind":"Name","value":"fields"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"countsBy"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"value"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"count"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}}]}}]}}]}}]}},ThingNode]} as unknown as TypedDocumentNode<GapCountsQuery, GapCountsQueryVariables>;

export const NodeDocument: TypedDocumentNode<NodeQuery, NodeQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Node"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"presumed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]}]}}]}}]}},ThingNode,SourceNode]} as unknown as TypedDocumentNode<NodeQuery, NodeQueryVariables>;

export const ObligationsCoveringDocument: TypedDocumentNode<ObligationsCoveringQuery, ObligationsCoveringQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObligationsCovering"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"alsoIn"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standings"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligationsCovering"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"alsoIn"},"value":{"kind":"Variable","name":{"kind":"Name","value":"alsoIn"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}},{"kind":"Argument","name":{"kind":"Name","value":"standings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standings"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoveredRow"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"},"directives":[]}]}}]}}]}},CoveredRowNode,PageNode,ThingNode,CarriedOutNode,SourceNode]} as unknown as TypedDocumentNode<ObligationsCoveringQuery, ObligationsCoveringQueryVariables>;

export const ObligationsBorneByDocument: TypedDocumentNode<ObligationsBorneByQuery, ObligationsBorneByQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ObligationsBorneBy"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bearer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groups"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"standings"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Standing"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"obligationsBorneBy"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"bearer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bearer"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}},{"kind":"Argument","name":{"kind":"Name","value":"groups"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groups"}}},{"kind":"Argument","name":{"kind":"Name","value":"standings"},"value":{"kind":"Variable","name":{"kind":"Name","value":"standings"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"CoveredRow"},"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"},"directives":[]}]}}]}}]}},CoveredRowNode,PageNode,ThingNode,CarriedOutNode,SourceNode]} as unknown as TypedDocumentNode<ObligationsBorneByQuery, ObligationsBorneByQueryVariables>;

export const DatesOfChangeDocument: TypedDocumentNode<DatesOfChangeQuery, DatesOfChangeQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DatesOfChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"group"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bearer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"datesOfChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"group"},"value":{"kind":"Variable","name":{"kind":"Name","value":"group"}}},{"kind":"Argument","name":{"kind":"Name","value":"bearer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bearer"}}},{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"certain"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[],"directives":[]}]}}]}}]} as unknown as TypedDocumentNode<DatesOfChangeQuery, DatesOfChangeQueryVariables>;

export const ParticipationDocument: TypedDocumentNode<ParticipationQuery, ParticipationQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Participation"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"instrument"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"participation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"instrument"},"value":{"kind":"Variable","name":{"kind":"Name","value":"instrument"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"state"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"instrument"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"inForce"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"inForceFrom"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"inForceFromComputed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"reason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"presumed"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"attestedOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]}]}}]}}]}},ThingNode,SourceNode]} as unknown as TypedDocumentNode<ParticipationQuery, ParticipationQueryVariables>;

export const RecommendationsDocument: TypedDocumentNode<RecommendationsQuery, RecommendationsQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Recommendations"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"addressee"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"maker"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groups"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecommendationStatus"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendations"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"addressee"},"value":{"kind":"Variable","name":{"kind":"Name","value":"addressee"}}},{"kind":"Argument","name":{"kind":"Name","value":"maker"},"value":{"kind":"Variable","name":{"kind":"Name","value":"maker"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}},{"kind":"Argument","name":{"kind":"Name","value":"groups"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groups"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"madeOn"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"statusReason"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"},"directives":[]}]}}]}}]}},ThingNode,SourceNode,PageNode]} as unknown as TypedDocumentNode<RecommendationsQuery, RecommendationsQueryVariables>;

export const ResponsibilitiesDocument: TypedDocumentNode<ResponsibilitiesQuery, ResponsibilitiesQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Responsibilities"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"state"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"bearer"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"target"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"topics"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"groups"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ResponsibilityStatus"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"50"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"responsibilities"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"state"},"value":{"kind":"Variable","name":{"kind":"Name","value":"state"}}},{"kind":"Argument","name":{"kind":"Name","value":"bearer"},"value":{"kind":"Variable","name":{"kind":"Name","value":"bearer"}}},{"kind":"Argument","name":{"kind":"Name","value":"target"},"value":{"kind":"Variable","name":{"kind":"Name","value":"target"}}},{"kind":"Argument","name":{"kind":"Name","value":"topics"},"value":{"kind":"Variable","name":{"kind":"Name","value":"topics"}}},{"kind":"Argument","name":{"kind":"Name","value":"groups"},"value":{"kind":"Variable","name":{"kind":"Name","value":"groups"}}},{"kind":"Argument","name":{"kind":"Name","value":"statuses"},"value":{"kind":"Variable","name":{"kind":"Name","value":"statuses"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"role"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"status"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"holds"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"since"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"until"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"note"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"bearer"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"target"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"},"directives":[]}]}}]}}]}},ThingNode,SourceNode,PageNode]} as unknown as TypedDocumentNode<ResponsibilitiesQuery, ResponsibilitiesQueryVariables>;

export const SearchDocument: TypedDocumentNode<SearchQuery, SearchQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Search"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"text"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}},"type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"20"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"search"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"text"},"value":{"kind":"Variable","name":{"kind":"Name","value":"text"}}},{"kind":"Argument","name":{"kind":"Name","value":"kinds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"kinds"}}},{"kind":"Argument","name":{"kind":"Name","value":"asOf"},"value":{"kind":"Variable","name":{"kind":"Name","value":"asOf"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"leftOut"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"didYouMean"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"understood"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"summary"},"arguments":[],"directives":[]}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"},"directives":[]}]}}]}}]}},ThingNode,PageNode]} as unknown as TypedDocumentNode<SearchQuery, SearchQueryVariables>;

export const TimelineDocument: TypedDocumentNode<TimelineQuery, TimelineQueryVariables> = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Timeline"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"from"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"to"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Date"}},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}},"defaultValue":{"kind":"IntValue","value":"100"},"directives":[]},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}},"directives":[]}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"timeline"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"from"},"value":{"kind":"Variable","name":{"kind":"Name","value":"from"}}},{"kind":"Argument","name":{"kind":"Name","value":"to"},"value":{"kind":"Variable","name":{"kind":"Name","value":"to"}}},{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"edges"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"cursor"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"date"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"dateIsAttestation"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"title"},"arguments":[],"directives":[]},{"kind":"Field","name":{"kind":"Name","value":"node"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"other"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Thing"},"directives":[]}]}},{"kind":"Field","name":{"kind":"Name","value":"citations"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Source"},"directives":[]}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"arguments":[],"directives":[],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"Page"},"directives":[]}]}}]}}]}},ThingNode,SourceNode,PageNode]} as unknown as TypedDocumentNode<TimelineQuery, TimelineQueryVariables>;

