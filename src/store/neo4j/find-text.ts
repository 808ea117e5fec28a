import { int } from 'neo4j-driver';
import type { Comparable } from '../../model/filter/condition';
import { ConditionText, beyondText, orderText, type ConditionDialect, type EdgePattern } from '../condition-text';
import type { CountRequest, CountedField, FindRequest, Selection } from '../graph-store';
import type { Parameters } from './connection';
import { searchedWords } from './full-text';
import { nativeName } from './native-name';
import { NODE } from './statements';

/** A statement that is made from a request, with its parameters. */
interface MadeStatement {
  readonly text: string;
  readonly parameters: Parameters;
}

const DIALECT: ConditionDialect = {
  yes: 'true',
  no: 'false',
  unknown: 'null',
  parameter: (name) => `$${name}`,
  bound: (value) => value,
  property: (subject, name) => `${subject}.${nativeName(name)}`,
  dayOf: (subject, day) => `${subject}.${day}`,
  kindOf: (subject) => `${subject}.kind`,
  isIn: (expression, list) => `${expression} IN ${list}`,
  contains: (expression, text) => `${expression} CONTAINS ${text}`,
  startsWith: (expression, text) => `${expression} STARTS WITH ${text}`,
  listHas: (subject, name, text) => `${text} IN coalesce(${subject}.${nativeName(name)}, [])`,
  listSize: (subject, name) => `size(coalesce(${subject}.${nativeName(name)}, []))`,
  completed: (expression, ending) => `(${expression} + substring('${ending}', size(${expression}) - 4))`,
  words: (subject, field, words, bind) =>
    words.map((word) => `(' ' + ${subject}.${searchedWords(field)}) CONTAINS ${bind(` ${word}`)}`).join(' AND '),
  some: (subject, pattern, { edge, node }, condition) => {
    const match = `MATCH (${subject})${arrow(pattern, edge)}(${node})`;
    return `CASE WHEN EXISTS { ${match} WHERE ${condition} } THEN true WHEN EXISTS { ${match} WHERE (${condition}) IS NULL } THEN null ELSE false END`;
  },
};

function arrow({ edgeKind, direction }: EdgePattern, edge: string): string {
  return direction === 'forward' ? `-[${edge}:${edgeKind}]->` : `<-[${edge}:${edgeKind}]-`;
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
  const condition = text.of(selection.condition, 'node');
  const beyond = start && beyondText(keys, 'node.sortKey', orderedRow(start), page.backward, text.bind);
  const where = [chosen(condition, selection), ...(beyond ? [beyond] : [])];
  return {
    text: `MATCH (node:${labelOf(selection.type)})
WHERE ${where.join('\n  AND ')}
WITH node
ORDER BY ${orderText(keys, 'node.sortKey', page.backward)}
LIMIT $limit
RETURN node ${NODE} AS node, (${condition}) AS matches`,
    parameters: { ...text.parameters, limit: int(page.limit + 1) },
  };
}

/** How many nodes there are, as `number`. */
export function countStatement(selection: Selection): MadeStatement {
  const text = new ConditionText(DIALECT, selection.day);
  const condition = text.of(selection.condition, 'node');
  const where = condition === DIALECT.yes ? '' : `\nWHERE ${chosen(condition, selection)}`;
  return {
    text: `MATCH (node:${labelOf(selection.type)})${where}\nRETURN count(node) AS number`,
    parameters: text.parameters,
  };
}

/** How many nodes have which values, in columns `value0`, `value1` and so on, and `number`. */
export function countsStatement({ fields, limit, ...selection }: CountRequest): MadeStatement {
  const text = new ConditionText(DIALECT, selection.day);
  const parts = fields.map((field, index) => countedPart(field, index, text, selection));
  const number = fields.some(({ by }) => by === 'RELATION') ? 'count(DISTINCT node)' : 'count(node)';
  const columns = parts.map(({ value }, index) => `${value} AS value${index}`);
  return {
    text: `MATCH (node:${labelOf(selection.type)})
WHERE ${chosen(text.of(selection.condition, 'node'), selection)}
${parts.map(({ match }) => match).join('\n')}
RETURN ${[...columns, `${number} AS number`].join(', ')}
LIMIT $limit`,
    parameters: { ...text.parameters, limit: int(limit) },
  };
}

const COUNTED_AS = {
  VALUE: (value: string) => value,
  FLAG: (value: string) => value,
  YEAR: (value: string) => `substring(${value}, 0, 4)`,
};

function countedPart(
  field: CountedField,
  index: number,
  text: ConditionText,
  { includeUnknown }: Selection,
): { readonly value: string; readonly match: string } {
  if (field.by === 'KIND') return { value: 'node.kind', match: '' };
  if (field.by !== 'RELATION')
    return { value: COUNTED_AS[field.by](DIALECT.property('node', field.property)), match: '' };
  const edge = `counted${index}`;
  const holds = text.holds(edge);
  return {
    value: `end${index}.id`,
    match: `OPTIONAL MATCH (node)${arrow(field, edge)}(end${index}) WHERE ${includeUnknown ? `coalesce(${holds}, true)` : holds}`,
  };
}

/** The label of a kind or interface. They are of our own closed list, so that the text may hold them. */
function labelOf(type: string): string {
  return type === 'LegalNode' ? 'Entity' : type;
}

function chosen(condition: string, { includeUnknown }: Selection): string {
  return includeUnknown ? `coalesce(${condition}, true)` : condition;
}

function orderedRow(keys: readonly string[]) {
  return { values: keys.slice(0, -1).map((key) => JSON.parse(key) as Comparable | null), sortKey: keys.at(-1) ?? '' };
}
