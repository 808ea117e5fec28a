/** A request that was found to stop or kill the server, or one of its kind. */
export interface Attack {
  readonly name: string;
  readonly query: string;
  /** As JSON where it is a text. */
  readonly variables?: Readonly<Record<string, unknown>> | string;
  /** The code with which it is refused; null where it is answered. */
  readonly code: string | null;
  /** Asked so often, one after the other. */
  readonly times?: number;
}

const LONE = '\ud800';

const deep = (levels: number, inner: string): string =>
  levels === 0
    ? inner
    : `subjectOf { edges { node { id subjects { edges { node { id ${deep(levels - 1, inner)} } } } } } }`;

const aliases = (count: number, field: string, name = 'a') =>
  Array.from({ length: count }, (_, index) => `${name}${index}: ${field}`).join(' ');

const citing = (levels: number): object =>
  levels === 0
    ? { note: { equals: 'x' } }
    : { citedIn: { some: { node: { cites: { some: { node: citing(levels - 1) } } } } } };

const nestedNot = (levels: number): object => {
  let filter: object = { name: { equals: 'x' } };
  for (let level = 0; level < levels; level += 1) filter = { not: filter };
  return filter;
};

const GAPS = 'gaps(state: "KAZ", asOf: "2012-10-01") { totalCount }';
const CHANGES = 'changes(state: "KAZ", group: "group/children", from: "2012-10-01", to: "2014-03-27") { totalCount }';
const COVERING = 'obligationsCovering(group: "group/children", state: "KAZ") { totalCount }';
const COVERING_TOPICS =
  'query($t: [ID!]) { obligationsCovering(group: "group/migrant-children", state: "KAZ", topics: $t) { totalCount } }';
const LEGAL_NODES = 'query($f: LegalNodeFilter) { legalNodes(filter: $f) { totalCount } }';

