// Made by npm run generate.

/** A language of names, by its ISO 639-1 code. */
export type Language =
  /** Kazakh. */
  | 'KK'
  /** Russian. */
  | 'RU';

/** What a statement rests on. */
export type Basis =
  /** A document says it. */
  | 'SOURCE'
  /** Our reading of two texts side by side. */
  | 'COMPARISON'
  /** Worked out by a documented rule. */
  | 'INFERRED'
  /** Schemes, aliases, translations. */
  | 'EDITORIAL';

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

/** What became of a recommendation. */
export type FollowUpOutcome =
  | 'MET'
  | 'PARTLY_MET'
  | 'NOT_MET'
  /** It was made again, so it was still open. */
  | 'REITERATED';

/** How far an instrument has come. */
export type Stage =
  /** Only asked for: no source speaks of a draft. Never in force. */
  | 'CALLED_FOR'
  /** Not adopted: never in force. */
  | 'DRAFT'
  | 'ADOPTED'
  /** Adopted, and ended by a later act. */
  | 'REPEALED'
  /** The sources speak of it and leave open whether it was adopted: it may be in force, and never surely is. */
  | 'UNKNOWN';

/** How many States an agreement is between. */
export type AgreementForm =
  /** Between two States: signature may have been definitive. */
  | 'BILATERAL'
  /** Between three States: signature may have been definitive. */
  | 'TRILATERAL'
  /** Between two or three States, which the source does not say: signature may have been definitive. */
  | 'BILATERAL_OR_TRILATERAL'
  | 'MULTILATERAL';

/** Which act starts the period. */
export type ConsentRecordedBy =
  /** The deposit of the State’s instrument. */
  | 'DEPOSIT'
  /** The registration of the ratification by the Director-General of the ILO. */
  | 'REGISTRATION';

/** What a period is counted in. */
export type PeriodUnit =
  | 'DAY'
  | 'MONTH';

/** What a State did, or has not done, about an instrument. */
export type ConsentAction =
  | 'SIGNATURE'
  | 'PROVISIONAL_APPLICATION'
  | 'RATIFICATION'
  | 'ACCESSION'
  | 'SUCCESSION'
  | 'ACCEPTANCE'
  | 'APPROVAL'
  | 'DEFINITIVE_SIGNATURE'
  /** A source gives one date for 'ratification, accession or succession' without saying which. */
  | 'CONSENT'
  | 'DENUNCIATION'
  /** A source states that the State is not a party. */
  | 'NOT_PARTY'
  /** A signature, or a consent not yet in force, is taken back (VCLT art. 18). */
  | 'WITHDRAWAL';

/** How treaties enter national law. It never changes what binds the State internationally. */
export type TreatyReception =
  /** A treaty in force is part of national law by itself. */
  | 'MONIST'
  /** A treaty is applied only as far as national law takes it over. */
  | 'DUALIST'
  /** Some treaties need a statute before they are applied. */
  | 'STATUTE_NEEDED';

/** How States consent to a part of a treaty (VCLT art. 17). */
export type Acceptance =
  /** It binds only parties that accept it by a declaration. */
  | 'OPT_IN'
  /** It binds all parties but those that shut it out by a declaration, as the treaty lets them. */
  | 'OPT_OUT';

/** How far a national provision carries an obligation out. */
export type ImplementationExtent =
  | 'FULL'
  | 'PARTIAL'
  /** It runs against the obligation. */
  | 'CONTRADICTS';

/** What a declaration does to a provision. */
export type Qualification =
  /** The provision, which binds only parties that accept it, binds the State. */
  | 'ACCEPTS'
  /** The provision does not bind the State. */
  | 'EXCLUDES'
  /** The provision binds as modified. */
  | 'MODIFIES'
  /** It says what the provision leaves to each State to declare, such as an age. */
  | 'SPECIFIES'
  /** The text of the declaration is unknown: the provision binds, flagged. */
  | 'UNKNOWN';

/** What kind of norm an obligation is. */
export type Modality =
  | 'DUTY'
  | 'PROHIBITION'
  | 'RIGHT'
  | 'PERMISSION'
  | 'POWER'
  | 'DEFINITION'
  | 'SANCTION';

/** What part of an obligation or definition an element is. */
export type ElementKind =
  | 'ACT'
  | 'MEANS'
  | 'PURPOSE'
  | 'AGE'
  | 'CONDITION'
  | 'EXCEPTION'
  | 'OTHER';

/** Whether a limit must not be exceeded or must be reached. */
export type LimitKind =
  | 'MAXIMUM'
  | 'MINIMUM';

/** How a breach is punished. */
export type PenaltyKind =
  | 'LIFE_IMPRISONMENT'
  | 'IMPRISONMENT'
  | 'RESTRICTION_OF_LIBERTY'
  | 'ARREST'
  | 'COMMUNITY_SERVICE'
  | 'CORRECTIONAL_LABOUR'
  | 'FINE'
  | 'CONFISCATION'
  | 'DISQUALIFICATION'
  | 'SUSPENSION_OF_ACTIVITY'
  | 'EXPULSION'
  | 'WARNING'
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

/** How strongly something is asked for, by the source’s own word. */
export type RecommendationStrength =
  /** Important, essential, crucial. */
  | 'IMPORTANT'
  /** Necessary, required, needed; it must be. */
  | 'NECESSARY'
  /** Urgent, a priority, prompt, speedy, at the earliest opportunity. */
  | 'URGENT'
  /** At once, without delay. */
  | 'IMMEDIATE';

/** What has become of a recommendation by a date. */
export type RecommendationStatus =
  /** Just made, made again, or found not to be met. */
  | 'OPEN'
  /** A part of what it asks for was done. */
  | 'PARTLY_MET'
  /** What it asks for was done. */
  | 'MET'
  /** The sources don’t say, or their dates allow no conclusion. */
  | 'UNKNOWN';

/** A language in which sentences are composed, by its ISO 639-1 code. What they quote of the data stays in its own. */
export type SentenceLanguage =
  /** English; dates as the data writes them. */
  | 'EN'
  /** Russian; dates in words. */
  | 'RU'
  /** Kazakh; dates in words. */
  | 'KK';

/** What sort of mechanism it is. */
export type MechanismForm =
  | 'COMPLAINT'
  | 'HOTLINE'
  | 'SHELTER'
  | 'CENTRE'
  | 'INSPECTION'
  | 'MONITORING'
  | 'PERMIT'
  | 'QUOTA'
  | 'REGISTRATION'
  | 'BENEFIT'
  | 'CAMPAIGN'
  | 'TRAINING'
  | 'PROJECT'
  | 'COMPETITION'
  /** Oversight by an international body: reports, communications, inquiries. */
  | 'SUPERVISION'
  | 'OTHER';

/** What sort of place it is. */
export type PlaceForm =
  | 'REGION'
  | 'DISTRICT'
  | 'CITY'
  | 'VILLAGE'
  | 'BORDER_AREA'
  | 'REGION_OF_STATES'
  | 'OTHER';

/** What sort of policy it is. */
export type PolicyForm =
  | 'PLAN'
  | 'STRATEGY'
  | 'PROGRAMME'
  | 'CONCEPT'
  /** A single measure, such as an amnesty. */
  | 'MEASURE'
  | 'POLICY';

/** What sort of act it is. */
export type RegulationForm =
  | 'ORDER'
  | 'DECREE'
  | 'RESOLUTION'
  | 'LIST'
  | 'RULES'
  | 'OTHER';

/** What sort of text it is. */
export type SoftLawForm =
  | 'PRINCIPLES'
  | 'RESOLUTION'
  | 'DECLARATION'
  | 'CODE_OF_CONDUCT'
  | 'STANDARD_CONTRACT'
  | 'OTHER';

/** What sort of statute it is. */
export type StatuteForm =
  | 'CONSTITUTION'
  | 'CODE'
  /** A law, or the draft of one. */
  | 'LAW'
  /** The sources name no act, and leave open whether it is a law. */
  | 'UNKNOWN';

/** What sort of public body it is. */
export type InstitutionForm =
  | 'HEAD_OF_STATE'
  | 'GOVERNMENT'
  | 'MINISTRY'
  | 'COMMITTEE'
  | 'DEPARTMENT'
  | 'COMMISSION'
  | 'POLICE'
  | 'INSPECTORATE'
  | 'PROSECUTION'
  | 'COURT'
  | 'OMBUDSMAN'
  | 'LOCAL_AUTHORITY'
  | 'EMBASSY'
  | 'SCHOOL'
  | 'TREATY_BODY'
  | 'SPECIAL_PROCEDURE'
  | 'INTERNATIONAL_BODY'
  | 'OTHER';

/** How a body came after another one. */
export type ReorganisationForm =
  /** It is the same body by another name. */
  | 'RENAMED'
  /** It was made of several bodies, of which this is one. */
  | 'MERGED'
  /** It is one of several bodies that were made of the older one. */
  | 'SPLIT'
  /** It took over tasks of a body that goes on, or that was dissolved. */
  | 'TASKS_MOVED';

/** What sort of organisation it is. */
export type OrganisationForm =
  | 'INTERNATIONAL'
  | 'NON_GOVERNMENTAL'
  | 'COMPANY'
  | 'FOUNDATION'
  | 'ASSOCIATION'
  | 'TRADE_UNION'
  | 'UNIVERSITY'
  | 'OTHER';

/** What sort of document it is. */
export type DocumentForm =
  | 'REPORT'
  | 'COMPILATION'
  | 'PRESS_RELEASE'
  | 'INSTRUMENT_TEXT'
  | 'STATUS_TABLE'
  | 'LAW_TEXT'
  | 'STUDY'
  | 'WEB_PAGE'
  | 'OTHER';

/** A language of a text, by its ISO 639-1 code. */
export type DocumentLanguage =
  /** English. */
  | 'EN'
  /** French. */
  | 'FR'
  /** Kazakh. */
  | 'KK'
  /** Russian. */
  | 'RU';

/** How a concept of another scheme relates to a topic, read from the topic to it (SKOS mapping relations). */
export type ConceptMatch =
  /** Both mean the same. */
  | 'EXACT'
  /** They mean nearly the same: what is about the topic counts for the other. */
  | 'CLOSE'
  /** The other is broader: what is about the topic counts for it. */
  | 'BROAD'
  /** The other is narrower: what is about the topic may or may not be about it, and does not count for it. */
  | 'NARROW'
  /** They touch each other: what is about the topic does not count for the other. */
  | 'RELATED';

/** What sort of event it is. */
export type EventForm =
  | 'VISIT'
  | 'MEETING'
  /** A domestic act that approves a treaty. It is not consent to be bound towards other States. */
  | 'RATIFICATION_ACT'
  | 'PUBLICATION'
  | 'TRAINING'
  | 'CAMPAIGN'
  | 'COMMUNICATION'
  | 'INCIDENT'
  | 'POLICY_CHANGE'
  | 'OTHER';

/** What sort of statement it is. */
export type DeclarationKind =
  | 'RESERVATION'
  | 'DECLARATION'
  | 'OBJECTION'
  /** The State accepts, or is declared not to accept, a competence of the treaty body. */
  | 'COMPETENCE';

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

