import {
  GraphQLID,
  GraphQLInt,
  GraphQLString,
  getNamedType,
  getNullableType,
  isListType,
  isRequiredArgument,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLSchema,
} from 'graphql';

/** A request that gives one argument of one question a value that nobody means. */
export interface ArgumentAttack {
  readonly name: string;
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** The code that it must be refused with; null where any answer will do that is no failure of ours. */
  readonly code: string | null;
}

/** What each question asks for, by the argument’s name. */
const RIGHT: Readonly<Record<string, unknown>> = {
  id: 'KAZ',
  ids: ['KAZ'],
  text: 'children',
  state: 'KAZ',
  states: ['KAZ'],
  group: 'group/children',
  bearer: 'group/employers',
  instrument: 'un/charter',
  from: 'KAZ',
  to: 'un/charter',
  of: 'KAZ',
  statement: 'RETURN 1',
};

const DATED = { from: '2012-10-01', to: '2014-03-27' };

/** Of the collections, which are all made alike, two are tried. */
const COLLECTIONS_TRIED = ['treaties', 'legalNodes'];

/** Every argument of every question with values that are absent, ill-formed, too long, extreme or of another kind. */
export function argumentAttacks(schema: GraphQLSchema): ArgumentAttack[] {
  const fields = Object.values(schema.getQueryType()?.getFields() ?? {});
  return fields
    .filter(({ name, args }) => !args.some((each) => each.name === 'filter') || COLLECTIONS_TRIED.includes(name))
    .flatMap((field) => field.args.flatMap((argument) => attacksOn(field, argument)));
}

function attacksOn(field: GraphQLField<unknown, unknown>, argument: GraphQLArgument): ArgumentAttack[] {
  return valuesFor(argument).map(([what, value, code]) => ({
    name: `${field.name}(${argument.name}: ${what})`,
    query: queryOf(field, argument),
    variables: { ...rightValues(field), [argument.name]: value },
    code,
  }));
}

function valuesFor({ name, type }: GraphQLArgument): [string, unknown, string | null][] {
  const isList = isListType(getNullableType(type));
  const wrap = (value: unknown) => (isList ? [value] : value);
  const named = getNamedType(type);
  const common: [string, unknown, string | null][] = [
    ['null', null, null],
    ['an object', { x: 1 }, null],
    ['true', true, null],
    ['an empty list', [], null],
  ];
  if (named === GraphQLInt)
    return [
      ...common,
      ...[0, -1, 501, 2_147_483_647, -2_147_483_648, 2e10, 1.5].map((value): [string, unknown, null] => [
        String(value),
        value,
        null,
      ]),
    ];
  if (named !== GraphQLID && named !== GraphQLString) return [...common, ['nonsense', wrap('nonsense'), null]];
  return [
    ...common,
    ['half a surrogate pair', wrap('a\ud800'), 'BAD_TEXT'],
    [
      '100,001 letters',
      wrap('a'.repeat(100_001)),
      name === 'after' ? 'BAD_CURSOR' : name === 'before' ? 'BAD_PAGE' : 'BAD_ARGUMENT',
    ],
    ['nothing', wrap(''), null],
    ['SQL and full text', wrap(`x' OR 1=1; DROP TABLE nodes; -- " NEAR(a b) name:* NOT`), null],
    ['Cypher and GraphQL', wrap(`x'}) DETACH DELETE n // ") { __schema { types { name } } } #`), null],
    ['signs', wrap('\0%_\'"\\;--/*#-/'), null],
    ['an id of many parts', wrap('a/'.repeat(99)), null],
  ];
}

function queryOf({ name, args, type }: GraphQLField<unknown, unknown>, tried: GraphQLArgument): string {
  const given = args.filter((each) => isRequiredArgument(each) || each === tried);
  const declared = given.map((each) => `$${each.name}: ${String(each.type)}`).join(', ');
  const selection = 'getFields' in getNamedType(type) ? '{ __typename }' : '';
  return `query(${declared}) { ${name}(${given.map((each) => `${each.name}: $${each.name}`).join(', ')}) ${selection} }`;
}

function rightValues({ name, args }: GraphQLField<unknown, unknown>): Record<string, unknown> {
  const all = name === 'changes' ? { ...RIGHT, ...DATED } : RIGHT;
  return Object.fromEntries(args.filter(isRequiredArgument).map((each) => [each.name, all[each.name]]));
}
