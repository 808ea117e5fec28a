import { NATURES } from '../../model/declaration/nature';
import { NODE_KINDS } from '../../model/kinds';
import { SearchField } from '../../model/search/search-field';
import { SEARCH_WAYS, widestOf, type SearchPattern } from '../../model/search/search-query';
import type { SearchRequest, SearchScope } from '../graph-store';
import type { MadeStatement } from './find-text';
import { anyOf, matchOf } from './full-text';
import type { SqlParameters } from './row';

/** The place of a node’s kind among hits of one rank, and its sort key: one text, by which they are ordered. */
const PLACE = `CASE node.kind ${NODE_KINDS.map(({ label, nature }) => `WHEN '${label}' THEN '${NATURES[nature].searchPlace}'`).join(' ')} END || node.sort`;

const FOUND = 'search CROSS JOIN node ON node.row = search.rowid';

/** Which of the nodes that match are wanted. */
const WANTED = `(:kinds IS NULL OR node.kind IN (SELECT value FROM json_each(:kinds)))
  AND (:day IS NULL OR (node.earliest_start <= :day AND node.latest_end > :day))
  AND (:instrument IS NULL OR node.id = :instrument OR EXISTS (SELECT 1 FROM norm WHERE norm.id = node.id AND norm.instrument = :instrument))
  AND (:state IS NULL OR node.id = :state OR EXISTS (
    SELECT 1 FROM belonging WHERE belonging.state = :state AND belonging.id IN (node.id, (SELECT instrument FROM norm WHERE norm.id = node.id))
  ))
  AND node.id NOT IN (SELECT value FROM json_each(:except))`;

/** Ranks from this one on are of summaries. */
const FIRST_OF_SUMMARIES = SEARCH_WAYS.findIndex(({ fields }) => fields.includes(SearchField.SUMMARY)) + 1;

/**
 * What is found in names, then in summaries: the engine goes to these only where the page has room for more. Each expression is matched once, each node
 * read once for its place, and those of the page for their properties.
 */
export function searchStatement({ tiers, scope, page }: SearchRequest): MadeStatement {
  const { backward, limit } = page;
  const [rank = null, place = null] = (backward ? page.before : page.after) ?? [];
  const isNarrow = !isEverywhere(scope);
  const steps = tiers.map((tier) => ({ rank: tier.rank, isOfSeveral: tier.terms.length > 1 }));
  return {
    text: textOf({ steps, backward, isNarrow, isFirst: rank === null }),
    parameters: {
      ...(isNarrow && scopeParameters(scope)),
      ...(rank !== null && { rank: Number(rank), place }),
      limit: limit + 1,
      ...Object.fromEntries(tiers.map((tier) => [`match${tier.rank}`, matchOf(tier)])),
    },
  };
}

/** A tier, and whether it asks for words of several terms. */
interface Step {
  readonly rank: number;
  readonly isOfSeveral: boolean;
}

/** All that the text of a search depends on. */
interface Shape {
  readonly steps: readonly Step[];
  readonly backward: boolean;
  /** Whether some nodes are unwanted. */
  readonly isNarrow: boolean;
  /** Whether no row is given from which on rows are wanted. */
  readonly isFirst: boolean;
}

/** There are only so many shapes, and their texts are long. */
const texts = new Map<string, string>();

function textOf(shape: Shape): string {
  const key = JSON.stringify(shape);
  const text = texts.get(key) ?? madeText(shape);
  texts.set(key, text);
  return text;
}

function madeText(shape: Shape): string {
  const { steps, backward } = shape;
  const named = steps.filter(({ rank }) => rank < FIRST_OF_SUMMARIES);
  const told = steps.filter(({ rank }) => rank >= FIRST_OF_SUMMARIES);
  const besideNamed = named.length > 0 ? 'WHERE row NOT IN (SELECT row FROM named)' : '';
  const tables = [
    ...steps.map((step) => tierTable(step, steps)),
    ...(named.length > 0 ? [bestTable('named', named, '')] : []),
    ...(told.length > 0 ? [bestTable('told', told, besideNamed)] : []),
  ];
  const arms = [
    ...(named.length > 0 ? [armOf('named', shape)] : []),
    ...(told.length > 0 ? [armOf('told', shape)] : []),
  ];
  return `WITH ${tables.join(',\n')}
SELECT page.rank, page.place, node.id, node.kind, node.properties,
  node.earliest_start, node.latest_start, node.earliest_end, node.latest_end
FROM (${(backward ? arms.reverse() : arms).join('\nUNION ALL\n')}
LIMIT :limit) AS page CROSS JOIN node ON node.row = page.row`;
}

