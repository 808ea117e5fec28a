// Made by npm run generate.

import type { Operation } from '../../api/operation';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type * as Schema from '../../../client/schema-types.generated';

export type CheckedCitationsQueryVariables = Exact<{
  text: string;
  asOf: string;
  language: Schema.SentenceLanguage;
}>;


export type CheckedCitationsQuery = { checkCitations: Array<{ text: string, start: number, end: number, verdict: Schema.CitationVerdict, explanation: string, place: { understood: string, pinpoint: string | null, held: Schema.HeldPlace, node:
        | { __typename: 'Agreement', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'IloConvention', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'State', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Treaty', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Provision', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Obligation', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Recommendation', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Mechanism', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Place', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Policy', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Regulation', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'SoftLaw', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Statute', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Group', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Institution', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'InstrumentSet', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Organisation', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'StateGroup', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Document', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Topic', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Person', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Event', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Declaration', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'ReportingCycle', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Finding', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Practice', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Statistic', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
        | { __typename: 'Discrepancy', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
       | null, document: { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } | null } | null }> | null };

export type CheckedRowFragment = { text: string, start: number, end: number, verdict: Schema.CitationVerdict, explanation: string, place: { understood: string, pinpoint: string | null, held: Schema.HeldPlace, node:
      | { __typename: 'Agreement', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'IloConvention', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'State', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Treaty', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Provision', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Obligation', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Recommendation', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Mechanism', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Place', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Policy', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Regulation', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'SoftLaw', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Statute', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Group', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Institution', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'InstrumentSet', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Organisation', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'StateGroup', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Document', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Topic', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Person', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Event', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Declaration', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'ReportingCycle', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Finding', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Practice', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Statistic', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
      | { __typename: 'Discrepancy', holds: Schema.InForce, presumed: boolean, id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> }
     | null, document: { __typename: 'Document', id: string, name: string, translations: Array<{ language: Schema.Language, name: string }> } | null } | null };

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

export const CheckedCitationsOperation = "query CheckedCitations($text:String!$asOf:Date!$language:SentenceLanguage!){checkCitations(text:$text asOf:$asOf){...CheckedRow}}fragment CheckedRow on CheckedCitation{text start end verdict explanation(language:$language)place{understood(language:$language)pinpoint held node{...Named holds presumed}document{...Named}}}fragment Named on LegalNode{__typename id name translations{language name}}" as Operation<CheckedCitationsQuery, CheckedCitationsQueryVariables>;