/** What sorts of things differ between two dates. */
export type ChangeKind =
  /** An obligation came to bind the State, or may have. */
  | 'BECAME_BINDING'
  /** An obligation bound the State and no longer does, or may no longer. */
  | 'CEASED_TO_BIND'
  /** An obligation binds the State on neither date, but stands otherwise: signed, consented to, adopted. */
  | 'STANDING_CHANGED'
  /** A national provision that carries out or contradicts an obligation came into force, or may have. */
  | 'PROVISION_CAME'
  /** Such a provision is no longer in force, or may be no longer. */
  | 'PROVISION_WENT'
  /** A policy or mechanism that carries out or contradicts an obligation was put in place, or may have been. */
  | 'MEASURE_CAME'
  /** Such a policy or mechanism is no longer in place, or may be no longer. */
  | 'MEASURE_WENT'
  /** Something stands between an obligation and its fulfilment that did not, or may. */
  | 'GAP_OPENED'
  /** What stood there no longer does, or may no longer. */
  | 'GAP_CLOSED'
  /** A recommendation about the State and the group was made. */
  | 'RECOMMENDATION_MADE'
  /** It was made again, and so was still open. */
  | 'RECOMMENDATION_MADE_AGAIN'
  /** A follow-up shows that it was not met. */
  | 'RECOMMENDATION_NOT_MET'
  /** A follow-up shows that it was met in part. */
  | 'RECOMMENDATION_PARTLY_MET'
  /** A follow-up shows that it was met. */
  | 'RECOMMENDATION_MET';

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

/** By what changes are counted. */
export type ChangeField =
  | 'KIND'
  | 'CERTAIN'
  | 'COVERAGE'
  | 'INSTRUMENT'
  | 'OBLIGATION';

/** By what discrepancies are counted. */
export type DiscrepancyField =
  | 'RESOLVED'
  | 'ABOUT';

/** By what obligations are counted. */
export type ComparedObligationField =
  | 'COVERAGE'
  | 'SAME_FOR_ALL'
  | 'INSTRUMENT'
  /** By each topic that it is about. */
  | 'TOPIC';

/** How far what the data holds of a State’s own law reaches towards the date asked about. */
export type LawHeld =
  /** It holds nothing of the State’s law here: an empty answer is no statement about the law. */
  | 'NOTHING'
  /** It holds some, from sources of which it is not known as of when they speak. */
  | 'UNDATED'
  /** It holds some, from sources that all speak as of an earlier date: what came later was not checked. */
  | 'UP_TO_EARLIER'
  /** It holds some, from sources that all speak as of a later date: what was so before, and is no more, they may not say. */
  | 'FROM_LATER'
  /** It holds some, and sources speak as of the date asked about, or as of earlier and later ones. */
  | 'UP_TO_DATE';

/** What sorts of statements the coverage of the data counts. */
export type DataKind =
  /** What a treaty or convention, or an agreement in which the State takes part, imposes; whether or not it binds the State. */
  | 'INTERNATIONAL_OBLIGATION'
  /** What principles and resolutions, or private undertakings given in the State, ask for. */
  | 'SOFT_LAW_NORM'
  /** Acts of the State about treaties, and statements that it is not a party. Counted for the State as a whole. */
  | 'PARTICIPATION'
  /** Statutes and regulations of the State; drafts left out. */
  | 'NATIONAL_ACT'
  /** Provisions of its statutes and regulations; those of drafts left out. */
  | 'NATIONAL_PROVISION'
  /** Policies, plans and programmes, and parts of them. */
  | 'POLICY'
  /** Procedures, services and other mechanisms. */
  | 'MECHANISM'
  /** Tasks that bodies have, are proposed for, disclaim, or lack. */
  | 'RESPONSIBILITY'
  /** What sources found, or were told. */
  | 'FINDING'
  /** What is done, lawfully or not. */
  | 'PRACTICE'
  /** Figures, and statements that there are none. */
  | 'STATISTIC'
  /** What somebody asks to be done. */
  | 'RECOMMENDATION';

/** By what obligations are counted. */
export type CoveredObligationField =
  | 'STANDING'
  | 'COVERAGE'
  | 'MODALITY'
  | 'PRESUMED'
  /** By whether the State’s own law or policy contradicts it. */
  | 'CONTRADICTED'
  | 'INSTRUMENT'
  | 'PROVISION'
  /** By each group that it protects. */
  | 'GROUP'
  /** By each topic that it is about. */
  | 'TOPIC'
  /** By each concept of another scheme (a target of the Sustainable Development Goals) to which its topics, or wider ones, are mapped as EXACT, CLOSE or BROAD: what the filter `topics` finds by that concept. */
  | 'MAPPED_CONCEPT';

/** By what obligations that cover a group are ordered. */
export type CoveredObligationOrder =
  /** How close the group named is to the one asked about, by the steps of `via`; of equals those that shut the group out, or that the State’s own law contradicts, first. */
  | 'CLOSENESS'
  /** How it reaches the group: DIRECT, INHERITED, PARTIAL, EXCLUDED. */
  | 'COVERAGE'
  /** Whether it binds: BINDING, SIGNED_ONLY, NOT_IN_FORCE, UNKNOWN, NOT_BINDING, SOFT_LAW. */
  | 'STANDING'
  /** The instrument, and in it the articles in their own order. */
  | 'INSTRUMENT';

/** Where a State stands towards an instrument on a date. */
export type PartyStatus =
  /** It has given its consent to be bound, and not withdrawn it. Whether the instrument is in force for it is another question. */
  | 'PARTY'
  /** It has signed, and not yet consented to be bound. */
  | 'SIGNATORY'
  /** A source says so, or it had not yet become one. */
  | 'NOT_PARTY'
  /** Its denunciation has taken effect. */
  | 'WITHDRAWN'
  /** The sources don't say. */
  | 'UNKNOWN';

/** By what participations are counted. */
export type ParticipationField =
  | 'STATUS'
  | 'IN_FORCE'
  | 'STATE'
  | 'INSTRUMENT';

/** How far the data has a place that is cited. */
export type HeldPlace =
  /** The very place: the work as a whole, or the part that is cited. */
  | 'ITSELF'
  /** Only parts of it, which have rows of their own: this is the row of the work. */
  | 'IN_PARTS'
  /** Only parts of it, of which this is one. */
  | 'PART'
  /** Neither it nor a part of it; at most what it would be a part of. */
  | 'NOT';

/** What can be said of a citation on a date. What the data doesn’t hold is never called wrong. */
export type CitationVerdict =
  /** The place is in the data and in force, or binding, on the date. */
  | 'IN_FORCE'
  /** It is in the data and surely not in force on the date. */
  | 'NOT_IN_FORCE'
  /** It was amended, replaced or repealed since, or by then: the explanation says by what. */
  | 'SUPERSEDED'
  /** It is in the data; whether it was in force, the sources don’t say, or nobody has checked so late. */
  | 'UNKNOWN'
  /** The instrument is in the data, was read to its end, and ends before the article that is cited. */
  | 'NO_SUCH_PLACE'
  /** The data doesn’t hold it: nothing is said of whether it exists. */
  | 'UNVERIFIED';

/** By what recommendations are counted. */
export type RecommendationField =
  | 'STATUS'
  /** By whether it had been made by the date. */
  | 'MADE'
  | 'MAKER'
  | 'ADDRESSEE'
  /** By each topic that it is about. */
  | 'TOPIC'
  /** By each concept of another scheme (a target of the Sustainable Development Goals) to which its topics, or wider ones, are mapped as EXACT, CLOSE or BROAD: what the filter `topics` finds by that concept. */
  | 'MAPPED_CONCEPT';

/** By what gaps are counted. */
export type GapField =
  | 'KIND'
  | 'BASIS'
  | 'HOLDS'
  | 'ASSERTION'
  /** By what they rest on: the finding, the edge, the task, or what a rule found nothing for. */
  | 'CAUSE'
  /** By the obligations that they concern: a gap counts for each of them. */
  | 'OBLIGATION'
  | 'INSTRUMENT'
  | 'PROVISION'
  | 'ACTOR'
  | 'FINDING';

/** By what tasks are counted. */
export type ResponsibilityField =
  | 'STATUS'
  | 'ROLE'
  | 'HOLDS'
  | 'BEARER'
  | 'TARGET';

/** A field that search looks at, the best first. */
export type SearchField =
  /** The name. */
  | 'NAME'
  /** Another name, the name in another language, a short name, a reference number or a symbol. */
  | 'ALIAS'
  /** The summary. */
  | 'SUMMARY';

/** How a search matches in a field, the best first. */
export type SearchForm =
  /** The search cites it, as lawyers do: `art. 28(1) CRC`; `resolveCitation` reads it so. */
  | 'CITATION'
  /** The search is the whole name, upper and lower case, diacritics and signs aside. */
  | 'WHOLE'
  /** The search is the whole name, its spaces, signs, filling zeros, endings and typing errors aside: `C 029` of `C029`. */
  | 'VARIANT'
  /** Its words stand there, upper and lower case and diacritics aside. */
  | 'EXACT'
  /** A word of it is the beginning of one that stands there, as while typing. */
  | 'PREFIX'
  /** A word of it stands there with another ending: singular or plural, British or American spelling. */
  | 'STEM'
  /** A word of it is close to one that stands there, and is probably mistyped: the graph does not hold it. */
  | 'TYPO';

/** By what entries are counted. */
export type TimelineField =
  | 'YEAR'
  /** By the kind of the thing that the date belongs to. */
  | 'KIND'
  /** By the kind of the edge that the date belongs to; null for own dates. */
  | 'RELATION'
  | 'DATE_IS_ATTESTATION'
  | 'COMPUTED';