/** Of several terms a better tier is looked through only where the one that holds it has anything. */
function tierTable({ rank, isOfSeveral }: Step, steps: readonly Step[]): string {
  const holding = steps.find((step) => step.rank > rank && step.isOfSeveral);
  const isWithin = isOfSeveral && holding !== undefined && isOfSameFields(rank, holding.rank);
  const from = isWithin ? `(SELECT 1 FROM tier${holding.rank} LIMIT 1) CROSS JOIN search` : 'search';
  return `tier${rank} AS MATERIALIZED (SELECT search.rowid AS row FROM ${from} WHERE search MATCH :match${rank})`;
}

function isOfSameFields(one: number, other: number): boolean {
  return one < FIRST_OF_SUMMARIES === other < FIRST_OF_SUMMARIES;
}

/** Each node of the tiers with its rank. */
function bestTable(name: string, steps: readonly Step[], condition: string): string {
  const all = steps.map(({ rank }) => `SELECT row, ${rank} AS rank FROM tier${rank}`).join(' UNION ALL ');
  return `${name} AS MATERIALIZED (SELECT row, min(rank) AS rank FROM (${all}) ${condition} GROUP BY row)`;
}

function armOf(table: string, { backward, isNarrow, isFirst }: Shape): string {
  const [beyond, order] = backward ? ['<', 'DESC'] : ['>', 'ASC'];
  const isBeyond = `(${table}.rank ${beyond} :rank OR (${table}.rank = :rank AND (:place IS NULL OR ${PLACE} ${beyond} :place)))`;
  const conditions = [...(isFirst ? [] : [isBeyond]), ...(isNarrow ? [WANTED] : [])];
  return `SELECT * FROM (
SELECT ${table}.rank, ${PLACE} AS place, node.row
FROM ${table} CROSS JOIN node ON node.row = ${table}.row
${conditions.length > 0 ? `WHERE ${conditions.join('\n  AND ')}` : ''}
ORDER BY rank ${order}, place ${order}
LIMIT :limit)`;
}

/** How many nodes of each kind match any tier. */
export function countSearchStatement({ tiers, scope }: Omit<SearchRequest, 'page'>): MadeStatement | null {
  if (tiers.length === 0) return null;
  const text = `SELECT node.kind, count(*) AS number FROM ${FOUND} WHERE search MATCH :match AND ${WANTED} GROUP BY node.kind`;
  return { text, parameters: { ...scopeParameters(scope), match: matchOf(widestOf(tiers)) } };
}

/** How many nodes match which of the terms together: the sum of 2 to the power of their places. */
export function togetherStatement(terms: readonly (readonly SearchPattern[])[], scope: SearchScope): MadeStatement {
  const parameters: SqlParameters = isEverywhere(scope) ? {} : scopeParameters(scope);
  const arms = terms.map((patterns, index) => {
    parameters[`match${index}`] = anyOf(patterns);
    return `SELECT rowid AS row, ${2 ** index} AS bit FROM search WHERE search MATCH :match${index}`;
  });
  const sums = `SELECT row, sum(bit) AS terms FROM (${arms.join('\nUNION ALL\n')}) GROUP BY row`;
  // Nodes are read only where some may be unwanted.
  const wanted = isEverywhere(scope) ? '' : `CROSS JOIN node ON node.row = held.row WHERE ${WANTED}`;
  const text = `SELECT terms, count(*) AS number FROM (${sums}) AS held ${wanted} GROUP BY terms`;
  return { text, parameters };
}

function isEverywhere({ kinds, state, instrument, day, except }: SearchScope): boolean {
  return kinds === null && state === null && instrument === null && day === null && except.length === 0;
}

function scopeParameters({ kinds, state, instrument, day, except }: SearchScope): SqlParameters {
  return { kinds: kinds && JSON.stringify(kinds), state, instrument, day, except: JSON.stringify(except) };
}