/** Every attack that was written down, by its number there, and more of their kinds. */
export const ATTACKS: readonly Attack[] = [
  {
    name: 'D1: a filter as a variable, again and again',
    query: 'query Q($f: ProvisionFilter) { provisions(filter: $f, first: 5) { edges { node { id } } } }',
    variables: { f: { summary: { contains: 'child' } } },
    code: null,
    times: 5,
  },
  {
    name: 'D1: four hops over an interface',
    query: `{ node(id: "topic/education") { ... on Topic { ${deep(2, 'id')} } } }`,
    code: null,
    times: 5,
  },
  {
    name: 'D1: hops over citations',
    query: '{ documents(first: 3) { edges { node { cites(first: 3) { edges { node { id subjects: name } } } } } } }',
    code: null,
    times: 5,
  },
  {
    name: 'D2: half a surrogate pair among topics',
    query: COVERING_TOPICS,
    variables: { t: [LONE] },
    code: 'BAD_TEXT',
  },
  {
    name: 'D2: the same at the end of a list',
    query: COVERING_TOPICS,
    variables: { t: ['topic/education', `a${LONE}`] },
    code: 'BAD_TEXT',
  },
  { name: 'D2: the other half', query: COVERING_TOPICS, variables: { t: ['\udfff'] }, code: 'BAD_TEXT' },
  {
    name: 'D2: as the key of a variable’s field',
    query: LEGAL_NODES,
    variables: { f: { [LONE]: 1 } },
    code: 'BAD_TEXT',
  },
  { name: 'D2: in a filter', query: LEGAL_NODES, variables: { f: { name: { contains: LONE } } }, code: 'BAD_TEXT' },
  {
    name: 'D2: in a variable that the query does not have',
    query: '{ node(id: "KAZ") { id } }',
    variables: { x: LONE },
    code: 'BAD_TEXT',
  },
  { name: 'D2: written out', query: '{ node(id: "\\ud800") { id } }', code: 'GRAPHQL_PARSE_FAILED' },
  { name: 'D2: standing in the query', query: `{ node(id: "${LONE}") { id } }`, code: 'GRAPHQL_PARSE_FAILED' },
  { name: 'D2: standing in a block text', query: `{ node(id: """${LONE}""") { id } }`, code: 'GRAPHQL_PARSE_FAILED' },
  {
    name: 'D2: in a parameter of the console',
    query: 'query($p: JSON) { cypher(statement: "RETURN 1", parameters: $p) { columns } }',
    variables: { p: { a: [{ b: LONE }] } },
    code: 'BAD_TEXT',
  },
  {
    name: 'D2: a whole pair is text like any other',
    query: 'query($i: ID!) { node(id: $i) { id } }',
    variables: { i: '😀' },
    code: 'NOT_FOUND',
  },
  {
    name: 'D4: thousands of names for fields of thousands of rows',
    query: `{ ${Array.from({ length: 45 }, (_, index) => `l${index}: legalNodes(first: 500) { edges { node { ...F } } }`).join(' ')} } fragment F on LegalNode { ${aliases(3000, 'id')} }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: 'D4: the types of the schema under 300 names',
    query: `{ __schema { ${aliases(300, 'types { name fields { name } }')} } }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: 'D4: the types of the schema within each other',
    // Some 11,000 values: answered at once.
    query: '{ __schema { types { fields { type { fields { type { name description } } } } } } }',
    code: null,
  },
  {
    name: 'D4: the types of the schema under 40 names',
    query: `{ __schema { ${aliases(40, 'types { name fields { name description type { name } } }')} } }`,
    code: 'TOO_MANY_VALUES',
  },
  {
    name: 'D4: the schema under 40 names',
    query: `{ ${aliases(40, '__schema { types { fields { name args { name } } } }')} }`,
    code: 'TOO_MANY_VALUES',
  },
  {
    name: 'D4: many rows of many fields',
    query: `{ ${aliases(20, `legalNodes(first: 500) { edges { node { ${aliases(45, 'id')} } } }`)} }`,
    code: 'TOO_MANY_VALUES',
  },
  {
    name: 'D4: many names over many names',
    query: `{ legalNodes(first: 500) { ${aliases(30, `edges { ${aliases(30, 'cursor')} }`)} } }`,
    code: 'TOO_MANY_VALUES',
  },
  { name: 'D5: relations within relations in a filter', query: LEGAL_NODES, variables: { f: citing(2) }, code: null },
  { name: 'D5: deeper than is followed', query: LEGAL_NODES, variables: { f: citing(3) }, code: 'BAD_FILTER' },
  {
    name: 'D6: a word of 40,000 letters as an id',
    query: 'query($i: ID!) { node(id: $i) { id } }',
    variables: { i: 'a'.repeat(40_000) },
    code: 'BAD_ARGUMENT',
  },
  {
    name: 'D6: the longest id there may be',
    query: 'query($i: ID!) { node(id: $i) { id } }',
    variables: { i: 'a'.repeat(200) },
    code: 'NOT_FOUND',
  },
  {
    name: 'D6: a word of 900,000 letters to search',
    query: 'query($t: String!) { search(text: $t) { totalCount } }',
    variables: { t: 'ж'.repeat(400_000) },
    code: 'BAD_ARGUMENT',
  },
  {
    name: 'D6: the longest word there may be',
    query: 'query($t: String!) { search(text: $t) { totalCount } }',
    variables: { t: 'ж'.repeat(1_000) },
    code: null,
  },
  {
    name: 'D6: digits',
    query: 'query($t: String!) { search(text: $t) { totalCount } }',
    variables: { t: '1'.repeat(1_000) },
    code: null,
  },
  {
    name: 'D7: an id of hyphens',
    query: 'query($i: ID!) { node(id: $i) { id } }',
    variables: { i: '-'.repeat(10_000) },
    code: 'BAD_ARGUMENT',
  },
  {
    name: 'D7: an id of 200 hyphens',
    query: 'query($i: ID!) { node(id: $i) { id } }',
    variables: { i: '-'.repeat(200) },
    code: 'NOT_FOUND',
  },
  {
    name: 'D7: an id of slashes and signs',
    query: 'query($i: ID!) { node(id: $i) { id } }',
    variables: { i: '/#-'.repeat(66) },
    code: 'NOT_FOUND',
  },
  { name: 'D8: gaps under 300 names', query: `{ ${aliases(300, GAPS)} }`, code: 'QUERY_TOO_LARGE' },
  { name: 'D8: gaps under 50 names', query: `{ ${aliases(50, GAPS)} }`, code: 'TOO_COSTLY' },
  { name: 'D8: gaps under 11 names', query: `{ ${aliases(11, GAPS)} }`, code: 'TOO_COSTLY' },
  { name: 'D8: as many gaps as there may be', query: `{ ${aliases(10, GAPS)} }`, code: null },
  { name: 'D8: as many changes as there may be', query: `{ ${aliases(6, CHANGES)} }`, code: null },
  { name: 'D8: the main question as often as there may be', query: `{ ${aliases(40, COVERING)} }`, code: null },
  {
    name: 'D8: all nodes counted 50 times',
    query: `{ ${aliases(50, 'legalNodes { totalCount countsBy(fields: [KIND]) { count } }')} }`,
    code: null,
  },
  {
    name: 'D4: nearly as many values as there may be',
    query: `{ ${aliases(10, `legalNodes(first: 500) { edges { node { ${aliases(20, 'name')} } } }`)} }`,
    code: null,
  },
  { name: 'D8: changes under 300 names', query: `{ ${aliases(300, CHANGES)} }`, code: 'QUERY_TOO_LARGE' },
  { name: 'D8: changes under 50 names', query: `{ ${aliases(50, CHANGES)} }`, code: 'TOO_COSTLY' },
  { name: 'D8: the main question under 50 names', query: `{ ${aliases(50, COVERING)} }`, code: 'TOO_COSTLY' },
  {
    name: 'D8: names spread over fragments',
    query: `{ ...a ...b } fragment a on Query { ${aliases(30, GAPS)} } fragment b on Query { ${aliases(30, GAPS, 'b')} }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: 'D9: a filter of 400,000 words',
    query: LEGAL_NODES,
    variables: { f: { summary: { words: 'a '.repeat(400_000) } } },
    code: 'BAD_FILTER',
  },
  {
    name: 'D9: a filter of 33 words',
    query: LEGAL_NODES,
    variables: { f: { name: { words: 'a '.repeat(33) } } },
    code: 'BAD_FILTER',
  },
  {
    name: 'D9: a filter of 32 words',
    query: LEGAL_NODES,
    variables: { f: { name: { words: 'a '.repeat(32) } } },
    code: null,
  },
  {
    name: 'D11: a query with a comment of 950 kB',
    query: `#${'x'.repeat(950_000)}\n{ node(id: "KAZ") { id } }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: 'D13: lists of edges that the data lacks',
    query:
      '{ obligations(first: 500) { edges { node { implementedBy { edges { covers lacks } } contradictedBy { edges { covers lacks } } } } } }',
    code: null,
  },
  {
    name: 'D14: a filter nested 100,000 deep',
    query: LEGAL_NODES,
    variables: `{"f":${'{"not":'.repeat(100_000)}{}${'}'.repeat(100_000)}}`,
    code: 'BAD_ARGUMENT',
  },
  {
    name: 'D14: a filter nested as deep as JSON may be',
    query: LEGAL_NODES,
    variables: { f: nestedNot(60) },
    code: 'BAD_FILTER',
  },
  { name: 'D17: a date that is none', query: '{ node(id: "KAZ", asOf: "2012-02-30") { id } }', code: 'BAD_DATE' },
  {
    name: 'E2: null for what has a default',
    query: 'query($u: Boolean) { allRecommendations(includeUnknown: $u) { totalCount } }',
    variables: { u: null },
    code: null,
  },
  {
    name: 'E2: null for how many values',
    query: 'query($n: Int) { treaties { countsBy(fields: [STAGE], first: $n) { count } } }',
    variables: { n: null },
    code: null,
  },
  {
    name: 'E2: null for soft law',
    query:
      'query($u: Boolean) { compare(states: ["KAZ"], group: "group/children", includeSoftLaw: $u) { totalCount } }',
    variables: { u: null },
    code: null,
  },
  {
    name: 'E2: null for edges that do not hold',
    query:
      'query($u: Boolean) { node(id: "KAZ") { ... on State { participatesIn(includeNotHolding: $u) { totalCount } } } }',
    variables: { u: null },
    code: null,
  },
  { name: 'C2: 55 counts of gaps', query: `{ ${aliases(45, GAPS)} }`, code: 'TOO_COSTLY' },
  {
    name: 'brackets within each other',
    query: `{ node(id: ${'['.repeat(4_000)}${']'.repeat(4_000)}) { id } }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: 'objects within each other',
    query: `{ legalNodes(filter: ${'{not:'.repeat(1_500)}{}${'}'.repeat(1_500)}) { totalCount } }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: 'fields within each other',
    query: `{ ${'a { '.repeat(1_000)} b ${'}'.repeat(1_000)} }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: 'fragments that double each other',
    query: `{ node(id: "KAZ") { ...f0 } } ${Array.from({ length: 25 }, (_, i) => `fragment f${i} on LegalNode { ${i === 24 ? 'id' : `a: citations { document { ...f${i + 1} } } b: citations { document { ...f${i + 1} } }`} }`).join(' ')}`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: 'fragments in a circle',
    query: '{ node(id: "KAZ") { ...f } } fragment f on LegalNode { ...g } fragment g on LegalNode { ...f }',
    code: 'GRAPHQL_VALIDATION_FAILED',
  },
  {
    name: 'directives without end',
    query: `{ node(id: "KAZ") { id ${'@include(if: true) '.repeat(101)} } }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: 'the same field a thousand times',
    query: `{ node(id: "KAZ") { ${'id '.repeat(1_001)} } }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: 'one relation under 51 names',
    query: `{ node(id: "KAZ") { ... on State { ${aliases(51, 'participatesIn { totalCount }')} } } }`,
    code: 'QUERY_TOO_LARGE',
  },
  {
    name: '51 topics',
    query: COVERING_TOPICS,
    variables: { t: Array(51).fill('topic/education') },
    code: 'BAD_ARGUMENT',
  },
  { name: '50 topics', query: COVERING_TOPICS, variables: { t: Array(50).fill('topic/education') }, code: null },
  {
    name: '501 ids',
    query: 'query($i: [ID!]!) { nodes(ids: $i) { id } }',
    variables: { i: Array(501).fill('KAZ') },
    code: 'BAD_PAGE',
  },
  {
    name: '150,000 ids',
    query: 'query($i: [ID!]!) { nodes(ids: $i) { id } }',
    variables: { i: Array(150_000).fill('KAZ') },
    code: 'BAD_ARGUMENT',
  },
  {
    name: 'values without end in a filter',
    query: LEGAL_NODES,
    variables: { f: { id: { in: Array(1_001).fill('KAZ') } } },
    code: 'BAD_FILTER',
  },
  {
    name: 'kinds without end in a filter',
    query: LEGAL_NODES,
    variables: { f: { kinds: Array(101).fill('Treaty') } },
    code: 'BAD_FILTER',
  },
  {
    name: 'an id of zeros',
    query: 'query($i: ID!) { node(id: $i) { id } }',
    variables: { i: '\0\0' },
    code: 'NOT_FOUND',
  },
  { name: 'a number for an id', query: '{ node(id: 99999999999999999999) { id } }', code: 'NOT_FOUND' },
  {
    name: 'a search of signs',
    query: '{ search(text: "% _ * ? \\\\ \' \\" ; -- /* ( ) AND OR NOT NEAR") { totalCount } }',
    code: null,
  },
  {
    name: 'one wrong operation',
    query: 'query A { __typename } query B { __typename }',
    code: 'OPERATION_RESOLUTION_FAILURE',
  },
  { name: 'a subscription', query: 'subscription { x }', code: 'GRAPHQL_VALIDATION_FAILED' },
];
