// Made by npm run generate.

import type { Operation } from '../../api/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A language of names, by its ISO 639-1 code. */
export type Language =
  /** Kazakh. */
  | 'KK'
  /** Russian. */
  | 'RU';

/** Three-valued time: a fact holds on a date, does not hold, or the sources don't allow a conclusion. */
export type InForce =
  | 'YES'
  | 'NO'
  | 'UNKNOWN';

/** How a finding, practice, statistic or claim is asserted. */
export type Assertion =
  /** The source itself found it. */
  | 'FOUND'
  /** The source passes on what it was told. */
  | 'RELAYED'
  /** A party (the Government, a company) says it of itself. */
  | 'PARTY_CLAIM'
  /** Alleged, and neither found nor claimed by a party of itself. */
  | 'ALLEGED';

/** What stands between an obligation and its fulfilment. */
export type GapKind =
  /** The State is not party to the instrument. */
  | 'NOT_PARTY'
  /** The instrument is in force for the State, but was not made part of national law. */
  | 'NOT_INCORPORATED'
  /** No national provision carries the obligation out. */
  | 'NO_NATIONAL_PROVISION'
  /** A national provision contradicts the obligation. */
  | 'CONFLICTING_PROVISION'
  /** National provisions protect fewer people than the obligation does. */
  | 'NARROWER_PROTECTION'
  /** A national definition lacks elements of the international one. */
  | 'INCOMPLETE_DEFINITION'
  /** No body is responsible. */
  | 'NO_RESPONSIBLE_BODY'
  /** The body concerned says that it is not its task. */
  | 'RESPONSIBILITY_DISCLAIMED'
  /** A norm or task exists, but is not carried out. */
  | 'NOT_ENFORCED'
  /** There is no service for those it should reach. */
  | 'NO_SERVICE'
  /** There is no effective complaint or redress. */
  | 'NO_REMEDY';

/** How a gap is known. */
export type GapBasis =
  /** A source says so. */
  | 'STATED'
  /** A rule found it in the data: none in the data is not none in law. */
  | 'COMPUTED';

/** What sort of thing a gap rests on. */
export type GapCauseKind =
  /** A finding that says so. */
  | 'FINDING'
  /** What holds between a national provision and the obligation. */
  | 'EDGE'
  /** A task that a body lacks or disclaims: of several in one sentence the first. */
  | 'TASK'
  /** A rule that found nothing: what is missing is missing for this norm or instrument. */
  | 'RULE';

export type GapsQueryVariables = Exact<{
  state: string;
  group?: string | null | undefined;
  topics?: Array<string> | string | null | undefined;
  asOf: string;
}>;


export type GapsQuery = { gaps: { totalCount: number, edges: Array<{ node: { kind: GapKind, basis: GapBasis, assertion: Assertion | null, summary: string, holds: InForce, cause: { kind: GapCauseKind, id: string }, concerns: Array<{ __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Language, name: string }> }>, instrument:
          | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Language, name: string }> }
          | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Language, name: string }> }
          | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Language, name: string }> }
          | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Language, name: string }> }
          | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
          | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Language, name: string }> }
          | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Language, name: string }> }
          | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Language, name: string }> }
         | null, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } }> } }>, pageInfo: { hasNextPage: boolean } } | null };

type Named_Agreement_Fragment = { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_IloConvention_Fragment = { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_State_Fragment = { __typename: 'State', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Treaty_Fragment = { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Provision_Fragment = { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Obligation_Fragment = { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Recommendation_Fragment = { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Mechanism_Fragment = { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Place_Fragment = { __typename: 'Place', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Policy_Fragment = { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Regulation_Fragment = { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_SoftLaw_Fragment = { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Statute_Fragment = { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Group_Fragment = { __typename: 'Group', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Institution_Fragment = { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_InstrumentSet_Fragment = { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Organisation_Fragment = { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Document_Fragment = { __typename: 'Document', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Topic_Fragment = { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Person_Fragment = { __typename: 'Person', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Event_Fragment = { __typename: 'Event', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Declaration_Fragment = { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_ReportingCycle_Fragment = { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Finding_Fragment = { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Practice_Fragment = { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Statistic_Fragment = { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Language, name: string }> };

type Named_Discrepancy_Fragment = { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Language, name: string }> };

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

export type SourceFragment = { pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } };

export const GapsOperation = "query Gaps($state:ID!$group:ID$topics:[ID!]$asOf:Date!){gaps(state:$state group:$group topics:$topics asOf:$asOf first:500){totalCount edges{node{kind basis assertion summary holds cause{kind id}concerns{...Named}instrument{...Named}citations{...Source}}}pageInfo{hasNextPage}}}fragment Named on LegalNode{__typename id name translations{language name}}fragment Source on Citation{pinpoint checked document{...Named attestedOn address}}" as Operation<GapsQuery, GapsQueryVariables>;

