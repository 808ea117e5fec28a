import { NODE_KINDS } from '../../model/kinds';
import { isNamed } from '../../model/graph-model';
import type { Comparable } from '../../model/filter/condition';
import type { SearchField } from '../../model/search/search-field';
import { ConditionText, beyondText, orderText, type ConditionDialect, type FollowedEdge } from '../condition-text';
import type { CountRequest, CountedField, FindRequest, Selection } from '../graph-store';
import { searchedWords } from './full-text';
import type { SqlParameters } from './row';

const NODE =
  'node.id, node.kind, node.properties, node.earliest_start, node.latest_start, node.earliest_end, node.latest_end';

/** A statement that is made from a request, with its parameters. */
export interface MadeStatement {
  readonly text: string;
  readonly parameters: SqlParameters;
}

const DIALECT: ConditionDialect = {
  yes: '1',
  no: '0',
  parameter: (name) => `:${name}`,
  bound: (value) => (Array.isArray(value) ? JSON.stringify(value.map(plain)) : plain(value as Comparable)),
  property: (subject, name) => (name === 'id' ? `${subject}.id` : `(${subject}.properties ->> '$.${name}')`),
  dayOf: (subject, day) => `${subject}.${day.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`)}`,
  kindOf: (subject) => `${subject}.kind`,
  isIn: (expression, list) => `${expression} IN (SELECT value FROM json_each(${list}))`,
  contains: (expression, text) => `instr(${expression}, ${text}) > 0`,
  startsWith: (expression, text) => `substr(${expression}, 1, length(${text})) = ${text}`,
  listHas: (subject, name, text) =>
    `EXISTS (SELECT 1 FROM json_each(${subject}.properties, '$.${name}') AS item WHERE item.value = ${text})`,
  listSize: (subject, name) => `coalesce(json_array_length(${subject}.properties, '$.${name}'), 0)`,
  completed: (expression, ending) => `(${expression} || substr('${ending}', length(${expression}) - 3))`,
  words: (subject, field, words, bind) =>
    `${subject}.row IN (SELECT rowid FROM search WHERE search MATCH ${bind(matchOf(field, words))})`,
  some: (subject, relation, condition) => {
    const { ends, near } = followed(relation);
    return `EXISTS (SELECT 1 FROM ${ends} WHERE ${near} = ${subject}.id AND ${condition})`;
  },
  set: (name, relation, condition) => {
    const { ends, near } = followed(relation);
    return `${name} (id) AS (SELECT ${near} FROM ${ends} WHERE ${condition})`;
  },
  setWithin: (name, ids) =>
    `${name} (id) AS (SELECT value FROM json_each(${ids}) UNION SELECT edge.start FROM ${name} JOIN edge ON edge.finish = ${name}.id AND edge.kind = 'BROADER')`,
  isInSet: (subject, set) => `${subject}.id IN ${set}`,
};

function plain(value: Comparable): string | number {
  return typeof value === 'boolean' ? Number(value) : value;
}

/** Edges of the kind with the nodes at their other ends, and the id of the node at which they are. */
function followed({ edgeKind, direction, edge, node }: FollowedEdge): { readonly ends: string; readonly near: string } {
  const [near, far] = direction === 'forward' ? ['start', 'finish'] : ['finish', 'start'];
  return {
    ends: `edge AS ${edge} JOIN node AS ${node} ON ${node}.id = ${edge}.${far} AND ${edge}.kind = '${edgeKind}'`,
    near: `${edge}.${near}`,
  };
}

/** Terms hold letters and digits only. */
function matchOf(field: SearchField, words: readonly string[]): string {
  return words.map((word) => `${searchedWords(field)} : "${word}" *`).join(' AND ');
}

/** The nodes of a page and one more, in the order in which they are read. */
export function findStatement(
  { order, page, ...selection }: FindRequest,
  start: readonly string[] | undefined,
): MadeStatement {
  const text = new ConditionText(DIALECT, selection.day);
  const keys = order.map(({ property, descending }) => ({
    expression: DIALECT.property('node', property),
    descending,
  }));
  const { chosen, matches } = chosenBy(selection, text);
  const beyond = start && beyondText(keys, 'node.sort', orderedRow(start), page.backward, text.bind);
  const where = [ofType(selection.type), `(${chosen})`, ...(beyond ? [beyond] : [])];
  return {
    text: `${withSets(text)}SELECT ${NODE}, (${matches}) AS matches