/** What State nodes are counted by. */
export type StateCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `officialName`. */
  | 'OFFICIAL_NAME'
  /** By the year of `independentSince`. */
  | 'INDEPENDENT_SINCE_YEAR'
  /** By `treatyReception`. */
  | 'TREATY_RECEPTION'
  /** By the nodes at the other ends of `participatesIn`: a node counts for each of them. */
  | 'PARTICIPATES_IN'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `laws`: a node counts for each of them. */
  | 'LAWS'
  /** By the nodes at the other ends of `bears`: a node counts for each of them. */
  | 'BEARS'
  /** By the nodes at the other ends of `serves`: a node counts for each of them. */
  | 'SERVES'
  /** By the nodes at the other ends of `servedBy`: a node counts for each of them. */
  | 'SERVED_BY'
  /** By the nodes at the other ends of `narrower`: a node counts for each of them. */
  | 'NARROWER'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleFor`: a node counts for each of them. */
  | 'RESPONSIBLE_FOR'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `officers`: a node counts for each of them. */
  | 'OFFICERS'
  /** By the nodes at the other ends of `chairs`: a node counts for each of them. */
  | 'CHAIRS'
  /** By the nodes at the other ends of `founded`: a node counts for each of them. */
  | 'FOUNDED'
  /** By the nodes at the other ends of `funds`: a node counts for each of them. */
  | 'FUNDS'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `buysFrom`: a node counts for each of them. */
  | 'BUYS_FROM'
  /** By the nodes at the other ends of `sellsTo`: a node counts for each of them. */
  | 'SELLS_TO'
  /** By the nodes at the other ends of `pays`: a node counts for each of them. */
  | 'PAYS'
  /** By the nodes at the other ends of `paidBy`: a node counts for each of them. */
  | 'PAID_BY'
  /** By the nodes at the other ends of `recommendationsReceived`: a node counts for each of them. */
  | 'RECOMMENDATIONS_RECEIVED'
  /** By the nodes at the other ends of `involvedIn`: a node counts for each of them. */
  | 'INVOLVED_IN'
  /** By the nodes at the other ends of `made`: a node counts for each of them. */
  | 'MADE'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `sceneOf`: a node counts for each of them. */
  | 'SCENE_OF'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `asserts`: a node counts for each of them. */
  | 'ASSERTS';

/** What a list of State is ordered by. What has no value comes last either way. */
export type StateOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `officialName`. */
  | 'OFFICIAL_NAME_ASC'
  /** By `officialName`, the last first. */
  | 'OFFICIAL_NAME_DESC'
  /** By `independentSince`. */
  | 'INDEPENDENT_SINCE_ASC'
  /** By `independentSince`, the last first. */
  | 'INDEPENDENT_SINCE_DESC'
  /** By `treatyReception`. */
  | 'TREATY_RECEPTION_ASC'
  /** By `treatyReception`, the last first. */
  | 'TREATY_RECEPTION_DESC';

/** What StateGroup nodes are counted by. */
export type StateGroupCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By the nodes at the other ends of `members`: a node counts for each of them. */
  | 'MEMBERS'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of StateGroup is ordered by. What has no value comes last either way. */
export type StateGroupOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC';

/** What Place nodes are counted by. */
export type PlaceCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `form`. */
  | 'FORM'
  /** By the nodes at the other ends of `partOf`: a node counts for each of them. */
  | 'PART_OF'
  /** By the nodes at the other ends of `servedBy`: a node counts for each of them. */
  | 'SERVED_BY'
  /** By the nodes at the other ends of `broader`: a node counts for each of them. */
  | 'BROADER'
  /** By the nodes at the other ends of `narrower`: a node counts for each of them. */
  | 'NARROWER'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `sceneOf`: a node counts for each of them. */
  | 'SCENE_OF'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of Place is ordered by. What has no value comes last either way. */
export type PlaceOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `form`. */
  | 'FORM_ASC'
  /** By `form`, the last first. */
  | 'FORM_DESC';

/** What Treaty nodes are counted by. */
export type TreatyCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `shortName`. */
  | 'SHORT_NAME'
  /** By `reference`. */
  | 'REFERENCE'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE'
  /** By the year of `adoptedOn`. */
  | 'ADOPTED_ON_YEAR'
  /** By the year of `inForceFrom`. */
  | 'IN_FORCE_FROM_YEAR'
  /** By `stage`. */
  | 'STAGE'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By `place`. */
  | 'PLACE'
  /** By `depositary`. */
  | 'DEPOSITARY'
  /** By `openTo`. */
  | 'OPEN_TO'
  /** By `denunciationRule`. */
  | 'DENUNCIATION_RULE'
  /** By the nodes at the other ends of `participants`: a node counts for each of them. */
  | 'PARTICIPANTS'
  /** By the nodes at the other ends of `amends`: a node counts for each of them. */
  | 'AMENDS'
  /** By the nodes at the other ends of `amendedBy`: a node counts for each of them. */
  | 'AMENDED_BY'
  /** By the nodes at the other ends of `replaces`: a node counts for each of them. */
  | 'REPLACES'
  /** By the nodes at the other ends of `replacedBy`: a node counts for each of them. */
  | 'REPLACED_BY'
  /** By the nodes at the other ends of `repeals`: a node counts for each of them. */
  | 'REPEALS'
  /** By the nodes at the other ends of `repealedBy`: a node counts for each of them. */
  | 'REPEALED_BY'
  /** By the nodes at the other ends of `supplements`: a node counts for each of them. */
  | 'SUPPLEMENTS'
  /** By the nodes at the other ends of `supplementedBy`: a node counts for each of them. */
  | 'SUPPLEMENTED_BY'
  /** By the nodes at the other ends of `revises`: a node counts for each of them. */
  | 'REVISES'
  /** By the nodes at the other ends of `revisedBy`: a node counts for each of them. */
  | 'REVISED_BY'
  /** By the nodes at the other ends of `follows`: a node counts for each of them. */
  | 'FOLLOWS'
  /** By the nodes at the other ends of `followedBy`: a node counts for each of them. */
  | 'FOLLOWED_BY'
  /** By the nodes at the other ends of `protocolTo`: a node counts for each of them. */
  | 'PROTOCOL_TO'
  /** By the nodes at the other ends of `protocols`: a node counts for each of them. */
  | 'PROTOCOLS'
  /** By the nodes at the other ends of `refersTo`: a node counts for each of them. */
  | 'REFERS_TO'
  /** By the nodes at the other ends of `referredToBy`: a node counts for each of them. */
  | 'REFERRED_TO_BY'
  /** By the nodes at the other ends of `parts`: a node counts for each of them. */
  | 'PARTS'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `protects`: a node counts for each of them. */
  | 'PROTECTS'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `declarations`: a node counts for each of them. */
  | 'DECLARATIONS'
  /** By the nodes at the other ends of `reportingCycles`: a node counts for each of them. */
  | 'REPORTING_CYCLES';

/** What a list of Treaty is ordered by. What has no value comes last either way. */
export type TreatyOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `shortName`. */
  | 'SHORT_NAME_ASC'
  /** By `shortName`, the last first. */
  | 'SHORT_NAME_DESC'
  /** By `reference`. */
  | 'REFERENCE_ASC'
  /** By `reference`, the last first. */
  | 'REFERENCE_DESC'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE_ASC'
  /** By `lastArticle`, the last first. */
  | 'LAST_ARTICLE_DESC'
  /** By `adoptedOn`. */
  | 'ADOPTED_ON_ASC'
  /** By `adoptedOn`, the last first. */
  | 'ADOPTED_ON_DESC'
  /** By `inForceFrom`. */
  | 'IN_FORCE_FROM_ASC'
  /** By `inForceFrom`, the last first. */
  | 'IN_FORCE_FROM_DESC'
  /** By `stage`. */
  | 'STAGE_ASC'
  /** By `stage`, the last first. */
  | 'STAGE_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC'
  /** By `place`. */
  | 'PLACE_ASC'
  /** By `place`, the last first. */
  | 'PLACE_DESC'
  /** By `depositary`. */
  | 'DEPOSITARY_ASC'
  /** By `depositary`, the last first. */
  | 'DEPOSITARY_DESC'
  /** By `openTo`. */
  | 'OPEN_TO_ASC'
  /** By `openTo`, the last first. */
  | 'OPEN_TO_DESC'
  /** By `denunciationRule`. */
  | 'DENUNCIATION_RULE_ASC'
  /** By `denunciationRule`, the last first. */
  | 'DENUNCIATION_RULE_DESC';

/** What IloConvention nodes are counted by. */
export type IloConventionCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `shortName`. */
  | 'SHORT_NAME'
  /** By `reference`. */
  | 'REFERENCE'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE'
  /** By the year of `adoptedOn`. */
  | 'ADOPTED_ON_YEAR'
  /** By the year of `inForceFrom`. */
  | 'IN_FORCE_FROM_YEAR'
  /** By `stage`. */
  | 'STAGE'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By `place`. */
  | 'PLACE'
  /** By `depositary`. */
  | 'DEPOSITARY'
  /** By `denunciationRule`. */
  | 'DENUNCIATION_RULE'
  /** By the nodes at the other ends of `participants`: a node counts for each of them. */
  | 'PARTICIPANTS'
  /** By the nodes at the other ends of `amends`: a node counts for each of them. */
  | 'AMENDS'
  /** By the nodes at the other ends of `amendedBy`: a node counts for each of them. */
  | 'AMENDED_BY'
  /** By the nodes at the other ends of `replaces`: a node counts for each of them. */
  | 'REPLACES'
  /** By the nodes at the other ends of `replacedBy`: a node counts for each of them. */
  | 'REPLACED_BY'
  /** By the nodes at the other ends of `repeals`: a node counts for each of them. */
  | 'REPEALS'
  /** By the nodes at the other ends of `repealedBy`: a node counts for each of them. */
  | 'REPEALED_BY'
  /** By the nodes at the other ends of `supplements`: a node counts for each of them. */
  | 'SUPPLEMENTS'
  /** By the nodes at the other ends of `supplementedBy`: a node counts for each of them. */
  | 'SUPPLEMENTED_BY'
  /** By the nodes at the other ends of `revises`: a node counts for each of them. */
  | 'REVISES'
  /** By the nodes at the other ends of `revisedBy`: a node counts for each of them. */
  | 'REVISED_BY'
  /** By the nodes at the other ends of `follows`: a node counts for each of them. */
  | 'FOLLOWS'
  /** By the nodes at the other ends of `followedBy`: a node counts for each of them. */
  | 'FOLLOWED_BY'
  /** By the nodes at the other ends of `protocolTo`: a node counts for each of them. */
  | 'PROTOCOL_TO'
  /** By the nodes at the other ends of `protocols`: a node counts for each of them. */
  | 'PROTOCOLS'
  /** By the nodes at the other ends of `refersTo`: a node counts for each of them. */
  | 'REFERS_TO'
  /** By the nodes at the other ends of `referredToBy`: a node counts for each of them. */
  | 'REFERRED_TO_BY'
  /** By the nodes at the other ends of `parts`: a node counts for each of them. */
  | 'PARTS'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `protects`: a node counts for each of them. */
  | 'PROTECTS'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `declarations`: a node counts for each of them. */
  | 'DECLARATIONS'
  /** By the nodes at the other ends of `reportingCycles`: a node counts for each of them. */
  | 'REPORTING_CYCLES';

/** What a list of IloConvention is ordered by. What has no value comes last either way. */
export type IloConventionOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `shortName`. */
  | 'SHORT_NAME_ASC'
  /** By `shortName`, the last first. */
  | 'SHORT_NAME_DESC'
  /** By `reference`. */
  | 'REFERENCE_ASC'
  /** By `reference`, the last first. */
  | 'REFERENCE_DESC'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE_ASC'
  /** By `lastArticle`, the last first. */
  | 'LAST_ARTICLE_DESC'
  /** By `adoptedOn`. */
  | 'ADOPTED_ON_ASC'
  /** By `adoptedOn`, the last first. */
  | 'ADOPTED_ON_DESC'
  /** By `inForceFrom`. */
  | 'IN_FORCE_FROM_ASC'
  /** By `inForceFrom`, the last first. */
  | 'IN_FORCE_FROM_DESC'
  /** By `stage`. */
  | 'STAGE_ASC'
  /** By `stage`, the last first. */
  | 'STAGE_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC'
  /** By `place`. */
  | 'PLACE_ASC'
  /** By `place`, the last first. */
  | 'PLACE_DESC'
  /** By `depositary`. */
  | 'DEPOSITARY_ASC'
  /** By `depositary`, the last first. */
  | 'DEPOSITARY_DESC'
  /** By `denunciationRule`. */
  | 'DENUNCIATION_RULE_ASC'
  /** By `denunciationRule`, the last first. */
  | 'DENUNCIATION_RULE_DESC';

/** What Agreement nodes are counted by. */
export type AgreementCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `shortName`. */
  | 'SHORT_NAME'
  /** By `reference`. */
  | 'REFERENCE'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE'
  /** By the year of `adoptedOn`. */
  | 'ADOPTED_ON_YEAR'
  /** By the year of `inForceFrom`. */
  | 'IN_FORCE_FROM_YEAR'
  /** By `stage`. */
  | 'STAGE'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By `form`. */
  | 'FORM'
  /** By the nodes at the other ends of `participants`: a node counts for each of them. */
  | 'PARTICIPANTS'
  /** By the nodes at the other ends of `amends`: a node counts for each of them. */
  | 'AMENDS'
  /** By the nodes at the other ends of `amendedBy`: a node counts for each of them. */
  | 'AMENDED_BY'
  /** By the nodes at the other ends of `replaces`: a node counts for each of them. */
  | 'REPLACES'
  /** By the nodes at the other ends of `replacedBy`: a node counts for each of them. */
  | 'REPLACED_BY'
  /** By the nodes at the other ends of `repeals`: a node counts for each of them. */
  | 'REPEALS'
  /** By the nodes at the other ends of `repealedBy`: a node counts for each of them. */
  | 'REPEALED_BY'
  /** By the nodes at the other ends of `supplements`: a node counts for each of them. */
  | 'SUPPLEMENTS'
  /** By the nodes at the other ends of `supplementedBy`: a node counts for each of them. */
  | 'SUPPLEMENTED_BY'
  /** By the nodes at the other ends of `revises`: a node counts for each of them. */
  | 'REVISES'
  /** By the nodes at the other ends of `revisedBy`: a node counts for each of them. */
  | 'REVISED_BY'
  /** By the nodes at the other ends of `follows`: a node counts for each of them. */
  | 'FOLLOWS'
  /** By the nodes at the other ends of `followedBy`: a node counts for each of them. */
  | 'FOLLOWED_BY'
  /** By the nodes at the other ends of `refersTo`: a node counts for each of them. */
  | 'REFERS_TO'
  /** By the nodes at the other ends of `referredToBy`: a node counts for each of them. */
  | 'REFERRED_TO_BY'
  /** By the nodes at the other ends of `parts`: a node counts for each of them. */
  | 'PARTS'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `protects`: a node counts for each of them. */
  | 'PROTECTS'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `declarations`: a node counts for each of them. */
  | 'DECLARATIONS';

/** What a list of Agreement is ordered by. What has no value comes last either way. */
export type AgreementOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `shortName`. */
  | 'SHORT_NAME_ASC'
  /** By `shortName`, the last first. */
  | 'SHORT_NAME_DESC'
  /** By `reference`. */
  | 'REFERENCE_ASC'
  /** By `reference`, the last first. */
  | 'REFERENCE_DESC'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE_ASC'
  /** By `lastArticle`, the last first. */
  | 'LAST_ARTICLE_DESC'
  /** By `adoptedOn`. */
  | 'ADOPTED_ON_ASC'
  /** By `adoptedOn`, the last first. */
  | 'ADOPTED_ON_DESC'
  /** By `inForceFrom`. */
  | 'IN_FORCE_FROM_ASC'
  /** By `inForceFrom`, the last first. */
  | 'IN_FORCE_FROM_DESC'
  /** By `stage`. */
  | 'STAGE_ASC'
  /** By `stage`, the last first. */
  | 'STAGE_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC'
  /** By `form`. */
  | 'FORM_ASC'
  /** By `form`, the last first. */
  | 'FORM_DESC';

/** What Statute nodes are counted by. */
export type StatuteCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `shortName`. */
  | 'SHORT_NAME'
  /** By `reference`. */
  | 'REFERENCE'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE'
  /** By the year of `adoptedOn`. */
  | 'ADOPTED_ON_YEAR'
  /** By the year of `inForceFrom`. */
  | 'IN_FORCE_FROM_YEAR'
  /** By `stage`. */
  | 'STAGE'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By `form`. */
  | 'FORM'
  /** By the nodes at the other ends of `amends`: a node counts for each of them. */
  | 'AMENDS'
  /** By the nodes at the other ends of `amendedBy`: a node counts for each of them. */
  | 'AMENDED_BY'
  /** By the nodes at the other ends of `replaces`: a node counts for each of them. */
  | 'REPLACES'
  /** By the nodes at the other ends of `replacedBy`: a node counts for each of them. */
  | 'REPLACED_BY'
  /** By the nodes at the other ends of `repeals`: a node counts for each of them. */
  | 'REPEALS'
  /** By the nodes at the other ends of `repealedBy`: a node counts for each of them. */
  | 'REPEALED_BY'
  /** By the nodes at the other ends of `supplements`: a node counts for each of them. */
  | 'SUPPLEMENTS'
  /** By the nodes at the other ends of `supplementedBy`: a node counts for each of them. */
  | 'SUPPLEMENTED_BY'
  /** By the nodes at the other ends of `revises`: a node counts for each of them. */
  | 'REVISES'
  /** By the nodes at the other ends of `revisedBy`: a node counts for each of them. */
  | 'REVISED_BY'
  /** By the nodes at the other ends of `follows`: a node counts for each of them. */
  | 'FOLLOWS'
  /** By the nodes at the other ends of `followedBy`: a node counts for each of them. */
  | 'FOLLOWED_BY'
  /** By the nodes at the other ends of `refersTo`: a node counts for each of them. */
  | 'REFERS_TO'
  /** By the nodes at the other ends of `referredToBy`: a node counts for each of them. */
  | 'REFERRED_TO_BY'
  /** By the nodes at the other ends of `parts`: a node counts for each of them. */
  | 'PARTS'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `lawOf`: a node counts for each of them. */
  | 'LAW_OF'
  /** By the nodes at the other ends of `texts`: a node counts for each of them. */
  | 'TEXTS'
  /** By the nodes at the other ends of `protects`: a node counts for each of them. */
  | 'PROTECTS'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `heldWholeOn`: a node counts for each of them. */
  | 'HELD_WHOLE_ON'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of Statute is ordered by. What has no value comes last either way. */
export type StatuteOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `shortName`. */
  | 'SHORT_NAME_ASC'
  /** By `shortName`, the last first. */
  | 'SHORT_NAME_DESC'
  /** By `reference`. */
  | 'REFERENCE_ASC'
  /** By `reference`, the last first. */
  | 'REFERENCE_DESC'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE_ASC'
  /** By `lastArticle`, the last first. */
  | 'LAST_ARTICLE_DESC'
  /** By `adoptedOn`. */
  | 'ADOPTED_ON_ASC'
  /** By `adoptedOn`, the last first. */
  | 'ADOPTED_ON_DESC'
  /** By `inForceFrom`. */
  | 'IN_FORCE_FROM_ASC'
  /** By `inForceFrom`, the last first. */
  | 'IN_FORCE_FROM_DESC'
  /** By `stage`. */
  | 'STAGE_ASC'
  /** By `stage`, the last first. */
  | 'STAGE_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC'
  /** By `form`. */
  | 'FORM_ASC'
  /** By `form`, the last first. */
  | 'FORM_DESC';

/** What Regulation nodes are counted by. */
export type RegulationCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `shortName`. */
  | 'SHORT_NAME'
  /** By `reference`. */
  | 'REFERENCE'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE'
  /** By the year of `adoptedOn`. */
  | 'ADOPTED_ON_YEAR'
  /** By the year of `inForceFrom`. */
  | 'IN_FORCE_FROM_YEAR'
  /** By `stage`. */
  | 'STAGE'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By `form`. */
  | 'FORM'
  /** By the nodes at the other ends of `amends`: a node counts for each of them. */
  | 'AMENDS'
  /** By the nodes at the other ends of `amendedBy`: a node counts for each of them. */
  | 'AMENDED_BY'
  /** By the nodes at the other ends of `replaces`: a node counts for each of them. */
  | 'REPLACES'
  /** By the nodes at the other ends of `replacedBy`: a node counts for each of them. */
  | 'REPLACED_BY'
  /** By the nodes at the other ends of `repeals`: a node counts for each of them. */
  | 'REPEALS'
  /** By the nodes at the other ends of `repealedBy`: a node counts for each of them. */
  | 'REPEALED_BY'
  /** By the nodes at the other ends of `supplements`: a node counts for each of them. */
  | 'SUPPLEMENTS'
  /** By the nodes at the other ends of `supplementedBy`: a node counts for each of them. */
  | 'SUPPLEMENTED_BY'
  /** By the nodes at the other ends of `revises`: a node counts for each of them. */
  | 'REVISES'
  /** By the nodes at the other ends of `revisedBy`: a node counts for each of them. */
  | 'REVISED_BY'
  /** By the nodes at the other ends of `follows`: a node counts for each of them. */
  | 'FOLLOWS'
  /** By the nodes at the other ends of `followedBy`: a node counts for each of them. */
  | 'FOLLOWED_BY'
  /** By the nodes at the other ends of `refersTo`: a node counts for each of them. */
  | 'REFERS_TO'
  /** By the nodes at the other ends of `referredToBy`: a node counts for each of them. */
  | 'REFERRED_TO_BY'
  /** By the nodes at the other ends of `parts`: a node counts for each of them. */
  | 'PARTS'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `lawOf`: a node counts for each of them. */
  | 'LAW_OF'
  /** By the nodes at the other ends of `texts`: a node counts for each of them. */
  | 'TEXTS'
  /** By the nodes at the other ends of `protects`: a node counts for each of them. */
  | 'PROTECTS'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `heldWholeOn`: a node counts for each of them. */
  | 'HELD_WHOLE_ON'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of Regulation is ordered by. What has no value comes last either way. */
export type RegulationOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `shortName`. */
  | 'SHORT_NAME_ASC'
  /** By `shortName`, the last first. */
  | 'SHORT_NAME_DESC'
  /** By `reference`. */
  | 'REFERENCE_ASC'
  /** By `reference`, the last first. */
  | 'REFERENCE_DESC'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE_ASC'
  /** By `lastArticle`, the last first. */
  | 'LAST_ARTICLE_DESC'
  /** By `adoptedOn`. */
  | 'ADOPTED_ON_ASC'
  /** By `adoptedOn`, the last first. */
  | 'ADOPTED_ON_DESC'
  /** By `inForceFrom`. */
  | 'IN_FORCE_FROM_ASC'
  /** By `inForceFrom`, the last first. */
  | 'IN_FORCE_FROM_DESC'
  /** By `stage`. */
  | 'STAGE_ASC'
  /** By `stage`, the last first. */
  | 'STAGE_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC'
  /** By `form`. */
  | 'FORM_ASC'
  /** By `form`, the last first. */
  | 'FORM_DESC';

/** What Policy nodes are counted by. */
export type PolicyCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `shortName`. */
  | 'SHORT_NAME'
  /** By `reference`. */
  | 'REFERENCE'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE'
  /** By the year of `adoptedOn`. */
  | 'ADOPTED_ON_YEAR'
  /** By the year of `inForceFrom`. */
  | 'IN_FORCE_FROM_YEAR'
  /** By `stage`. */
  | 'STAGE'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By `form`. */
  | 'FORM'
  /** By the nodes at the other ends of `amends`: a node counts for each of them. */
  | 'AMENDS'
  /** By the nodes at the other ends of `amendedBy`: a node counts for each of them. */
  | 'AMENDED_BY'
  /** By the nodes at the other ends of `replaces`: a node counts for each of them. */
  | 'REPLACES'
  /** By the nodes at the other ends of `replacedBy`: a node counts for each of them. */
  | 'REPLACED_BY'
  /** By the nodes at the other ends of `repeals`: a node counts for each of them. */
  | 'REPEALS'
  /** By the nodes at the other ends of `repealedBy`: a node counts for each of them. */
  | 'REPEALED_BY'
  /** By the nodes at the other ends of `supplements`: a node counts for each of them. */
  | 'SUPPLEMENTS'
  /** By the nodes at the other ends of `supplementedBy`: a node counts for each of them. */
  | 'SUPPLEMENTED_BY'
  /** By the nodes at the other ends of `revises`: a node counts for each of them. */
  | 'REVISES'
  /** By the nodes at the other ends of `revisedBy`: a node counts for each of them. */
  | 'REVISED_BY'
  /** By the nodes at the other ends of `follows`: a node counts for each of them. */
  | 'FOLLOWS'
  /** By the nodes at the other ends of `followedBy`: a node counts for each of them. */
  | 'FOLLOWED_BY'
  /** By the nodes at the other ends of `refersTo`: a node counts for each of them. */
  | 'REFERS_TO'
  /** By the nodes at the other ends of `referredToBy`: a node counts for each of them. */
  | 'REFERRED_TO_BY'
  /** By the nodes at the other ends of `partOf`: a node counts for each of them. */
  | 'PART_OF'
  /** By the nodes at the other ends of `parts`: a node counts for each of them. */
  | 'PARTS'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `lawOf`: a node counts for each of them. */
  | 'LAW_OF'
  /** By the nodes at the other ends of `protects`: a node counts for each of them. */
  | 'PROTECTS'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `serves`: a node counts for each of them. */
  | 'SERVES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `implements`: a node counts for each of them. */
  | 'IMPLEMENTS'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `involves`: a node counts for each of them. */
  | 'INVOLVES'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of Policy is ordered by. What has no value comes last either way. */
export type PolicyOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `shortName`. */
  | 'SHORT_NAME_ASC'
  /** By `shortName`, the last first. */
  | 'SHORT_NAME_DESC'
  /** By `reference`. */
  | 'REFERENCE_ASC'
  /** By `reference`, the last first. */
  | 'REFERENCE_DESC'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE_ASC'
  /** By `lastArticle`, the last first. */
  | 'LAST_ARTICLE_DESC'
  /** By `adoptedOn`. */
  | 'ADOPTED_ON_ASC'
  /** By `adoptedOn`, the last first. */
  | 'ADOPTED_ON_DESC'
  /** By `inForceFrom`. */
  | 'IN_FORCE_FROM_ASC'
  /** By `inForceFrom`, the last first. */
  | 'IN_FORCE_FROM_DESC'
  /** By `stage`. */
  | 'STAGE_ASC'
  /** By `stage`, the last first. */
  | 'STAGE_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC'
  /** By `form`. */
  | 'FORM_ASC'
  /** By `form`, the last first. */
  | 'FORM_DESC';

/** What SoftLaw nodes are counted by. */
export type SoftLawCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `shortName`. */
  | 'SHORT_NAME'
  /** By `reference`. */
  | 'REFERENCE'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE'
  /** By the year of `adoptedOn`. */
  | 'ADOPTED_ON_YEAR'
  /** By the year of `inForceFrom`. */
  | 'IN_FORCE_FROM_YEAR'
  /** By `stage`. */
  | 'STAGE'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By `form`. */
  | 'FORM'
  /** By `privateUndertaking`. */
  | 'PRIVATE_UNDERTAKING'
  /** By the nodes at the other ends of `amends`: a node counts for each of them. */
  | 'AMENDS'
  /** By the nodes at the other ends of `amendedBy`: a node counts for each of them. */
  | 'AMENDED_BY'
  /** By the nodes at the other ends of `replaces`: a node counts for each of them. */
  | 'REPLACES'
  /** By the nodes at the other ends of `replacedBy`: a node counts for each of them. */
  | 'REPLACED_BY'
  /** By the nodes at the other ends of `repeals`: a node counts for each of them. */
  | 'REPEALS'
  /** By the nodes at the other ends of `repealedBy`: a node counts for each of them. */
  | 'REPEALED_BY'
  /** By the nodes at the other ends of `supplements`: a node counts for each of them. */
  | 'SUPPLEMENTS'
  /** By the nodes at the other ends of `supplementedBy`: a node counts for each of them. */
  | 'SUPPLEMENTED_BY'
  /** By the nodes at the other ends of `revises`: a node counts for each of them. */
  | 'REVISES'
  /** By the nodes at the other ends of `revisedBy`: a node counts for each of them. */
  | 'REVISED_BY'
  /** By the nodes at the other ends of `follows`: a node counts for each of them. */
  | 'FOLLOWS'
  /** By the nodes at the other ends of `followedBy`: a node counts for each of them. */
  | 'FOLLOWED_BY'
  /** By the nodes at the other ends of `refersTo`: a node counts for each of them. */
  | 'REFERS_TO'
  /** By the nodes at the other ends of `referredToBy`: a node counts for each of them. */
  | 'REFERRED_TO_BY'
  /** By the nodes at the other ends of `parts`: a node counts for each of them. */
  | 'PARTS'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `lawOf`: a node counts for each of them. */
  | 'LAW_OF'
  /** By the nodes at the other ends of `protects`: a node counts for each of them. */
  | 'PROTECTS'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of SoftLaw is ordered by. What has no value comes last either way. */
export type SoftLawOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `shortName`. */
  | 'SHORT_NAME_ASC'
  /** By `shortName`, the last first. */
  | 'SHORT_NAME_DESC'
  /** By `reference`. */
  | 'REFERENCE_ASC'
  /** By `reference`, the last first. */
  | 'REFERENCE_DESC'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE_ASC'
  /** By `lastArticle`, the last first. */
  | 'LAST_ARTICLE_DESC'
  /** By `adoptedOn`. */
  | 'ADOPTED_ON_ASC'
  /** By `adoptedOn`, the last first. */
  | 'ADOPTED_ON_DESC'
  /** By `inForceFrom`. */
  | 'IN_FORCE_FROM_ASC'
  /** By `inForceFrom`, the last first. */
  | 'IN_FORCE_FROM_DESC'
  /** By `stage`. */
  | 'STAGE_ASC'
  /** By `stage`, the last first. */
  | 'STAGE_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC'
  /** By `form`. */
  | 'FORM_ASC'
  /** By `form`, the last first. */
  | 'FORM_DESC'
  /** By `privateUndertaking`. */
  | 'PRIVATE_UNDERTAKING_ASC'
  /** By `privateUndertaking`, the last first. */
  | 'PRIVATE_UNDERTAKING_DESC';

/** What InstrumentSet nodes are counted by. */
export type InstrumentSetCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `shortName`. */
  | 'SHORT_NAME'
  /** By `reference`. */
  | 'REFERENCE'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE'
  /** By the year of `adoptedOn`. */
  | 'ADOPTED_ON_YEAR'
  /** By the year of `inForceFrom`. */
  | 'IN_FORCE_FROM_YEAR'
  /** By `stage`. */
  | 'STAGE'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By the nodes at the other ends of `amends`: a node counts for each of them. */
  | 'AMENDS'
  /** By the nodes at the other ends of `amendedBy`: a node counts for each of them. */
  | 'AMENDED_BY'
  /** By the nodes at the other ends of `replaces`: a node counts for each of them. */
  | 'REPLACES'
  /** By the nodes at the other ends of `replacedBy`: a node counts for each of them. */
  | 'REPLACED_BY'
  /** By the nodes at the other ends of `repeals`: a node counts for each of them. */
  | 'REPEALS'
  /** By the nodes at the other ends of `repealedBy`: a node counts for each of them. */
  | 'REPEALED_BY'
  /** By the nodes at the other ends of `supplements`: a node counts for each of them. */
  | 'SUPPLEMENTS'
  /** By the nodes at the other ends of `supplementedBy`: a node counts for each of them. */
  | 'SUPPLEMENTED_BY'
  /** By the nodes at the other ends of `revises`: a node counts for each of them. */
  | 'REVISES'
  /** By the nodes at the other ends of `revisedBy`: a node counts for each of them. */
  | 'REVISED_BY'
  /** By the nodes at the other ends of `follows`: a node counts for each of them. */
  | 'FOLLOWS'
  /** By the nodes at the other ends of `followedBy`: a node counts for each of them. */
  | 'FOLLOWED_BY'
  /** By the nodes at the other ends of `refersTo`: a node counts for each of them. */
  | 'REFERS_TO'
  /** By the nodes at the other ends of `referredToBy`: a node counts for each of them. */
  | 'REFERRED_TO_BY'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `members`: a node counts for each of them. */
  | 'MEMBERS'
  /** By the nodes at the other ends of `protects`: a node counts for each of them. */
  | 'PROTECTS'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of InstrumentSet is ordered by. What has no value comes last either way. */
export type InstrumentSetOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `shortName`. */
  | 'SHORT_NAME_ASC'
  /** By `shortName`, the last first. */
  | 'SHORT_NAME_DESC'
  /** By `reference`. */
  | 'REFERENCE_ASC'
  /** By `reference`, the last first. */
  | 'REFERENCE_DESC'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE_ASC'
  /** By `lastArticle`, the last first. */
  | 'LAST_ARTICLE_DESC'
  /** By `adoptedOn`. */
  | 'ADOPTED_ON_ASC'
  /** By `adoptedOn`, the last first. */
  | 'ADOPTED_ON_DESC'
  /** By `inForceFrom`. */
  | 'IN_FORCE_FROM_ASC'
  /** By `inForceFrom`, the last first. */
  | 'IN_FORCE_FROM_DESC'
  /** By `stage`. */
  | 'STAGE_ASC'
  /** By `stage`, the last first. */
  | 'STAGE_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC';

/** What Provision nodes are counted by. */
export type ProvisionCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `number`. */
  | 'NUMBER'
  /** By `acceptance`. */
  | 'ACCEPTANCE'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By the nodes at the other ends of `amends`: a node counts for each of them. */
  | 'AMENDS'
  /** By the nodes at the other ends of `amendedBy`: a node counts for each of them. */
  | 'AMENDED_BY'
  /** By the nodes at the other ends of `replaces`: a node counts for each of them. */
  | 'REPLACES'
  /** By the nodes at the other ends of `replacedBy`: a node counts for each of them. */
  | 'REPLACED_BY'
  /** By the nodes at the other ends of `repeals`: a node counts for each of them. */
  | 'REPEALS'
  /** By the nodes at the other ends of `repealedBy`: a node counts for each of them. */
  | 'REPEALED_BY'
  /** By the nodes at the other ends of `supplements`: a node counts for each of them. */
  | 'SUPPLEMENTS'
  /** By the nodes at the other ends of `supplementedBy`: a node counts for each of them. */
  | 'SUPPLEMENTED_BY'
  /** By the nodes at the other ends of `revises`: a node counts for each of them. */
  | 'REVISES'
  /** By the nodes at the other ends of `revisedBy`: a node counts for each of them. */
  | 'REVISED_BY'
  /** By the nodes at the other ends of `follows`: a node counts for each of them. */
  | 'FOLLOWS'
  /** By the nodes at the other ends of `followedBy`: a node counts for each of them. */
  | 'FOLLOWED_BY'
  /** By the nodes at the other ends of `refersTo`: a node counts for each of them. */
  | 'REFERS_TO'
  /** By the nodes at the other ends of `referredToBy`: a node counts for each of them. */
  | 'REFERRED_TO_BY'
  /** By the nodes at the other ends of `partOf`: a node counts for each of them. */
  | 'PART_OF'
  /** By the nodes at the other ends of `parts`: a node counts for each of them. */
  | 'PARTS'
  /** By the nodes at the other ends of `imposes`: a node counts for each of them. */
  | 'IMPOSES'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `implements`: a node counts for each of them. */
  | 'IMPLEMENTS'
  /** By the nodes at the other ends of `contradicts`: a node counts for each of them. */
  | 'CONTRADICTS'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `qualifiedBy`: a node counts for each of them. */
  | 'QUALIFIED_BY';

/** What a list of Provision is ordered by. What has no value comes last either way. */
export type ProvisionOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `number`. */
  | 'NUMBER_ASC'
  /** By `number`, the last first. */
  | 'NUMBER_DESC'
  /** By `acceptance`. */
  | 'ACCEPTANCE_ASC'
  /** By `acceptance`, the last first. */
  | 'ACCEPTANCE_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC';

/** What Obligation nodes are counted by. */
export type ObligationCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `modality`. */
  | 'MODALITY'
  /** By `stateBears`. */
  | 'STATE_BEARS'
  /** By the nodes at the other ends of `replaces`: a node counts for each of them. */
  | 'REPLACES'
  /** By the nodes at the other ends of `replacedBy`: a node counts for each of them. */
  | 'REPLACED_BY'
  /** By the nodes at the other ends of `repealedBy`: a node counts for each of them. */
  | 'REPEALED_BY'
  /** By the nodes at the other ends of `imposedBy`: a node counts for each of them. */
  | 'IMPOSED_BY'
  /** By the nodes at the other ends of `borneBy`: a node counts for each of them. */
  | 'BORNE_BY'
  /** By the nodes at the other ends of `protects`: a node counts for each of them. */
  | 'PROTECTS'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `implementedBy`: a node counts for each of them. */
  | 'IMPLEMENTED_BY'
  /** By the nodes at the other ends of `contradictedBy`: a node counts for each of them. */
  | 'CONTRADICTED_BY'
  /** By the nodes at the other ends of `correspondsTo`: a node counts for each of them. */
  | 'CORRESPONDS_TO'
  /** By the nodes at the other ends of `correspondedBy`: a node counts for each of them. */
  | 'CORRESPONDED_BY'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `violatedBy`: a node counts for each of them. */
  | 'VIOLATED_BY'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of Obligation is ordered by. What has no value comes last either way. */
export type ObligationOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `modality`. */
  | 'MODALITY_ASC'
  /** By `modality`, the last first. */
  | 'MODALITY_DESC'
  /** By `stateBears`. */
  | 'STATE_BEARS_ASC'
  /** By `stateBears`, the last first. */
  | 'STATE_BEARS_DESC';

/** What Group nodes are counted by. */
export type GroupCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `bears`: a node counts for each of them. */
  | 'BEARS'
  /** By the nodes at the other ends of `protectedBy`: a node counts for each of them. */
  | 'PROTECTED_BY'
  /** By the nodes at the other ends of `excludedBy`: a node counts for each of them. */
  | 'EXCLUDED_BY'
  /** By the nodes at the other ends of `servedBy`: a node counts for each of them. */
  | 'SERVED_BY'
  /** By the nodes at the other ends of `broader`: a node counts for each of them. */
  | 'BROADER'
  /** By the nodes at the other ends of `narrower`: a node counts for each of them. */
  | 'NARROWER'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `buysFrom`: a node counts for each of them. */
  | 'BUYS_FROM'
  /** By the nodes at the other ends of `sellsTo`: a node counts for each of them. */
  | 'SELLS_TO'
  /** By the nodes at the other ends of `pays`: a node counts for each of them. */
  | 'PAYS'
  /** By the nodes at the other ends of `paidBy`: a node counts for each of them. */
  | 'PAID_BY'
  /** By the nodes at the other ends of `recommendationsReceived`: a node counts for each of them. */
  | 'RECOMMENDATIONS_RECEIVED'
  /** By the nodes at the other ends of `involvedIn`: a node counts for each of them. */
  | 'INVOLVED_IN'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `affectedBy`: a node counts for each of them. */
  | 'AFFECTED_BY'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `asserts`: a node counts for each of them. */
  | 'ASSERTS';

/** What a list of Group is ordered by. What has no value comes last either way. */
export type GroupOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC';

/** What Topic nodes are counted by. */
export type TopicCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `penal`. */
  | 'PENAL'
  /** By the nodes at the other ends of `broader`: a node counts for each of them. */
  | 'BROADER'
  /** By the nodes at the other ends of `narrower`: a node counts for each of them. */
  | 'NARROWER'
  /** By the nodes at the other ends of `mappedTo`: a node counts for each of them. */
  | 'MAPPED_TO'
  /** By the nodes at the other ends of `mappedFrom`: a node counts for each of them. */
  | 'MAPPED_FROM'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `lawHeldWhole`: a node counts for each of them. */
  | 'LAW_HELD_WHOLE'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `sceneOf`: a node counts for each of them. */
  | 'SCENE_OF'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of Topic is ordered by. What has no value comes last either way. */
export type TopicOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `penal`. */
  | 'PENAL_ASC'
  /** By `penal`, the last first. */
  | 'PENAL_DESC';

/** What Institution nodes are counted by. */
export type InstitutionCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `form`. */
  | 'FORM'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `members`: a node counts for each of them. */
  | 'MEMBERS'
  /** By the nodes at the other ends of `bears`: a node counts for each of them. */
  | 'BEARS'
  /** By the nodes at the other ends of `serves`: a node counts for each of them. */
  | 'SERVES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleFor`: a node counts for each of them. */
  | 'RESPONSIBLE_FOR'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `officers`: a node counts for each of them. */
  | 'OFFICERS'
  /** By the nodes at the other ends of `chairs`: a node counts for each of them. */
  | 'CHAIRS'
  /** By the nodes at the other ends of `chairedBy`: a node counts for each of them. */
  | 'CHAIRED_BY'
  /** By the nodes at the other ends of `founded`: a node counts for each of them. */
  | 'FOUNDED'
  /** By the nodes at the other ends of `foundedBy`: a node counts for each of them. */
  | 'FOUNDED_BY'
  /** By the nodes at the other ends of `subsidiaryOf`: a node counts for each of them. */
  | 'SUBSIDIARY_OF'
  /** By the nodes at the other ends of `subsidiaries`: a node counts for each of them. */
  | 'SUBSIDIARIES'
  /** By the nodes at the other ends of `succeeds`: a node counts for each of them. */
  | 'SUCCEEDS'
  /** By the nodes at the other ends of `succeededBy`: a node counts for each of them. */
  | 'SUCCEEDED_BY'
  /** By the nodes at the other ends of `funds`: a node counts for each of them. */
  | 'FUNDS'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `buysFrom`: a node counts for each of them. */
  | 'BUYS_FROM'
  /** By the nodes at the other ends of `sellsTo`: a node counts for each of them. */
  | 'SELLS_TO'
  /** By the nodes at the other ends of `pays`: a node counts for each of them. */
  | 'PAYS'
  /** By the nodes at the other ends of `paidBy`: a node counts for each of them. */
  | 'PAID_BY'
  /** By the nodes at the other ends of `recommendationsReceived`: a node counts for each of them. */
  | 'RECOMMENDATIONS_RECEIVED'
  /** By the nodes at the other ends of `involvedIn`: a node counts for each of them. */
  | 'INVOLVED_IN'
  /** By the nodes at the other ends of `made`: a node counts for each of them. */
  | 'MADE'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `asserts`: a node counts for each of them. */
  | 'ASSERTS';

