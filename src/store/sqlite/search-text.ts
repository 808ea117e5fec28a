import { NATURES } from '../../model/declaration/nature';
import { NODE_KINDS } from '../../model/kinds';
import type { SearchPattern, SearchTier } from '../../model/search/search-query';
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

/** The tiers one after the other: the engine goes to the next one only where the page has room for more. */
export function searchStatement({ tiers, scope, page }: SearchRequest): MadeStatement {
  const [startRank, start = null] = (page.backward ? page.before : page.after) ?? [];
  const isWanted = ({ rank }: SearchTier) =>
    startRank === undefined || (page.backward ? rank <= Number(startRank) : rank >= Number(startRank));
  const wanted = tiers.flatMap((tier, index) => (isWanted(tier) ? [{ tier, better: tiers[index - 1] ?? null }] : []));
  const order = page.backward ? wanted.reverse() : wanted;
  const parameters: SqlParameters = { ...scopeParameters(scope), limit: page.limit + 1 };
  const arms = order.map(({ tier, better }, index) => {
    parameters[`match${index}`] = matchOf(tier, better);
    parameters[`start${index}`] = String(tier.rank) === startRank ? start : null;
    return armOf(index, tier.rank, page.backward);
  });
  return { text: `${arms.join('\nUNION ALL\n')}\nLIMIT :limit`, parameters };
}

function armOf(index: number, rank: number, backward: boolean): string {
  return `SELECT * FROM (
SELECT ${rank} AS rank, ${PLACE} AS place, node.id, node.kind, node.properties,
  node.earliest_start, node.latest_start, node.earliest_end, node.latest_end
FROM ${FOUND}
WHERE search MATCH :match${index}
  AND (:start${index} IS NULL OR ${PLACE} ${backward ? '<' : '>'} :start${index})
  AND ${WANTED}
ORDER BY place ${backward ? 'DESC' : 'ASC'}
LIMIT :limit)`;
}

/** How many nodes of each kind match the widest tier. */
export function countSearchStatement({ tiers, scope }: Omit<SearchRequest, 'page'>): MadeStatement | null {
  const widest = tiers.at(-1);
  if (!widest) return null;
  const text = `SELECT node.kind, count(*) AS number FROM ${FOUND} WHERE search MATCH :match AND ${WANTED} GROUP BY node.kind`;
  return { text, parameters: { ...scopeParameters(scope), match: matchOf(widest, null) } };
}

/** How many nodes match which of the terms together: the sum of 2 to the power of their places. */
export function togetherStatement(terms: readonly (readonly SearchPattern[])[], scope: SearchScope): MadeStatement {
  const parameters: SqlParameters = scopeParameters(scope);
  const arms = terms.map((patterns, index) => {
    parameters[`match${index}`] = anyOf(patterns);
    return `SELECT rowid AS row, ${2 ** index} AS bit FROM search WHERE search MATCH :match${index}`;
  });
  const text = `SELECT terms, count(*) AS number FROM (
SELECT sum(held.bit) AS terms FROM (${arms.join('\nUNION ALL\n')}) AS held CROSS JOIN node ON node.row = held.row
WHERE ${WANTED}
GROUP BY held.row) GROUP BY terms`;
  return { text, parameters };
}

function scopeParameters({ kinds, state, instrument, day, except }: SearchScope): SqlParameters {
  return { kinds: kinds && JSON.stringify(kinds), state, instrument, day, except: JSON.stringify(except) };
}