FROM node
WHERE ${where.join('\n  AND ')}
ORDER BY ${orderText(keys, 'node.sort', page.backward)}
LIMIT :limit`,
    parameters: { ...(text.parameters as SqlParameters), limit: page.limit + 1 },
  };
}

/** How many nodes there are, as `number`. */
export function countStatement(selection: Selection): MadeStatement {
  const text = new ConditionText(DIALECT, selection.day);
  const { chosen } = chosenBy(selection, text);
  return {
    text: `${withSets(text)}SELECT count(*) AS number FROM node WHERE ${ofType(selection.type)} AND (${chosen})`,
    parameters: text.parameters as SqlParameters,
  };
}

const COUNTED_AS = {
  VALUE: (value: string) => value,
  FLAG: (value: string) => `CASE ${value} WHEN 1 THEN 'true' WHEN 0 THEN 'false' END`,
  YEAR: (value: string) => `substr(${value}, 1, 4)`,
};

/** How many nodes have which values, in columns `value0`, `value1` and so on, and `number`. */
export function countsStatement({ fields, limit, ...selection }: CountRequest): MadeStatement {
  const text = new ConditionText(DIALECT, selection.day);
  const parts = fields.map((field, index) => countedPart(field, index, text, selection));
  const number = fields.some(({ by }) => by === 'RELATION') ? 'count(DISTINCT node.row)' : 'count(*)';
  const columns = parts.map(({ value }, index) => `${value} AS value${index}`);
  const { chosen } = chosenBy(selection, text);
  return {
    text: `${withSets(text)}SELECT ${[...columns, `${number} AS number`].join(', ')}
FROM node ${parts.map(({ join }) => join).join(' ')}
WHERE ${ofType(selection.type)} AND (${chosen})
GROUP BY ${parts.map((_, index) => index + 1).join(', ')}
LIMIT :limit`,
    parameters: { ...(text.parameters as SqlParameters), limit },
  };
}

function countedPart(
  field: CountedField,
  index: number,
  text: ConditionText,
  { includeUnknown }: Selection,
): { readonly value: string; readonly join: string } {
  if (field.by === 'KIND') return { value: 'node.kind', join: '' };
  if (field.by !== 'RELATION') {
    const value = DIALECT.property('node', field.property);
    return { value: COUNTED_AS[field.by](value), join: '' };
  }
  const edge = `counted${index}`;
  const [near, far] = field.direction === 'forward' ? ['start', 'finish'] : ['finish', 'start'];
  const holds = includeUnknown ? text.possiblyHolds(edge) : text.surelyHolds(edge);
  return {
    value: `${edge}.${far}`,
    join: `LEFT JOIN edge AS ${edge} ON ${edge}.${near} = node.id AND ${edge}.kind = '${field.edgeKind}' AND ${holds}`,
  };
}

/** Labels are of our own closed list, so that the text may hold them. */
function ofType(type: string): string {
  const labels = NODE_KINDS.filter((kind) => isNamed(kind, type)).map(({ label }) => `'${label}'`);
  if (labels.length === NODE_KINDS.length) return '1';
  return labels.length === 1 ? `node.kind = ${labels[0]}` : `node.kind IN (${labels.join(', ')})`;
}

/** Which nodes are taken, and whether one that is taken surely fulfils the condition. */
function chosenBy({ condition, includeUnknown }: Selection, text: ConditionText) {
  if (!includeUnknown) return { chosen: text.surely(condition, 'node'), matches: DIALECT.yes };
  return { chosen: text.possibly(condition, 'node'), matches: text.surely(condition, 'node') };
}

function withSets({ sets }: ConditionText): string {
  return sets.length === 0 ? '' : `WITH RECURSIVE ${sets.join(',\n')}\n`;
}

function orderedRow(keys: readonly string[]) {
  return {
    values: keys.slice(0, -1).map((key) => JSON.parse(key) as string | number | null),
    sortKey: keys.at(-1) ?? '',
  };
}