/** What a list of Institution is ordered by. What has no value comes last either way. */
export type InstitutionOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `form`. */
  | 'FORM_ASC'
  /** By `form`, the last first. */
  | 'FORM_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC';

/** What Organisation nodes are counted by. */
export type OrganisationCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `form`. */
  | 'FORM'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `members`: a node counts for each of them. */
  | 'MEMBERS'
  /** By the nodes at the other ends of `bears`: a node counts for each of them. */
  | 'BEARS'
  /** By the nodes at the other ends of `serves`: a node counts for each of them. */
  | 'SERVES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleFor`: a node counts for each of them. */
  | 'RESPONSIBLE_FOR'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `officers`: a node counts for each of them. */
  | 'OFFICERS'
  /** By the nodes at the other ends of `chairs`: a node counts for each of them. */
  | 'CHAIRS'
  /** By the nodes at the other ends of `chairedBy`: a node counts for each of them. */
  | 'CHAIRED_BY'
  /** By the nodes at the other ends of `founded`: a node counts for each of them. */
  | 'FOUNDED'
  /** By the nodes at the other ends of `foundedBy`: a node counts for each of them. */
  | 'FOUNDED_BY'
  /** By the nodes at the other ends of `subsidiaryOf`: a node counts for each of them. */
  | 'SUBSIDIARY_OF'
  /** By the nodes at the other ends of `subsidiaries`: a node counts for each of them. */
  | 'SUBSIDIARIES'
  /** By the nodes at the other ends of `funds`: a node counts for each of them. */
  | 'FUNDS'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `buysFrom`: a node counts for each of them. */
  | 'BUYS_FROM'
  /** By the nodes at the other ends of `sellsTo`: a node counts for each of them. */
  | 'SELLS_TO'
  /** By the nodes at the other ends of `pays`: a node counts for each of them. */
  | 'PAYS'
  /** By the nodes at the other ends of `paidBy`: a node counts for each of them. */
  | 'PAID_BY'
  /** By the nodes at the other ends of `recommendationsReceived`: a node counts for each of them. */
  | 'RECOMMENDATIONS_RECEIVED'
  /** By the nodes at the other ends of `involvedIn`: a node counts for each of them. */
  | 'INVOLVED_IN'
  /** By the nodes at the other ends of `made`: a node counts for each of them. */
  | 'MADE'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `asserts`: a node counts for each of them. */
  | 'ASSERTS';

