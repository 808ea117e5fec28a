import { SearchField } from '../../model/search/search-field';
import { SearchForm } from '../../model/search/search-form';
import { SEARCH_WAYS, widestOf, type SearchPattern, type SearchTier } from '../../model/search/search-query';
import type { SearchRequest, SearchScope } from '../graph-store';
import { heldWithRarest } from '../held-together';
import type { MadeStatement } from './find-text';
import { anyOf, matchOf } from './full-text';
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

/**
 * With which ranks something new begins: words of names as they were typed, other forms of them; the same of summaries.
 */
const FIRST_OF_SUMMARIES = SEARCH_WAYS.findIndex(({ fields }) => fields.includes(SearchField.SUMMARY)) + 1;
const FIRST_RANKS = SEARCH_WAYS.flatMap(({ form }, index) =>
  form === SearchForm.EXACT || form === SearchForm.PREFIX ? [index + 1] : [],
);

/** So few rows are ranked all at once: stage by stage takes longer, though it may end sooner. */
const FEW_ROWS = 50;

/**
 * What is found by whole names, by words of names, by other forms of the words, and then in summaries: the engine goes
 * on only where the page has room for more. Each node is read once for its place.
 */
export function searchStatement(request: SearchRequest): MadeStatement {
  const { tiers, scope, page, isFound = false, rows = Infinity, rarest = 0, holders } = request;
  const { backward, limit } = page;
  const start = backward ? page.before : page.after;
  const several = tiers.filter(isOfSeveral);
  const isOfFew = rows <= FEW_ROWS || holders !== undefined;
  const isTold = holders !== undefined && several.length > 0;
  const gated = isOfFew ? namesGated(several) : undefined;
  const parameters = scopeParameters(scope);
  if (start) [parameters['rank'], parameters['place']] = [Number(start[0]), start[1] ?? null];
  parameters['limit'] = limit + 1;
  for (const tier of tiers) parameters[`match${tier.rank}`] = matchOf(tier);
  if (gated) parameters['named'] = anyOf(gated.terms[rarest] ?? []);
  if (isTold) parameters['holders'] = JSON.stringify(holders);
  return { text: textOf({ tiers, scope, backward, isFirst: !start, isFound, isOfFew, isTold }), parameters };
}

/** All that the text of a search depends on. */
interface Shape {
  readonly tiers: readonly SearchTier[];
  readonly scope: SearchScope;
  readonly backward: boolean;
  /** Whether no row is given from which on rows are wanted. */
  readonly isFirst: boolean;
  /** Whether something is surely found. */
  readonly isFound: boolean;
  /** Whether only few rows are; and whether those that hold each of several terms are given. */
  readonly isOfFew: boolean;
  readonly isTold: boolean;
}

function textOf(shape: Shape): string {
  const { tiers, scope, backward, isFirst, isFound, isOfFew, isTold } = shape;
  let key = `search ${backward} ${isFirst} ${isFound} ${isOfFew} ${isTold} ${keyOf(scope)}`;
  for (const tier of tiers) key += isOfSeveral(tier) ? ` ${tier.rank} several` : ` ${tier.rank}`;
  return kept(key, () => madeText(shape));
}

/** There are only so many shapes, and their texts are long. */
const texts = new Map<string, string>();

function kept(key: string, made: () => string): string {
  const text = texts.get(key) ?? made();
  texts.set(key, text);
  return text;
}

/** What of a scope a text depends on. */
function keyOf(scope: SearchScope): string {
  return `${narrowedIn(scope).join(' ')} ${scope.except.length}`;
}

/** Whether it asks for words of several terms. */
function isOfSeveral({ terms }: SearchTier): boolean {
  return terms.length > 1;
}

function madeText(shape: Shape): string {
  const { tiers, scope, backward, isFound, isOfFew, isTold } = shape;
  const several = tiers.filter(isOfSeveral);
  const stages = isOfFew ? [tiers] : stagesOf(tiers);
  const tables = [
    ...(isOfFew ? tablesOfFew(several, isTold) : tablesOfMany(several, isFound)),
    ...stages.map(stageTable),
  ];
  const wanted = wantedOf(scope);
  const arms = stages.map((_, index) => armOf(`stage${index}`, shape, wanted));
  return `WITH ${tables.join(',\n')}
SELECT rank, row AS node
FROM (${(backward ? arms.reverse() : arms).join('\nUNION ALL\n')}
LIMIT :limit)`;
}

