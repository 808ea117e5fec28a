import { refused, tooComplicated } from './console-errors';
import type { Token } from './token-reader';

/** The keywords of statements that read. Types (`IS :: INTEGER`) among them. */
const READING = new Set(
  `ACYCLIC ALL ALLSHORTESTPATHS AND ANY ARRAY AS ASC ASCENDING BOOL BOOLEAN BOTH BY CALL CASE COLLECT CONTAINS COUNT DATE DATETIME DESC
  DESCENDING DIFFERENT DISTINCT DURATION EDGE ELEMENT ELEMENTS ELSE END ENDS EXISTS FALSE FINISH FLOAT FROM GROUP GROUPS IN INDEX INF INFINITY
  INT INTEGER INT8 INT16 INT32 INT64 INTEGER8 INTEGER16 INTEGER32 INTEGER64 INTO IS JOIN LEADING LIMIT LIST LOCAL MAP MATCH NAN NFC NFD NFKC NFKD NODE
  NONE NORMALIZE NORMALIZED NOT NOTHING NULL OFFSET ON OPTIONAL OR ORDER PATH PATHS POINT PROPERTY RANGE REDUCE RELATIONSHIP RELATIONSHIPS
  REPEATABLE RETURN SCAN SEEK SHORTEST SHORTESTPATH SIGNED SINGLE SKIP SKIPROWS LIMITROWS STARTS STRING TEXT THEN TIME TIMESTAMP TIMEZONE TRAIL TRAILING
  TRIM TRUE TYPED UNION UNWIND USING VALUE VARCHAR VERTEX WALK WHEN WHERE WITH WITHOUT XOR YIELD ZONED`.split(/\s+/),
);

/** What may be called: it tells what the graph is made of, or searches it. */
const PROCEDURES = new Set([
  'db.labels',
  'db.relationshipTypes',
  'db.propertyKeys',
  'db.schema.nodeTypeProperties',
  'db.schema.relTypeProperties',
  'db.schema.visualization',
  'db.index.fulltext.queryNodes',
  'db.index.fulltext.queryRelationships',
  'db.index.fulltext.listAvailableAnalyzers',
]);

/**
 * Where functions that neither leave the server nor change anything are: of Neo4j's own, all without a namespace and
 * these.
 */
const NAMESPACES = new Set(['date', 'datetime', 'duration', 'localdatetime', 'localtime', 'point', 'time', 'vector']);

/** Strings, comments and names within backticks hold no keywords. */
const WORD = /^[\p{L}\p{Nl}\p{Pc}][\p{L}\p{N}\p{Pc}\p{Sc}\p{M}]*$/u;

/**
 * Refuses a statement whose tokens hold a keyword, a procedure or a function that is not known to read. The server
 * understands escapes such as \u0043 anywhere in a statement, and the reader of tokens doesn't: they are refused.
 */
export function checkTokens(statement: string, given: readonly Token[]): void {
  if (/\\u/i.test(statement)) throw refused('it holds an escape that begins with \\u; write the character itself');
  if (withoutSpace(statement) !== withoutSpace(given.map(({ text }) => text).join(''))) throw tooComplicated();
  const tokens = given.filter(({ type }) => type !== 'comment');
  for (const [index, token] of tokens.entries()) {
    checkKeyword(token, tokens[index + 1]);
    checkCall(tokens, index);
    checkFunction(tokens, index);
  }
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}

function checkKeyword(token: Token, next: Token | undefined): void {
  const word = token.text.toUpperCase();
  // Two names never stand side by side, so that this one is no name, whatever the reader took it for.
  if (word === 'LOAD' && next?.text.toUpperCase() === 'CSV')
    throw refused('LOAD CSV reads what is outside the database');
  if (token.type === 'keyword' && WORD.test(token.text) && !READING.has(word))
    throw refused(`${word} is not among the words of statements that read`);
  if (token.type === 'consoleCommand') throw refused('it is a command of a console and no Cypher');
}

/** What stands behind CALL: a subquery, or a procedure of the list. */
function checkCall(tokens: readonly Token[], index: number): void {
  const [call, next] = [tokens[index], tokens[index + 1]];
  if (call?.text.toUpperCase() !== 'CALL' || !next || !isName(next)) return;
  if (call.type !== 'keyword' && next.type === 'keyword') return;
  if (call.type !== 'keyword' && tokens[index - 1]?.text === '.') return;
  const name = nameFrom(tokens, index + 1);
  if (!PROCEDURES.has(name))
    throw refused(`the procedure ${name} is not among those it may call (${[...PROCEDURES].join(', ')})`);
}

function checkFunction(tokens: readonly Token[], index: number): void {
  const isFirst = isName(tokens[index]) && tokens[index - 1]?.text !== '.';
  if (!isFirst || tokens[index + 1]?.text !== '.') return;
  const name = nameFrom(tokens, index);
  const length = name.split('.').length * 2 - 1;
  const isCalled = tokens[index + length]?.text === '(' && tokens[index - 1]?.text.toUpperCase() !== 'CALL';
  if (!isCalled || NAMESPACES.has(name.toLowerCase().split('.')[0] as string)) return;
  throw refused(`the function ${name} is not one of Cypher’s own`);
}

function isName(token: Token | undefined): boolean {
  return token !== undefined && (WORD.test(token.text) || token.text.startsWith('`'));
}

/** The names joined by dots that begin here: `db.labels`. */
function nameFrom(tokens: readonly Token[], start: number): string {
  const names: string[] = [];
  for (let index = start; isName(tokens[index]); index += 2) {
    names.push((tokens[index] as Token).text.replace(/^`|`$/g, '').replace(/\./g, '·'));
    if (tokens[index + 1]?.text !== '.') break;
  }
  return names.join('.');
}