/** What a list of Organisation is ordered by. What has no value comes last either way. */
export type OrganisationOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `form`. */
  | 'FORM_ASC'
  /** By `form`, the last first. */
  | 'FORM_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC';

/** What Person nodes are counted by. */
export type PersonCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `bears`: a node counts for each of them. */
  | 'BEARS'
  /** By the nodes at the other ends of `serves`: a node counts for each of them. */
  | 'SERVES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleFor`: a node counts for each of them. */
  | 'RESPONSIBLE_FOR'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `holdsOffice`: a node counts for each of them. */
  | 'HOLDS_OFFICE'
  /** By the nodes at the other ends of `chairs`: a node counts for each of them. */
  | 'CHAIRS'
  /** By the nodes at the other ends of `founded`: a node counts for each of them. */
  | 'FOUNDED'
  /** By the nodes at the other ends of `funds`: a node counts for each of them. */
  | 'FUNDS'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `buysFrom`: a node counts for each of them. */
  | 'BUYS_FROM'
  /** By the nodes at the other ends of `sellsTo`: a node counts for each of them. */
  | 'SELLS_TO'
  /** By the nodes at the other ends of `pays`: a node counts for each of them. */
  | 'PAYS'
  /** By the nodes at the other ends of `paidBy`: a node counts for each of them. */
  | 'PAID_BY'
  /** By the nodes at the other ends of `recommendationsReceived`: a node counts for each of them. */
  | 'RECOMMENDATIONS_RECEIVED'
  /** By the nodes at the other ends of `involvedIn`: a node counts for each of them. */
  | 'INVOLVED_IN'
  /** By the nodes at the other ends of `made`: a node counts for each of them. */
  | 'MADE'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `asserts`: a node counts for each of them. */
  | 'ASSERTS';

