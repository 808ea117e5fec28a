import { SearchField } from '../../model/search/search-field';
import { SearchForm } from '../../model/search/search-form';
import { SEARCH_WAYS, widestOf, type SearchPattern } from '../../model/search/search-query';
import type { SearchRequest, SearchScope } from '../graph-store';
import { heldWithRarest } from '../held-together';
import type { MadeStatement } from './find-text';
import { matchOf } from './full-text';
import type { SqlParameters } from './row';

const FOUND = 'search CROSS JOIN node ON node.row = search.rowid';

/** Each narrowing of a scope, as what must be so of the node. */
const NARROWINGS: Readonly<Record<Exclude<keyof SearchScope, 'except'>, string>> = {
  kinds: 'node.kind IN (SELECT value FROM json_each(:kinds))',
  day: 'node.earliest_start <= :day AND node.latest_end > :day',
  instrument:
    '(node.id = :instrument OR EXISTS (SELECT 1 FROM norm WHERE norm.id = node.id AND norm.instrument = :instrument))',
  state: `(node.id = :state OR EXISTS (
    SELECT 1 FROM belonging WHERE belonging.state = :state AND belonging.id IN (node.id, (SELECT instrument FROM norm WHERE norm.id = node.id))
  ))`,
};

/** With which ranks something new begins: words of names as they were typed, other forms of them; the same of summaries. */
const FIRST_OF_SUMMARIES = SEARCH_WAYS.findIndex(({ fields }) => fields.includes(SearchField.SUMMARY)) + 1;
const FIRST_RANKS = SEARCH_WAYS.flatMap(({ form }, index) =>
  form === SearchForm.EXACT || form === SearchForm.PREFIX ? [index + 1] : [],
);

/**
 * What is found by whole names, by words of names, by other forms of the words, and then in summaries: the engine goes on only where the page has room for
 * more. Each node is read once for its place.
 */
