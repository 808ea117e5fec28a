import type { ComplexityEstimator, ComplexityEstimatorArgs } from 'graphql-query-complexity';
import type { GraphQLSchema } from 'graphql';
import { LIMITS } from '../model/limits';

/** What is limited, how much of it there may be, and the code of the error where there is more. */
const ROWS: readonly (readonly [string, number, string])[] = [
  ['bytes of a request’s body', LIMITS.bodyBytes, 'TOO_LARGE'],
  ['characters of a query', LIMITS.queryCharacters, 'QUERY_TOO_LARGE'],
  ['words and signs of a query', LIMITS.queryTokens, 'QUERY_TOO_LARGE'],
  ['fields of a query, those of a fragment each time that it is spread', LIMITS.queryFields, 'QUERY_TOO_LARGE'],
  ['fields within each other', LIMITS.queryDepth, 'QUERY_TOO_LARGE'],
  ['brackets within each other', LIMITS.queryNesting, 'QUERY_TOO_LARGE'],
  ['names for one field at one place', LIMITS.aliases, 'QUERY_TOO_LARGE'],
  ['directives', LIMITS.directives, 'QUERY_TOO_LARGE'],
  ['objects and lists within each other in a variable', LIMITS.jsonDepth, 'BAD_ARGUMENT'],
  ['values in a variable, those within others too', LIMITS.jsonValues, 'BAD_ARGUMENT'],
  ['characters of an id', LIMITS.id, 'BAD_ARGUMENT'],
  ['characters of a search text or another text', LIMITS.text, 'BAD_ARGUMENT'],
  ['characters of a text whose citations are checked', LIMITS.checkedText, 'BAD_ARGUMENT'],
  ['characters of a cursor', LIMITS.cursor, 'BAD_CURSOR'],
  ['characters of a Cypher statement', LIMITS.statement, 'BAD_ARGUMENT'],
  ['topics, groups, kinds and other values of a list', LIMITS.list, 'BAD_ARGUMENT'],
  ['ids of `nodes`', LIMITS.ids, 'BAD_PAGE'],
  ['topics of `coverageOfData`', LIMITS.coverageTopics, 'BAD_ARGUMENT'],
  ['conditions of a filter', LIMITS.filterConditions, 'BAD_FILTER'],
  ['relations within each other in a filter', LIMITS.filterRelations, 'BAD_FILTER'],
  ['words of a text in a filter', LIMITS.filterWords, 'BAD_FILTER'],
  ['values of `in` in a filter', LIMITS.filterValues, 'BAD_FILTER'],
  ['words and phrases of a search', LIMITS.searchWords, 'TOO_MANY_WORDS'],
  ['places that `resolveCitation` gives', LIMITS.citedPlaces, 'BAD_PAGE'],
  ['rows of a page', LIMITS.page, 'BAD_PAGE'],
  ['rows that a tool for assistants gives at once', LIMITS.toolRows, 'BAD_PAGE'],
  ['rows of an answer, and those that are judged for it', LIMITS.rows, 'TOO_MANY_ROWS'],
  [
    'values of an answer: its fields, those of introspection too, and each further hundred characters of a text',
    LIMITS.values,
    'TOO_MANY_VALUES',
  ],
  ['cost of a request’s questions', LIMITS.cost, 'TOO_COSTLY'],
  ['seconds that a request is worked on', LIMITS.seconds, 'TOO_SLOW'],
];

/** `docs/api/limits.md`: how much one request may ask for. */
export function limitsPage(schema: GraphQLSchema): string {
  const limits = ROWS.map(([what, most, code]) => `| ${what} | ${most.toLocaleString('en')} | \`${code}\` |`);
  const costs = Object.values(schema.getQueryType()?.getFields() ?? {})
    .map(({ name, extensions }) => ({ name, cost: costWithout(extensions['complexity']) }))
    .sort((one, other) => other.cost - one.cost || (one.name < other.name ? -1 : 1));
  const names = (cost: number) => costs.filter((each) => each.cost === cost).map(({ name }) => `\`${name}\``);
  const rows = [...new Set(costs.map(({ cost }) => cost))].map((cost) => `| ${cost} | ${names(cost).join(', ')} |`);
  return `# Limits

Generated from \`src/model/limits.ts\` and the schema; \`npm run generate\` writes it.

So that no request can hold up the others, each is looked at before it is worked on. What is over a limit is refused whole, with a code and the limit in the message; characters are UTF-16 units.

| what | at most | code |
| --- | --- | --- |
${limits.join('\n')}

Text must be well-formed Unicode: half of a surrogate pair alone is refused (\`BAD_TEXT\`). A request that was refused for its rows, values or time has no data, and nothing more is read for it.

## What questions cost

Each question has a cost, of about a thousandth of two seconds of one processor; those of a request are added up before it runs, and may come to ${LIMITS.cost}. A relation at one place of a query costs 1, counts of a collection 10; of \`obligationsCovering\`, \`gaps\` 60, \`responsibilities\` 20, national law 5. \`participations\` of some States, or in one instrument, cost 15.

| cost | question |
| --- | --- |
${rows.join('\n')}

## From where one may ask

By POST with \`content-type: application/json\`. By GET a program shows with the header \`apollo-require-preflight: true\` that no web page sent the request unasked; browsers show it themselves. Pages of other sites are refused (\`CROSS_SITE\`), and so are names that are neither \`localhost\` nor in \`ALLOWED_HOSTS\` (\`UNKNOWN_HOST\`).
`;
}

/** What a question costs that is asked without any argument. */
function costWithout(complexity: unknown): number {
  if (typeof complexity !== 'function') return Number(complexity ?? 0);
  return Number((complexity as ComplexityEstimator)({ args: {}, childComplexity: 0 } as ComplexityEstimatorArgs));
}