/** What a list of Person is ordered by. What has no value comes last either way. */
export type PersonOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC';

/** What Mechanism nodes are counted by. */
export type MechanismCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `form`. */
  | 'FORM'
  /** By `exists`. */
  | 'EXISTS'
  /** By the nodes at the other ends of `partOf`: a node counts for each of them. */
  | 'PART_OF'
  /** By the nodes at the other ends of `members`: a node counts for each of them. */
  | 'MEMBERS'
  /** By the nodes at the other ends of `protects`: a node counts for each of them. */
  | 'PROTECTS'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `serves`: a node counts for each of them. */
  | 'SERVES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `implements`: a node counts for each of them. */
  | 'IMPLEMENTS'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `chairedBy`: a node counts for each of them. */
  | 'CHAIRED_BY'
  /** By the nodes at the other ends of `foundedBy`: a node counts for each of them. */
  | 'FOUNDED_BY'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `involves`: a node counts for each of them. */
  | 'INVOLVES'
  /** By the nodes at the other ends of `involvedIn`: a node counts for each of them. */
  | 'INVOLVED_IN'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `occursIn`: a node counts for each of them. */
  | 'OCCURS_IN'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of Mechanism is ordered by. What has no value comes last either way. */
export type MechanismOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `form`. */
  | 'FORM_ASC'
  /** By `form`, the last first. */
  | 'FORM_DESC'
  /** By `exists`. */
  | 'EXISTS_ASC'
  /** By `exists`, the last first. */
  | 'EXISTS_DESC';

