import {
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
} from 'graphql';

type WithFields = GraphQLObjectType | GraphQLInterfaceType;

/**
 * Answers within answers are followed so far: an obligation, the provision that carries it out, the element that this
 * lacks.
 */
const DEEPEST = 2;

/** What rows hold for programs rather than readers. */
const LEFT_OUT = ['cursor', 'key', 'countsBy', 'history', 'facets', 'sentences'];

/**
 * What is asked of an answer of this type where nobody says it: every field without arguments; of things that it names
 * their id and name, of citations document and pinpoint. Empty for values without fields.
 */
export function selectionOf(type: GraphQLNamedType, depth = 0): string {
  if (!isWithFields(type)) return '';
  const fields = fieldsOf(type).filter(
    (field) => isAskedFor(field) && (isLeafType(getNamedType(field.type)) || depth < DEEPEST || isShort(field)),
  );
  const typename = isInterfaceType(type) ? ['__typename'] : [];
  return `{ ${[...typename, ...fields.map((field) => fieldText(field, depth))].join(' ')} }`;
}

/** What a search says beside its rows. */
const BESIDE_ROWS = ['didYouMean', 'leftOut', 'unheld'];

/** That of a page of rows. */
export function selectionOfPage(page: GraphQLObjectType, edge: GraphQLObjectType): string {
  const beside = fieldsOf(page).filter(({ name }) => BESIDE_ROWS.includes(name));
  const ofPage = [
    ...beside.map((field) => fieldText(field, DEEPEST)),
    'totalCount',
    'pageInfo { hasNextPage endCursor }',
  ];
  return `{ ${ofPage.join(' ')} edges ${selectionOf(edge, -1)} }`;
}

/** How many related things are told of each relation. */
const RELATED = 10;

/** That of a thing alone: its own fields, and what it is related to. */
export function selectionOfThing(type: GraphQLObjectType): string {
  const relations = fieldsOf(type)
    .filter(({ type: of }) => getNamedType(of).name.endsWith('Connection'))
    .map(({ name }) => `${name}(first: ${RELATED}) { totalCount edges { holds node { __typename id name } } }`);
  return `${selectionOf(type).slice(0, -1)} ${relations.join(' ')} }`;
}

function fieldText(field: GraphQLField<unknown, unknown>, depth: number): string {
  const type = getNamedType(field.type);
  if (type.name === 'Citation') return `${field.name} { document { id name } pinpoint checked }`;
  if (isThing(type) && depth >= 0) return `${field.name} { __typename id name }`;
  return `${field.name} ${selectionOf(type, depth + 1)}`.trim();
}

/** What is told of a thing that an answer names takes no further depth. */
function isShort({ type }: GraphQLField<unknown, unknown>): boolean {
  const named = getNamedType(type);
  return named.name === 'Citation' || isThing(named);
}

function isAskedFor(field: GraphQLField<unknown, unknown>): boolean {
  const { name } = getNamedType(field.type);
  return !LEFT_OUT.includes(field.name) && !field.args.some(isRequiredArgument) && !name.endsWith('Connection');
}

/** Whether it is a node of the graph. */
export function isThing(type: GraphQLNamedType): boolean {
  if (type.name === 'LegalNode') return true;
  return isWithFields(type) && type.getInterfaces().some(({ name }) => name === 'LegalNode');
}

function isWithFields(type: GraphQLNamedType): type is WithFields {
  return isObjectType(type) || isInterfaceType(type);
}

export function fieldsOf(type: WithFields): GraphQLField<unknown, unknown>[] {
  return Object.values(type.getFields());
}
