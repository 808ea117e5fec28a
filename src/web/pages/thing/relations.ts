import type { Operation } from '../../api/operation';
import type { NamedThing } from '../../parts/named';
import { RELATIONS } from './relations.generated';

/** The kinds of nodes that there are. */
export type NodeKind = keyof typeof RELATIONS;

export type RelationName = (typeof RELATIONS)[NodeKind][number];

/** A node at the other end of a relation, and whether the relation holds on the date. */
export interface Related {
  readonly id: string;
  readonly holds: 'YES' | 'NO' | 'UNKNOWN';
  readonly presumed: boolean;
  readonly note: string | null;
  /** What a State did about a treaty, and when; of no other relation. */
  readonly action?: string;
  readonly date?: string | null;
  readonly node: NamedThing & { readonly __typename: NodeKind };
}

interface RelatedThings {
  readonly totalCount: number;
  readonly edges: readonly Related[];
}

export interface RelationsAnswer {
  readonly node: (Partial<Record<RelationName, RelatedThings>> & { readonly id: string }) | null;
}

/** A page of one relation. */
interface RelationPage extends RelatedThings {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

export interface WholeRelationAnswer {
  readonly node: Partial<Record<RelationName, RelationPage>> | null;
}

const SHOWN = 12;
const ON_A_PAGE = 200;

/** What asks for relations needs. */
export interface RelationsAsked {
  readonly id: string;
  readonly asOf: string;
}

/** What States did about treaties. */
const ACTS: readonly RelationName[] = ['participants', 'participatesIn'];

function fieldsOf(name: RelationName): string {
  const act = ACTS.includes(name) ? 'action date ' : '';
  return `totalCount edges{id holds presumed note ${act}node{__typename id name translations{language name}}}`;
}

/** Asks for the first nodes of each relation that a node of this kind has; so many of each. */
export function relationsOperation(kind: NodeKind, first = SHOWN): Operation<RelationsAnswer, RelationsAsked> {
  const relations = RELATIONS[kind].map((name) => `${name}(first:${first}){${fieldsOf(name)}}`);
  return `query Relations($id:ID!,$asOf:Date!){node(id:$id,asOf:$asOf){id ...on ${kind}{${relations.join(' ')}}}}`;
}

/** Asks for all nodes of one relation, page by page. */
export function wholeRelationOperation(
  kind: NodeKind,
  name: RelationName,
): Operation<WholeRelationAnswer, RelationsAsked & { readonly after?: string | null | undefined }> {
  const page = `${name}(first:${ON_A_PAGE},after:$after){${fieldsOf(name)} pageInfo{hasNextPage endCursor}}`;
  return `query Relation($id:ID!,$asOf:Date!,$after:String){node(id:$id,asOf:$asOf){id ...on ${kind}{${page}}}}`;
}

/** The relations of which there is anything, in the order of the schema. */
export function relationsIn({ node }: RelationsAnswer, kind: NodeKind) {
  return RELATIONS[kind].flatMap((name) => {
    const connection = node?.[name];
    return connection && connection.totalCount > 0 && name !== 'citedIn' ? [{ name, ...connection }] : [];
  });
}