/** What Practice nodes are counted by. */
export type PracticeCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `informant`. */
  | 'INFORMANT'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `affects`: a node counts for each of them. */
  | 'AFFECTS'
  /** By the nodes at the other ends of `occursIn`: a node counts for each of them. */
  | 'OCCURS_IN'
  /** By the nodes at the other ends of `violates`: a node counts for each of them. */
  | 'VIOLATES'
  /** By the nodes at the other ends of `causedBy`: a node counts for each of them. */
  | 'CAUSED_BY'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `assertedBy`: a node counts for each of them. */
  | 'ASSERTED_BY';

/** What a list of Practice is ordered by. What has no value comes last either way. */
export type PracticeOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `assertion`. */
  | 'ASSERTION_ASC'
  /** By `assertion`, the last first. */
  | 'ASSERTION_DESC'
  /** By `informant`. */
  | 'INFORMANT_ASC'
  /** By `informant`, the last first. */
  | 'INFORMANT_DESC';

/** What Finding nodes are counted by. */
export type FindingCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `informant`. */
  | 'INFORMANT'
  /** By `gap`. */
  | 'GAP'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `affects`: a node counts for each of them. */
  | 'AFFECTS'
  /** By the nodes at the other ends of `occursIn`: a node counts for each of them. */
  | 'OCCURS_IN'
  /** By the nodes at the other ends of `violates`: a node counts for each of them. */
  | 'VIOLATES'
  /** By the nodes at the other ends of `causedBy`: a node counts for each of them. */
  | 'CAUSED_BY'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `assertedBy`: a node counts for each of them. */
  | 'ASSERTED_BY';

/** What a list of Finding is ordered by. What has no value comes last either way. */
export type FindingOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `assertion`. */
  | 'ASSERTION_ASC'
  /** By `assertion`, the last first. */
  | 'ASSERTION_DESC'
  /** By `informant`. */
  | 'INFORMANT_ASC'
  /** By `informant`, the last first. */
  | 'INFORMANT_DESC'
  /** By `gap`. */
  | 'GAP_ASC'
  /** By `gap`, the last first. */
  | 'GAP_DESC';

/** What Recommendation nodes are counted by. */
export type RecommendationCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By the year of `madeOn`. */
  | 'MADE_ON_YEAR'
  /** By `madeOnInferred`. */
  | 'MADE_ON_INFERRED'
  /** By `strength`. */
  | 'STRENGTH'
  /** By the nodes at the other ends of `refersTo`: a node counts for each of them. */
  | 'REFERS_TO'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `addressedTo`: a node counts for each of them. */
  | 'ADDRESSED_TO'
  /** By the nodes at the other ends of `involves`: a node counts for each of them. */
  | 'INVOLVES'
  /** By the nodes at the other ends of `madeBy`: a node counts for each of them. */
  | 'MADE_BY'
  /** By the nodes at the other ends of `callsFor`: a node counts for each of them. */
  | 'CALLS_FOR'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `followedUpBy`: a node counts for each of them. */
  | 'FOLLOWED_UP_BY'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of Recommendation is ordered by. What has no value comes last either way. */
export type RecommendationOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `madeOn`. */
  | 'MADE_ON_ASC'
  /** By `madeOn`, the last first. */
  | 'MADE_ON_DESC'
  /** By `madeOnInferred`. */
  | 'MADE_ON_INFERRED_ASC'
  /** By `madeOnInferred`, the last first. */
  | 'MADE_ON_INFERRED_DESC'
  /** By `strength`. */
  | 'STRENGTH_ASC'
  /** By `strength`, the last first. */
  | 'STRENGTH_DESC';

/** What ReportingCycle nodes are counted by. */
export type ReportingCycleCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `number`. */
  | 'NUMBER'
  /** By the year of `due`. */
  | 'DUE_YEAR'
  /** By the year of `submitted`. */
  | 'SUBMITTED_YEAR'
  /** By the year of `considered`. */
  | 'CONSIDERED_YEAR'
  /** By the year of `followUpDue`. */
  | 'FOLLOW_UP_DUE_YEAR'
  /** By the year of `followUpReceived`. */
  | 'FOLLOW_UP_RECEIVED_YEAR'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `madeBy`: a node counts for each of them. */
  | 'MADE_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `reportsUnder`: a node counts for each of them. */
  | 'REPORTS_UNDER';

/** What a list of ReportingCycle is ordered by. What has no value comes last either way. */
export type ReportingCycleOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `number`. */
  | 'NUMBER_ASC'
  /** By `number`, the last first. */
  | 'NUMBER_DESC'
  /** By `due`. */
  | 'DUE_ASC'
  /** By `due`, the last first. */
  | 'DUE_DESC'
  /** By `submitted`. */
  | 'SUBMITTED_ASC'
  /** By `submitted`, the last first. */
  | 'SUBMITTED_DESC'
  /** By `considered`. */
  | 'CONSIDERED_ASC'
  /** By `considered`, the last first. */
  | 'CONSIDERED_DESC'
  /** By `followUpDue`. */
  | 'FOLLOW_UP_DUE_ASC'
  /** By `followUpDue`, the last first. */
  | 'FOLLOW_UP_DUE_DESC'
  /** By `followUpReceived`. */
  | 'FOLLOW_UP_RECEIVED_ASC'
  /** By `followUpReceived`, the last first. */
  | 'FOLLOW_UP_RECEIVED_DESC';

/** What Event nodes are counted by. */
export type EventCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `form`. */
  | 'FORM'
  /** By the year of `startedOn`. */
  | 'STARTED_ON_YEAR'
  /** By the year of `endedOn`. */
  | 'ENDED_ON_YEAR'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `involves`: a node counts for each of them. */
  | 'INVOLVES'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `affects`: a node counts for each of them. */
  | 'AFFECTS'
  /** By the nodes at the other ends of `occursIn`: a node counts for each of them. */
  | 'OCCURS_IN'
  /** By the nodes at the other ends of `causedBy`: a node counts for each of them. */
  | 'CAUSED_BY'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of Event is ordered by. What has no value comes last either way. */
export type EventOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `form`. */
  | 'FORM_ASC'
  /** By `form`, the last first. */
  | 'FORM_DESC'
  /** By `startedOn`. */
  | 'STARTED_ON_ASC'
  /** By `startedOn`, the last first. */
  | 'STARTED_ON_DESC'
  /** By `endedOn`. */
  | 'ENDED_ON_ASC'
  /** By `endedOn`, the last first. */
  | 'ENDED_ON_DESC';

/** What Statistic nodes are counted by. */
export type StatisticCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `value`. */
  | 'VALUE'
  /** By `minimum`. */
  | 'MINIMUM'
  /** By `maximum`. */
  | 'MAXIMUM'
  /** By `unit`. */
  | 'UNIT'
  /** By `population`. */
  | 'POPULATION'
  /** By `approximate`. */
  | 'APPROXIMATE'
  /** By `available`. */
  | 'AVAILABLE'
  /** By `assertion`. */
  | 'ASSERTION'
  /** By `informant`. */
  | 'INFORMANT'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `affects`: a node counts for each of them. */
  | 'AFFECTS'
  /** By the nodes at the other ends of `occursIn`: a node counts for each of them. */
  | 'OCCURS_IN'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `assertedBy`: a node counts for each of them. */
  | 'ASSERTED_BY';

/** What a list of Statistic is ordered by. What has no value comes last either way. */
export type StatisticOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `value`. */
  | 'VALUE_ASC'
  /** By `value`, the last first. */
  | 'VALUE_DESC'
  /** By `minimum`. */
  | 'MINIMUM_ASC'
  /** By `minimum`, the last first. */
  | 'MINIMUM_DESC'
  /** By `maximum`. */
  | 'MAXIMUM_ASC'
  /** By `maximum`, the last first. */
  | 'MAXIMUM_DESC'
  /** By `unit`. */
  | 'UNIT_ASC'
  /** By `unit`, the last first. */
  | 'UNIT_DESC'
  /** By `population`. */
  | 'POPULATION_ASC'
  /** By `population`, the last first. */
  | 'POPULATION_DESC'
  /** By `approximate`. */
  | 'APPROXIMATE_ASC'
  /** By `approximate`, the last first. */
  | 'APPROXIMATE_DESC'
  /** By `available`. */
  | 'AVAILABLE_ASC'
  /** By `available`, the last first. */
  | 'AVAILABLE_DESC'
  /** By `assertion`. */
  | 'ASSERTION_ASC'
  /** By `assertion`, the last first. */
  | 'ASSERTION_DESC'
  /** By `informant`. */
  | 'INFORMANT_ASC'
  /** By `informant`, the last first. */
  | 'INFORMANT_DESC';

/** What Document nodes are counted by. */
export type DocumentCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `form`. */
  | 'FORM'
  /** By `symbol`. */
  | 'SYMBOL'
  /** By the year of `publishedOn`. */
  | 'PUBLISHED_ON_YEAR'
  /** By `publisher`. */
  | 'PUBLISHER'
  /** By `address`. */
  | 'ADDRESS'
  /** By `originalAddress`. */
  | 'ORIGINAL_ADDRESS'
  /** By the year of `editionDate`. */
  | 'EDITION_DATE_YEAR'
  /** By the nodes at the other ends of `textOf`: a node counts for each of them. */
  | 'TEXT_OF'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `involvedIn`: a node counts for each of them. */
  | 'INVOLVED_IN'
  /** By the nodes at the other ends of `madeBy`: a node counts for each of them. */
  | 'MADE_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `cites`: a node counts for each of them. */
  | 'CITES';

/** What a list of Document is ordered by. What has no value comes last either way. */
export type DocumentOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `form`. */
  | 'FORM_ASC'
  /** By `form`, the last first. */
  | 'FORM_DESC'
  /** By `symbol`. */
  | 'SYMBOL_ASC'
  /** By `symbol`, the last first. */
  | 'SYMBOL_DESC'
  /** By `publishedOn`. */
  | 'PUBLISHED_ON_ASC'
  /** By `publishedOn`, the last first. */
  | 'PUBLISHED_ON_DESC'
  /** By `publisher`. */
  | 'PUBLISHER_ASC'
  /** By `publisher`, the last first. */
  | 'PUBLISHER_DESC'
  /** By `address`. */
  | 'ADDRESS_ASC'
  /** By `address`, the last first. */
  | 'ADDRESS_DESC'
  /** By `originalAddress`. */
  | 'ORIGINAL_ADDRESS_ASC'
  /** By `originalAddress`, the last first. */
  | 'ORIGINAL_ADDRESS_DESC'
  /** By `editionDate`. */
  | 'EDITION_DATE_ASC'
  /** By `editionDate`, the last first. */
  | 'EDITION_DATE_DESC';

