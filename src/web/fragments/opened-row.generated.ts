// Made by npm run generate.

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

/** What a body does about a thing. */
export type ResponsibilityRole =
  | 'ISSUES'
  | 'IMPLEMENTS'
  | 'ENFORCES'
  | 'MONITORS'
  | 'COORDINATES'
  | 'ADJUDICATES'
  | 'FUNDS'
  | 'OPERATES'
  | 'ADVISES';

/** Whether the body has the task, and according to whom. */
export type ResponsibilityStatus =
  | 'ASSIGNED'
  /** Somebody recommends that the body be given it. */
  | 'PROPOSED'
  /** The body has said that it is not its task. */
  | 'DISCLAIMED'
  /** A source notes that nobody has it. */
  | 'ABSENT';

/** How far a national provision carries an obligation out. */
export type ImplementationExtent =
  | 'FULL'
  | 'PARTIAL'
  /** It runs against the obligation. */
  | 'CONTRADICTS';

/** What a declaration does to a provision. */
export type Qualification =
  /** The provision does not bind the State. */
  | 'EXCLUDES'
  /** The provision binds as modified. */
  | 'MODIFIES'
  /** It says what the provision leaves to each State to declare, such as an age. */
  | 'SPECIFIES'
  /** The text of the declaration is unknown: the provision binds, flagged. */
  | 'UNKNOWN';

/** What part of an obligation or definition an element is. */
export type ElementKind =
  | 'ACT'
  | 'MEANS'
  | 'PURPOSE'
  | 'AGE'
  | 'CONDITION'
  | 'EXCEPTION'
  | 'OTHER';

/** How two obligations of different instruments relate, read from the one that it stands at to the other (SKOS mapping relations). */
export type Correspondence =
  /** Both ask for the same, of the same bearers, for the same persons. */
  | 'EXACT'
  /** They share their core, and each has something that the other lacks, as a note says: law that carries out either carries out the other in the main. */
  | 'CLOSE'
  /** The other is broader: it asks for all that this one asks for, and for more or for more persons. Law that carries out all of the other carries this one out too, while a part of the other may be another part; law that carries this one out carries out a part of the other. */
  | 'BROADER'
  /** The other is narrower: it asks for a part of what this one asks for, or for fewer persons. Law that carries out all of this one carries out the other too; law that carries out the other carries out a part of this one. */
  | 'NARROWER';

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

/** Whether the State is bound by the obligation on the date asked about. */
export type Standing =
  | 'BINDING'
  /** Signed, consent to be bound not yet given (VCLT art. 18 applies). */
  | 'SIGNED_ONLY'
  /** A source says that the State is not a party, or had not yet become one. */
  | 'NOT_BINDING'
  /** The State has consented, but the instrument is not in force for it on that date, or no longer. */
  | 'NOT_IN_FORCE'
  /** Not legally binding by its nature. */
  | 'SOFT_LAW'
  /** The sources don't say. */
  | 'UNKNOWN';

/** How an obligation reaches the group that was asked about. */
export type Coverage =
  /** It names exactly this group. */
  | 'DIRECT'
  /** It names a wider group that contains this one (`everyone`, `children`). */
  | 'INHERITED'
  /** It names only a part of this group (`children of lawfully employed migrant workers`). */
  | 'PARTIAL'
  /** It, or the provision that imposes it, shuts this group out. */
  | 'EXCLUDED';

/** How a gap is known. */
export type GapBasis =
  /** A source says so. */
  | 'STATED'
  /** A rule found it in the data: none in the data is not none in law. */
  | 'COMPUTED';

export type OpenedRowFragment = { standing: Standing, standingReason: string, coverage: Coverage, presumed: boolean, attestedOn: string | null, obligation: { id: string, name: string, conditions: Array<string>, exceptions: Array<string>, elements: Array<{ key: string, kind: ElementKind, text: string }> }, via: Array<{ __typename: 'Group', id: string, name: string, translations: Array<{ language: Language, name: string }> }>, provision: { __typename: 'Provision', summary: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } | null, instrument:
    | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Language, name: string }> }
  , bearers: Array<
    | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'State', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Language, name: string }> }
  >, implementedBy: Array<{ extent: ImplementationExtent, inForce: InForce, note: string | null, presumed: boolean, attestedOn: string | null, elementsCovered: Array<{ key: string, text: string }>, elementsLacking: Array<{ key: string, text: string }>, provision: { __typename: 'Provision', number: string | null, summary: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> }, through: { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Language, name: string }> } | null, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } }> }>, contradictedBy: Array<{ extent: ImplementationExtent, inForce: InForce, note: string | null, presumed: boolean, attestedOn: string | null, elementsCovered: Array<{ key: string, text: string }>, elementsLacking: Array<{ key: string, text: string }>, provision: { __typename: 'Provision', number: string | null, summary: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> }, through: { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Language, name: string }> } | null, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } }> }>, measures: Array<{ extent: ImplementationExtent, inForce: InForce, note: string | null, elementsCovered: Array<{ key: string, text: string }>, elementsLacking: Array<{ key: string, text: string }>, measure:
      | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'State', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    , citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } }> }>, correspondsTo: Array<{ match: Correspondence, note: string | null, obligation: { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Language, name: string }> } }>, gaps: Array<{ kind: GapKind, basis: GapBasis, summary: string, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } }> }>, responsibilities: Array<{ role: ResponsibilityRole, status: ResponsibilityStatus, holds: InForce, note: string | null, since: string | null, until: string | null, presumed: boolean, attestedOn: string | null, bearer:
      | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'State', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    , target:
      | { __typename: 'Agreement', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'IloConvention', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'State', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Treaty', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Provision', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Recommendation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Mechanism', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Place', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Policy', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Regulation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'SoftLaw', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Statute', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Group', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Institution', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'InstrumentSet', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Organisation', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Document', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Topic', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Person', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Event', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Declaration', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'ReportingCycle', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Finding', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Practice', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Statistic', id: string, name: string, translations: Array<{ language: Language, name: string }> }
      | { __typename: 'Discrepancy', id: string, name: string, translations: Array<{ language: Language, name: string }> }
    , citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } }> }>, declarations: Array<{ effect: Qualification, holds: InForce, declaration: { __typename: 'Declaration', summary: string | null, text: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } }>, discrepancies: Array<{ __typename: 'Discrepancy', summary: string | null, resolved: boolean, resolution: string, id: string, name: string, claims: Array<{ statement: string, assertion: Assertion, citation: { pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } } }>, translations: Array<{ language: Language, name: string }> }>, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } }> };

export type CarriedOutFragment = { extent: ImplementationExtent, inForce: InForce, note: string | null, presumed: boolean, attestedOn: string | null, elementsCovered: Array<{ key: string, text: string }>, elementsLacking: Array<{ key: string, text: string }>, provision: { __typename: 'Provision', number: string | null, summary: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> }, through: { __typename: 'Obligation', id: string, name: string, translations: Array<{ language: Language, name: string }> } | null, citations: Array<{ pinpoint: string | null, checked: boolean, document: { __typename: 'Document', attestedOn: string | null, address: string | null, id: string, name: string, translations: Array<{ language: Language, name: string }> } }> };

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