/** The tiers that are looked through together. */
function stagesOf(tiers: readonly SearchTier[]): (readonly SearchTier[])[] {
  const bounds = [0, ...FIRST_RANKS];
  const between = (from: number, to = Infinity) => tiers.filter(({ rank }) => from <= rank && rank < to);
  return bounds.map((from, index) => between(from, bounds[index + 1])).filter((stage) => stage.length > 0);
}

/**
 * Of several terms a better tier is looked through only where the one that holds it has anything; and names only where
 * anything at all is found, of which the first row tells: of summaries all is found only where names leave room.
 */
function tablesOfMany(several: readonly SearchTier[], isFound: boolean): string[] {
  const widest = several.at(-1);
  if (!widest) return [];
  const gate = `gate AS MATERIALIZED (SELECT 1 FROM search WHERE search MATCH :match${widest.rank} LIMIT 1)`;
  const tables = several.map((tier) => {
    const holding = holdingOf(tier, several);
    return tableOf(tier, isFound && !holding ? 'search' : gatedBy(holding ? `tier${holding.rank}` : 'gate'));
  });
  return isFound ? tables : [gate, ...tables];
}

/**
 * Where few rows are found all of them come first, or are given; and names are looked through only where one of those
 * holds the rarest term in them.
 */
function tablesOfFew(several: readonly SearchTier[], isTold: boolean): string[] {
  const widest = several.at(-1);
  if (!widest) return [];
  const all = `tier${widest.rank}`;
  const told = `${all} AS MATERIALIZED (SELECT value AS row, ${widest.rank} AS rank FROM json_each(:holders))`;
  const gate = `gate AS MATERIALIZED (SELECT 1 FROM search CROSS JOIN ${all} ON ${all}.row = search.rowid WHERE search MATCH :named LIMIT 1)`;
  const tables = several.slice(0, -1).map((tier) => {
    const holding = holdingOf(tier, several);
    return tableOf(tier, gatedBy(holding ? `tier${holding.rank}` : 'gate'));
  });
  return [isTold ? told : tableOf(widest, 'search'), ...(namesGated(several) ? [gate] : []), ...tables];
}

/** The widest of the tiers of names, where no other tells whether it has anything. */
function namesGated(several: readonly SearchTier[]): SearchTier | undefined {
  return several.slice(0, -1).find((tier) => !holdingOf(tier, several));
}

/** The next tier, which holds all that the tier does. */
function holdingOf({ rank }: SearchTier, several: readonly SearchTier[]): SearchTier | undefined {
  return several.find((tier) => tier.rank > rank && isOfSameFields(rank, tier.rank));
}

function tableOf({ rank }: SearchTier, from: string): string {
  return `tier${rank} AS MATERIALIZED (${matched(rank, from)})`;
}

/** The index, where the table has anything. */
function gatedBy(table: string): string {
  return `(SELECT 1 FROM ${table} LIMIT 1) CROSS JOIN search`;
}

function isOfSameFields(one: number, other: number): boolean {
  return one < FIRST_OF_SUMMARIES === other < FIRST_OF_SUMMARIES;
}

function matched(rank: number, from: string): string {
  return `SELECT search.rowid AS row, ${rank} AS rank FROM ${from} WHERE search MATCH :match${rank}`;
}

/**
 * Each node of the stage that no earlier one has, with its rank. One expression gives each node once, and is matched
 * again where a later stage asks what it gives: then that is less than a page, where the scope is not narrow.
 */