export function searchStatement({ tiers, scope, page, isFound = false }: SearchRequest): MadeStatement {
  const { backward, limit } = page;
  const [rank = null, place = null] = (backward ? page.before : page.after) ?? [];
  const steps = tiers.map((tier) => ({ rank: tier.rank, isOfSeveral: tier.terms.length > 1 }));
  return {
    text: textOf({ steps, backward, wanted: wantedOf(scope), isFirst: rank === null, isFound }),
    parameters: {
      ...scopeParameters(scope),
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
  /** What must be so of nodes that are wanted. */
  readonly wanted: readonly string[];
  /** Whether no row is given from which on rows are wanted. */
  readonly isFirst: boolean;
  /** Whether something is surely found. */
  readonly isFound: boolean;
}

/** There are only so many shapes, and their texts are long. */
const texts = new Map<string, string>();

function textOf(shape: Shape): string {
  const { steps, backward, wanted, isFirst, isFound } = shape;
  const taken = steps.map(({ rank, isOfSeveral }) => (isOfSeveral ? -rank : rank));
  const key = [taken, backward, isFirst, isFound, ...wanted].join(' ');
  const text = texts.get(key) ?? madeText(shape);
  texts.set(key, text);
  return text;
}

function madeText(shape: Shape): string {
  const { steps, backward, isFound } = shape;
  const stages = stagesOf(steps);
  const tables = [
    ...tierTables(
      steps.filter(({ isOfSeveral }) => isOfSeveral),
      isFound,
    ),
    ...stages.map(stageTable),
  ];
  const arms = stages.map((_, index) => armOf(`stage${index}`, shape));
  return `WITH ${tables.join(',\n')}
SELECT rank, row AS node
FROM (${(backward ? arms.reverse() : arms).join('\nUNION ALL\n')}
LIMIT :limit)`;
}

/** The steps that are taken together. */
function stagesOf(steps: readonly Step[]): (readonly Step[])[] {
  const bounds = [0, ...FIRST_RANKS];
  const between = (from: number, to = Infinity) => steps.filter(({ rank }) => from <= rank && rank < to);
  return bounds.map((from, index) => between(from, bounds[index + 1])).filter((stage) => stage.length > 0);
}

/**
 * Of several terms a better tier is looked through only where the one that holds it has anything; and names only where anything at all is found, of which the
 * first row tells: of summaries all is found only where names leave room.
 */
function tierTables(several: readonly Step[], isFound: boolean): string[] {
  const widest = several.at(-1);
  if (!widest) return [];
  const gate = `gate AS MATERIALIZED (SELECT 1 FROM search WHERE search MATCH :match${widest.rank} LIMIT 1)`;
  const tables = several.map((step) => tierTable(step, several, isFound));
  return isFound ? tables : [gate, ...tables];
}

function tierTable({ rank }: Step, several: readonly Step[], isFound: boolean): string {
  const holding = several.find((step) => step.rank > rank && isOfSameFields(rank, step.rank));
  const gate = holding ? `tier${holding.rank}` : 'gate';
  const from = isFound && !holding ? 'search' : `(SELECT 1 FROM ${gate} LIMIT 1) CROSS JOIN search`;
  return `tier${rank} AS MATERIALIZED (${matched(rank, from)})`;
}

function isOfSameFields(one: number, other: number): boolean {
  return one < FIRST_OF_SUMMARIES === other < FIRST_OF_SUMMARIES;
}

function matched(rank: number, from: string): string {
  return `SELECT search.rowid AS row, ${rank} AS rank FROM ${from} WHERE search MATCH :match${rank}`;
}

/** Each node of the stage that no earlier one has, with its rank. One expression gives each node once, and is matched again where a later stage asks what it gives: then that is less than a page, where the scope is not narrow. */
function stageTable(steps: readonly Step[], index: number): string {
  const all = steps.map(({ rank, isOfSeveral }) =>
    isOfSeveral ? `SELECT row, rank FROM tier${rank}` : matched(rank, 'search'),
  );
  const earlier = Array.from({ length: index }, (_, place) => `row NOT IN (SELECT row FROM stage${place})`);
  const condition = earlier.length > 0 ? `WHERE ${earlier.join(' AND ')}` : '';
  const [kept, best, once] =
    all.length > 1 ? ['MATERIALIZED', 'min(rank) AS rank', 'GROUP BY row'] : ['NOT MATERIALIZED', 'rank', ''];
  return `stage${index} AS ${kept} (SELECT row, ${best} FROM (${all.join(' UNION ALL ')}) ${condition} ${once})`;
}

function armOf(table: string, { backward, wanted, isFirst }: Shape): string {
  const [beyond, order] = backward ? ['<', 'DESC'] : ['>', 'ASC'];
  const isBeyond = `(${table}.rank ${beyond} :rank OR (${table}.rank = :rank AND (:place IS NULL OR node.search_place ${beyond} :place)))`;
  const conditions = [...(isFirst ? [] : [isBeyond]), ...wanted];
  return `SELECT * FROM (
SELECT ${table}.rank, node.row
FROM ${table} CROSS JOIN node ON node.row = ${table}.row
${conditions.length > 0 ? `WHERE ${conditions.join('\n  AND ')}` : ''}
ORDER BY rank ${order}, node.search_place ${order}
LIMIT :limit)`;
}

/** How many nodes of each kind match any tier. */
export function countSearchStatement({ tiers, scope }: Omit<SearchRequest, 'page'>): MadeStatement | null {
  if (tiers.length === 0) return null;
  const conditions = ['search MATCH :match', ...wantedOf(scope)].join(' AND ');
  const text = `SELECT node.kind, count(*) AS number FROM ${FOUND} WHERE ${conditions} GROUP BY node.kind`;
  return { text, parameters: { ...scopeParameters(scope), match: matchOf(widestOf(tiers)) } };
}

/** How many nodes match which of the terms together, of those that match so many at least: the sum of 2 to the power of their places. */
export function togetherStatement(
  terms: readonly (readonly SearchPattern[])[],
  scope: SearchScope,
  least: number,
): MadeStatement {
  const parameters: SqlParameters = { ...scopeParameters(scope), least };
  const arms = heldWithRarest(terms, least).map((wanted, index) => {
    parameters[`match${index}`] = matchOf({ wholes: [], terms: wanted });
    return `SELECT rowid AS row, ${2 ** index} AS bit FROM search WHERE search MATCH :match${index}`;
  });
  const sums = `SELECT row, sum(bit) AS terms FROM (${arms.join('\nUNION ALL\n')}) GROUP BY row HAVING count(*) >= :least`;
  // Nodes are read only where some may be unwanted.
  const wanted = wantedOf(scope);
  const ofNodes = wanted.length > 0 ? `CROSS JOIN node ON node.row = held.row WHERE ${wanted.join(' AND ')}` : '';
  const text = `SELECT terms, count(*) AS number FROM (${sums}) AS held ${ofNodes} GROUP BY terms`;
  return { text, parameters };
}

/** What the scope narrows, as conditions on the node; none where it is everywhere. */
function wantedOf(scope: SearchScope): string[] {
  const { except } = scope;
  // A text for each number of them: they are few, and a list read from one parameter takes as long as a match.
  const others = `node.id NOT IN (${except.map((_, index) => `:except${index}`).join(', ')})`;
  return [...narrowedIn(scope).map((key) => NARROWINGS[key]), ...(except.length > 0 ? [others] : [])];
}

function narrowedIn(scope: SearchScope): (keyof typeof NARROWINGS)[] {
  const keys = Object.keys(NARROWINGS) as (keyof typeof NARROWINGS)[];
  return keys.filter((key) => scope[key] !== null);
}

function scopeParameters(scope: SearchScope): SqlParameters {
  const bound = (value: string | readonly string[] | null) =>
    typeof value === 'string' || value === null ? value : JSON.stringify(value);
  return Object.fromEntries([
    ...narrowedIn(scope).map((key) => [key, bound(scope[key])] as const),
    ...scope.except.map((id, index) => [`except${index}`, id] as const),
  ]);
}