/** What Discrepancy nodes are counted by. */
export type DiscrepancyCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `resolved`. */
  | 'RESOLVED'
  /** By `resolution`. */
  | 'RESOLUTION'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of Discrepancy is ordered by. What has no value comes last either way. */
export type DiscrepancyOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `resolved`. */
  | 'RESOLVED_ASC'
  /** By `resolved`, the last first. */
  | 'RESOLVED_DESC'
  /** By `resolution`. */
  | 'RESOLUTION_ASC'
  /** By `resolution`, the last first. */
  | 'RESOLUTION_DESC';

/** What Declaration nodes are counted by. */
export type DeclarationCountField =
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `kind`. */
  | 'KIND'
  /** By `article`. */
  | 'ARTICLE'
  /** By `accepted`. */
  | 'ACCEPTED'
  /** By the year of `date`. */
  | 'DATE_YEAR'
  /** By the year of `withdrawnOn`. */
  | 'WITHDRAWN_ON_YEAR'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `madeBy`: a node counts for each of them. */
  | 'MADE_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `declaredUnder`: a node counts for each of them. */
  | 'DECLARED_UNDER'
  /** By the nodes at the other ends of `qualifies`: a node counts for each of them. */
  | 'QUALIFIES'
  /** By the nodes at the other ends of `objectsTo`: a node counts for each of them. */
  | 'OBJECTS_TO'
  /** By the nodes at the other ends of `objections`: a node counts for each of them. */
  | 'OBJECTIONS';

/** What a list of Declaration is ordered by. What has no value comes last either way. */
export type DeclarationOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `kind`. */
  | 'KIND_ASC'
  /** By `kind`, the last first. */
  | 'KIND_DESC'
  /** By `article`. */
  | 'ARTICLE_ASC'
  /** By `article`, the last first. */
  | 'ARTICLE_DESC'
  /** By `accepted`. */
  | 'ACCEPTED_ASC'
  /** By `accepted`, the last first. */
  | 'ACCEPTED_DESC'
  /** By `date`. */
  | 'DATE_ASC'
  /** By `date`, the last first. */
  | 'DATE_DESC'
  /** By `withdrawnOn`. */
  | 'WITHDRAWN_ON_ASC'
  /** By `withdrawnOn`, the last first. */
  | 'WITHDRAWN_ON_DESC'
  /** By `text`. */
  | 'TEXT_ASC'
  /** By `text`, the last first. */
  | 'TEXT_DESC';

/** What LegalNode nodes are counted by. */
export type LegalNodeCountField =
  /** By their kind. */
  | 'KIND'
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of LegalNode is ordered by. What has no value comes last either way. */
export type LegalNodeOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC';

/** What Instrument nodes are counted by. */
export type InstrumentCountField =
  /** By their kind. */
  | 'KIND'
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By `shortName`. */
  | 'SHORT_NAME'
  /** By `reference`. */
  | 'REFERENCE'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE'
  /** By the year of `adoptedOn`. */
  | 'ADOPTED_ON_YEAR'
  /** By the year of `inForceFrom`. */
  | 'IN_FORCE_FROM_YEAR'
  /** By `stage`. */
  | 'STAGE'
  /** By `identified`. */
  | 'IDENTIFIED'
  /** By the nodes at the other ends of `amends`: a node counts for each of them. */
  | 'AMENDS'
  /** By the nodes at the other ends of `amendedBy`: a node counts for each of them. */
  | 'AMENDED_BY'
  /** By the nodes at the other ends of `replaces`: a node counts for each of them. */
  | 'REPLACES'
  /** By the nodes at the other ends of `replacedBy`: a node counts for each of them. */
  | 'REPLACED_BY'
  /** By the nodes at the other ends of `repeals`: a node counts for each of them. */
  | 'REPEALS'
  /** By the nodes at the other ends of `repealedBy`: a node counts for each of them. */
  | 'REPEALED_BY'
  /** By the nodes at the other ends of `supplements`: a node counts for each of them. */
  | 'SUPPLEMENTS'
  /** By the nodes at the other ends of `supplementedBy`: a node counts for each of them. */
  | 'SUPPLEMENTED_BY'
  /** By the nodes at the other ends of `revises`: a node counts for each of them. */
  | 'REVISES'
  /** By the nodes at the other ends of `revisedBy`: a node counts for each of them. */
  | 'REVISED_BY'
  /** By the nodes at the other ends of `follows`: a node counts for each of them. */
  | 'FOLLOWS'
  /** By the nodes at the other ends of `followedBy`: a node counts for each of them. */
  | 'FOLLOWED_BY'
  /** By the nodes at the other ends of `refersTo`: a node counts for each of them. */
  | 'REFERS_TO'
  /** By the nodes at the other ends of `referredToBy`: a node counts for each of them. */
  | 'REFERRED_TO_BY'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `protects`: a node counts for each of them. */
  | 'PROTECTS'
  /** By the nodes at the other ends of `excludes`: a node counts for each of them. */
  | 'EXCLUDES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `causes`: a node counts for each of them. */
  | 'CAUSES'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN';

/** What a list of Instrument is ordered by. What has no value comes last either way. */
export type InstrumentOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC'
  /** By `shortName`. */
  | 'SHORT_NAME_ASC'
  /** By `shortName`, the last first. */
  | 'SHORT_NAME_DESC'
  /** By `reference`. */
  | 'REFERENCE_ASC'
  /** By `reference`, the last first. */
  | 'REFERENCE_DESC'
  /** By `lastArticle`. */
  | 'LAST_ARTICLE_ASC'
  /** By `lastArticle`, the last first. */
  | 'LAST_ARTICLE_DESC'
  /** By `adoptedOn`. */
  | 'ADOPTED_ON_ASC'
  /** By `adoptedOn`, the last first. */
  | 'ADOPTED_ON_DESC'
  /** By `inForceFrom`. */
  | 'IN_FORCE_FROM_ASC'
  /** By `inForceFrom`, the last first. */
  | 'IN_FORCE_FROM_DESC'
  /** By `stage`. */
  | 'STAGE_ASC'
  /** By `stage`, the last first. */
  | 'STAGE_DESC'
  /** By `identified`. */
  | 'IDENTIFIED_ASC'
  /** By `identified`, the last first. */
  | 'IDENTIFIED_DESC';

/** What Actor nodes are counted by. */
export type ActorCountField =
  /** By their kind. */
  | 'KIND'
  /** By `basis`. */
  | 'BASIS'
  /** By the year of `validFrom`. */
  | 'VALID_FROM_YEAR'
  /** By the year of `begunBy`. */
  | 'BEGUN_BY_YEAR'
  /** By the year of `begunAfter`. */
  | 'BEGUN_AFTER_YEAR'
  /** By the year of `validTo`. */
  | 'VALID_TO_YEAR'
  /** By the year of `lastDay`. */
  | 'LAST_DAY_YEAR'
  /** By the year of `attestedOn`. */
  | 'ATTESTED_ON_YEAR'
  /** By the year of `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_YEAR'
  /** By the nodes at the other ends of `memberOf`: a node counts for each of them. */
  | 'MEMBER_OF'
  /** By the nodes at the other ends of `bears`: a node counts for each of them. */
  | 'BEARS'
  /** By the nodes at the other ends of `serves`: a node counts for each of them. */
  | 'SERVES'
  /** By the nodes at the other ends of `subjects`: a node counts for each of them. */
  | 'SUBJECTS'
  /** By the nodes at the other ends of `subjectOf`: a node counts for each of them. */
  | 'SUBJECT_OF'
  /** By the nodes at the other ends of `responsibleFor`: a node counts for each of them. */
  | 'RESPONSIBLE_FOR'
  /** By the nodes at the other ends of `responsibleBodies`: a node counts for each of them. */
  | 'RESPONSIBLE_BODIES'
  /** By the nodes at the other ends of `chairs`: a node counts for each of them. */
  | 'CHAIRS'
  /** By the nodes at the other ends of `founded`: a node counts for each of them. */
  | 'FOUNDED'
  /** By the nodes at the other ends of `funds`: a node counts for each of them. */
  | 'FUNDS'
  /** By the nodes at the other ends of `fundedBy`: a node counts for each of them. */
  | 'FUNDED_BY'
  /** By the nodes at the other ends of `buysFrom`: a node counts for each of them. */
  | 'BUYS_FROM'
  /** By the nodes at the other ends of `sellsTo`: a node counts for each of them. */
  | 'SELLS_TO'
  /** By the nodes at the other ends of `pays`: a node counts for each of them. */
  | 'PAYS'
  /** By the nodes at the other ends of `paidBy`: a node counts for each of them. */
  | 'PAID_BY'
  /** By the nodes at the other ends of `recommendationsReceived`: a node counts for each of them. */
  | 'RECOMMENDATIONS_RECEIVED'
  /** By the nodes at the other ends of `involvedIn`: a node counts for each of them. */
  | 'INVOLVED_IN'
  /** By the nodes at the other ends of `made`: a node counts for each of them. */
  | 'MADE'
  /** By the nodes at the other ends of `calledForBy`: a node counts for each of them. */
  | 'CALLED_FOR_BY'
  /** By the nodes at the other ends of `followsUp`: a node counts for each of them. */
  | 'FOLLOWS_UP'
  /** By the nodes at the other ends of `possiblySameAs`: a node counts for each of them. */
  | 'POSSIBLY_SAME_AS'
  /** By the nodes at the other ends of `possiblyAlso`: a node counts for each of them. */
  | 'POSSIBLY_ALSO'
  /** By the nodes at the other ends of `citedIn`: a node counts for each of them. */
  | 'CITED_IN'
  /** By the nodes at the other ends of `asserts`: a node counts for each of them. */
  | 'ASSERTS';

/** What a list of Actor is ordered by. What has no value comes last either way. */
export type ActorOrder =
  /** By `id`. */
  | 'ID_ASC'
  /** By `id`, the last first. */
  | 'ID_DESC'
  /** By `name`. */
  | 'NAME_ASC'
  /** By `name`, the last first. */
  | 'NAME_DESC'
  /** By `summary`. */
  | 'SUMMARY_ASC'
  /** By `summary`, the last first. */
  | 'SUMMARY_DESC'
  /** By `note`. */
  | 'NOTE_ASC'
  /** By `note`, the last first. */
  | 'NOTE_DESC'
  /** By `basis`. */
  | 'BASIS_ASC'
  /** By `basis`, the last first. */
  | 'BASIS_DESC'
  /** By `validFrom`. */
  | 'VALID_FROM_ASC'
  /** By `validFrom`, the last first. */
  | 'VALID_FROM_DESC'
  /** By `begunBy`. */
  | 'BEGUN_BY_ASC'
  /** By `begunBy`, the last first. */
  | 'BEGUN_BY_DESC'
  /** By `begunAfter`. */
  | 'BEGUN_AFTER_ASC'
  /** By `begunAfter`, the last first. */
  | 'BEGUN_AFTER_DESC'
  /** By `validTo`. */
  | 'VALID_TO_ASC'
  /** By `validTo`, the last first. */
  | 'VALID_TO_DESC'
  /** By `lastDay`. */
  | 'LAST_DAY_ASC'
  /** By `lastDay`, the last first. */
  | 'LAST_DAY_DESC'
  /** By `attestedOn`. */
  | 'ATTESTED_ON_ASC'
  /** By `attestedOn`, the last first. */
  | 'ATTESTED_ON_DESC'
  /** By `lastAttestedOn`. */
  | 'LAST_ATTESTED_ON_ASC'
  /** By `lastAttestedOn`, the last first. */
  | 'LAST_ATTESTED_ON_DESC';
