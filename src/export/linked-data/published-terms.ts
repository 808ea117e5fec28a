import { Nature } from '../../model/declaration/nature';
import type { ConceptMatch } from '../../model/edges/mapped-to';

/** Types that published vocabularies have for things of a nature, beside the kind of our own model. */
export const TYPES_OF_NATURE: Readonly<Record<Nature, readonly string[]>> = {
  [Nature.TREATY]: ['eli:LegalResource', 'schema:Legislation'],
  [Nature.AGREEMENT]: ['eli:LegalResource', 'schema:Legislation'],
  [Nature.NATIONAL_LAW]: ['eli:LegalResource', 'schema:Legislation'],
  [Nature.SOFT_LAW]: ['eli:LegalResource', 'schema:CreativeWork'],
  [Nature.POLICY]: ['schema:CreativeWork'],
  [Nature.INSTRUMENT_SET]: ['skos:Collection'],
  [Nature.PROVISION]: ['eli:LegalResourceSubdivision', 'schema:Legislation'],
  [Nature.NORM]: ['prov:Entity'],
  [Nature.SCHEME]: ['skos:Concept'],
  [Nature.ACTOR]: ['prov:Agent'],
  [Nature.MECHANISM]: ['prov:Entity'],
  [Nature.STATEMENT]: ['prov:Entity'],
  [Nature.UNILATERAL_ACT]: ['prov:Entity'],
  [Nature.OBSERVATION]: ['prov:Entity'],
  [Nature.PROCEDURE]: ['prov:Entity'],
  [Nature.HAPPENING]: ['schema:Event'],
  [Nature.DOCUMENT]: ['prov:Entity', 'schema:CreativeWork'],
};

/** Types of some kinds beside those of their nature. */
export const TYPES_OF_KIND: Readonly<Partial<Record<string, readonly string[]>>> = {
  State: ['schema:Country'],
  Institution: ['schema:Organization'],
  Organisation: ['schema:Organization'],
  Person: ['schema:Person', 'prov:Person'],
};

/**
 * Terms of a property that say the same of every thing, and those that do of things of a type that begins with a
 * prefix.
 */
interface PropertyTerms {
  readonly always?: readonly string[];
  readonly skos?: readonly string[];
  readonly eli?: readonly string[];
  readonly schema?: readonly string[];
}

/** Terms that say what a property of our model says. */
export const TERMS_OF_PROPERTY: Readonly<Partial<Record<string, PropertyTerms>>> = {
  name: { always: ['rdfs:label'], skos: ['skos:prefLabel'], schema: ['schema:name'] },
  aliases: { skos: ['skos:altLabel'], schema: ['schema:alternateName'] },
  summary: { skos: ['skos:scopeNote'], eli: ['eli:description'], schema: ['schema:description'] },
  note: { always: ['skos:editorialNote'] },
  number: { eli: ['eli:number'] },
  adoptedOn: { eli: ['eli:date_document'] },
  inForceFrom: { eli: ['eli:first_date_entry_in_force'] },
  reference: { eli: ['eli:id_local'] },
  publishedOn: { schema: ['schema:datePublished'] },
  startedOn: { schema: ['schema:startDate'] },
  endedOn: { schema: ['schema:endDate'] },
};

/** Terms that say what the mapping of a topic to a concept of another scheme says. */
export const TERM_OF_MATCH: Readonly<Record<ConceptMatch, string>> = {
  EXACT: 'skos:exactMatch',
  CLOSE: 'skos:closeMatch',
  BROAD: 'skos:broadMatch',
  NARROW: 'skos:narrowMatch',
  RELATED: 'skos:relatedMatch',
};

/**
 * Terms that say what a kind of edges says, from its start to its end: where the start is an instrument or provision,
 * of a scheme, or always.
 */
export const TERMS_OF_EDGE: Readonly<Partial<Record<string, Omit<PropertyTerms, 'schema'>>>> = {
  ABOUT: { eli: ['eli:is_about', 'schema:about'] },
  AMENDS: { eli: ['eli:amends', 'schema:legislationAmends'] },
  BROADER: { skos: ['skos:broader'] },
  CITED_IN: { always: ['prov:hadPrimarySource'] },
  LAW_OF: { eli: ['schema:legislationJurisdiction'] },
  MADE_BY: { always: ['prov:wasAttributedTo'] },
  PART_OF: { eli: ['eli:is_part_of', 'schema:isPartOf'] },
  REFERS_TO: { eli: ['eli:cites', 'schema:citation'] },
  REPEALS: { eli: ['eli:repeals', 'schema:legislationRepeals'] },
  REPLACES: { eli: ['eli:changes', 'schema:legislationChanges'] },
};