function stageTable(tiers: readonly SearchTier[], index: number): string {
  const all = tiers.map((tier) =>
    isOfSeveral(tier) ? `SELECT row, rank FROM tier${tier.rank}` : matched(tier.rank, 'search'),
  );
  const earlier = Array.from({ length: index }, (_, place) => `row NOT IN (SELECT row FROM stage${place})`);
  const condition = earlier.length > 0 ? `WHERE ${earlier.join(' AND ')}` : '';
  const [kept, best, once] =
    all.length > 1 ? ['MATERIALIZED', 'min(rank) AS rank', 'GROUP BY row'] : ['NOT MATERIALIZED', 'rank', ''];
  return `stage${index} AS ${kept} (SELECT row, ${best} FROM (${all.join(' UNION ALL ')}) ${condition} ${once})`;
}

function armOf(table: string, { backward, isFirst }: Shape, wanted: readonly string[]): string {
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

/**
 * How many nodes match which of the terms together, of those that match so many at least: the sum of 2 to the power of
 * their places.
 */
export function togetherStatement(
  terms: readonly (readonly SearchPattern[])[],
  scope: SearchScope,
  least: number,
): MadeStatement {
  const parameters = scopeParameters(scope);
  parameters['least'] = least;
  const held = heldWithRarest(terms, least);
  for (const [index, wanted] of held.entries()) parameters[`match${index}`] = matchOf({ wholes: [], terms: wanted });
  // Who holds more terms than are rarest holds some of the others.
  const rarest = held.filter((wanted) => wanted.length === 1).length;
  const apart = rarest < least ? rarest : 0;
  const text = kept(`together ${terms.length} ${apart} ${keyOf(scope)}`, () =>
    togetherText(terms.length, apart, scope),
  );
  return { text, parameters };
}

/** So many terms, the first ones of which may be looked for apart: then only in rows that hold enough of the others. */
function togetherText(terms: number, apart: number, scope: SearchScope): string {
  const arms = Array.from(
    { length: terms },
    (_, index) => `SELECT rowid AS row, ${2 ** index} AS bit FROM search WHERE search MATCH :match${index}`,
  );
  const sums = (of: readonly string[], least: string) =>
    `SELECT row, sum(bit) AS terms, count(*) AS number FROM (${of.join('\nUNION ALL\n')}) GROUP BY row HAVING count(*) >= ${least}`;
  const others = sums(arms.slice(apart), `:least - ${apart}`);
  const rarest = `SELECT others.row, others.terms + sum(rarest.bit) AS terms
FROM (${arms.slice(0, apart).join('\nUNION ALL\n')}) AS rarest CROSS JOIN others ON others.row = rarest.row
GROUP BY others.row HAVING others.number + count(*) >= :least`;
  // Nodes are read only where some may be unwanted.
  const wanted = wantedOf(scope);
  const ofNodes = wanted.length > 0 ? `CROSS JOIN node ON node.row = held.row WHERE ${wanted.join(' AND ')}` : '';
  const nodes = `CASE WHEN count(*) <= ${FEW_ROWS} THEN json_group_array(held.row) END AS nodes`;
  return `WITH others AS MATERIALIZED (${others})
SELECT terms, count(*) AS number, ${nodes}
FROM (${apart > 0 ? rarest : 'SELECT row, terms FROM others'}) AS held ${ofNodes} GROUP BY terms`;
}

/** What the scope narrows, as conditions on the node; none where it is everywhere. */
function wantedOf(scope: SearchScope): string[] {
  const { except } = scope;
  // A text for each number of them: they are few, and a list read from one parameter takes as long as a match.
  const others = `node.id NOT IN (${except.map((_, index) => `:except${index}`).join(', ')})`;
  return [...narrowedIn(scope).map((key) => NARROWINGS[key]), ...(except.length > 0 ? [others] : [])];
}

const NARROWING = Object.keys(NARROWINGS) as (keyof typeof NARROWINGS)[];

function narrowedIn(scope: SearchScope): (keyof typeof NARROWINGS)[] {
  return NARROWING.filter((key) => scope[key] !== null);
}

function scopeParameters(scope: SearchScope): SqlParameters {
  const parameters: SqlParameters = {};
  for (const key of narrowedIn(scope)) {
    const value = scope[key];
    parameters[key] = typeof value === 'string' ? value : JSON.stringify(value);
  }
  for (const [index, id] of scope.except.entries()) parameters[`except${index}`] = id;
  return parameters;
}
