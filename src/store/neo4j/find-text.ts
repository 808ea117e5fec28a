import { int } from 'neo4j-driver';
import type { Comparable } from '../../model/filter/condition';
import {
  ConditionText,
  beyondText,
  orderText,
  type ConditionDialect,
  type EdgePattern,
  type FollowedEdge,
} from '../condition-text';
import type { CountRequest, CountedField, FindRequest, Selection } from '../graph-store';
import type { Parameters } from './connection';
import { searchedWords } from './full-text';
import { nativeName } from './native-name';

/** A statement that is made from a request, with its parameters. */
interface MadeStatement {
  readonly text: string;
  readonly parameters: Parameters;
}

const DIALECT: ConditionDialect = {
  yes: 'true',
  no: 'false',
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
  some: (subject, relation, condition) => `EXISTS { MATCH ${followed(subject, relation)} WHERE ${condition} }`,
  set: (name, relation, condition) => `CALL (*) {
  MATCH ${followed(`near_${name}`, relation)}
  WHERE ${condition}
  RETURN collect(DISTINCT near_${name}) AS ${name}
}`,
  setWithin: (name, ids) => `CALL (*) {
  MATCH (wider_${name}:Entity)
  WHERE wider_${name}.id IN ${ids}
  MATCH (wider_${name})<-[:BROADER*0..]-(near_${name})
  RETURN collect(DISTINCT near_${name}) AS ${name}
}`,
  isInSet: (subject, set) => `${subject} IN ${set}`,
};

function followed(subject: string, relation: FollowedEdge): string {
  return `(${subject})${arrow(relation, relation.edge)}(${relation.node})`;
}

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
  const { chosen, matches } = chosenBy(selection, text);
  const beyond = start && beyondText(keys, 'node.sortKey', orderedRow(start), page.backward, text.bind);
  const where = [`(${chosen})`, ...(beyond ? [beyond] : [])];
  return {
    text: `${withSets(text)}MATCH (node:${labelOf(selection.type)})
WHERE ${where.join('\n  AND ')}
WITH *
ORDER BY ${orderText(keys, 'node.sortKey', page.backward)}
LIMIT $limit
RETURN node.record AS node, coalesce(${matches}, false) AS matches`,
    parameters: { ...text.parameters, limit: int(page.limit + 1) },
  };
}

/** How many nodes there are, as `number`. */
export function countStatement(selection: Selection): MadeStatement {
  const text = new ConditionText(DIALECT, selection.day);
  const { chosen } = chosenBy(selection, text);
  const where = chosen === DIALECT.yes ? '' : `\nWHERE ${chosen}`;
  return {
    text: `${withSets(text)}MATCH (node:${labelOf(selection.type)})${where}\nRETURN count(node) AS number`,
    parameters: text.parameters,
  };
}

/** How many nodes have which values, in columns `value0`, `value1` and so on, and `number`. */
export function countsStatement({ fields, limit, ...selection }: CountRequest): MadeStatement {
  const text = new ConditionText(DIALECT, selection.day);
  const parts = fields.map((field, index) => countedPart(field, index, text, selection));
  const number = fields.some(({ by }) => by === 'RELATION') ? 'count(DISTINCT node)' : 'count(node)';
  const columns = parts.map(({ value }, index) => `${value} AS value${index}`);
  const { chosen } = chosenBy(selection, text);
  return {
    text: `${withSets(text)}MATCH (node:${labelOf(selection.type)})
WHERE ${chosen}
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
  const holds = includeUnknown ? text.possiblyHolds(edge) : text.surelyHolds(edge);
  return {
    value: `end${index}.id`,
    match: `OPTIONAL MATCH (node)${arrow(field, edge)}(end${index}) WHERE ${holds}`,
  };
}

/** The label of a kind or interface. They are of our own closed list, so that the text may hold them. */
function labelOf(type: string): string {
  return type === 'LegalNode' ? 'Entity' : type;
}

/** Which nodes are taken, and whether one that is taken surely fulfils the condition. */
function chosenBy({ condition, includeUnknown }: Selection, text: ConditionText) {
  if (!includeUnknown) return { chosen: text.surely(condition, 'node'), matches: DIALECT.yes };
  return { chosen: text.possibly(condition, 'node'), matches: text.surely(condition, 'node') };
}

/** Sets are found first; without a row before them they would be found for each. */
function withSets({ sets }: ConditionText): string {
  return sets.map((set) => `${set}\n`).join('');
}

function orderedRow(keys: readonly string[]) {
  return { values: keys.slice(0, -1).map((key) => JSON.parse(key) as Comparable | null), sortKey: keys.at(-1) ?? '' };
}
