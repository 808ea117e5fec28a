import { Nature } from '../../model/declaration/nature';
import { natureOf } from '../../model/graph-model';
import { sortKeyOf } from '../../model/id';
import { textOf, type NodeRecord } from '../../model/records';
import { firstDay, latestOf, type PartialDate } from '../../model/time/partial-date';
import type { GraphStore, RelatedRow } from '../../store/graph-store';
import { relatedRows } from '../asking/related-rows';

/** An act of a State’s law whose own text was read. */
export interface ActReading {
  readonly act: NodeRecord;
  /** The texts that were read, those that speak as of the latest date first; those without a date last. */
  readonly editions: readonly NodeRecord[];
  /** As of when the newest of them speaks: what came later was not read. Null where none speaks as of a date. */
  readonly readUpTo: PartialDate | null;
}

export interface ActsRead {
  /** By id. */
  readonly read: readonly ActReading[];
  /** Those of which the data holds no text: it knows of them what other texts and reports say. By id. */
  readonly unread: readonly NodeRecord[];
}

const PAGE = 500;

/** Which acts of the State’s law were read in their own texts, and in which editions. */
export async function actsRead(store: GraphStore, state: string): Promise<ActsRead> {
  const acts = (await lawsOf(store, state)).filter((law) => natureOf(law) === Nature.NATIONAL_LAW).sort(byId);
  const textsOf = await relatedRows(
    store,
    'TEXT_OF',
    acts.map(({ id }) => id),
    'reverse',
  );
  const readings = acts.map((act): ActReading => {
    const editions = textsOf(act.id)
      .map(({ node }) => node)
      .sort(newestFirst);
    return { act, editions, readUpTo: latestOf(editions.map((edition) => textOf(edition, 'attestedOn'))) };
  });
  return {
    read: readings.filter(({ editions }) => editions.length > 0),
    unread: readings.filter(({ editions }) => editions.length === 0).map(({ act }) => act),
  };
}

async function lawsOf(store: GraphStore, state: string): Promise<NodeRecord[]> {
  const laws: NodeRecord[] = [];
  let after: RelatedRow['keys'] | undefined;
  do {
    const page = { limit: PAGE, backward: false, ...(after && { after }) };
    const [found] = await store.related({
      edgeKind: 'LAW_OF',
      direction: 'reverse',
      ids: [state],
      holdingOn: null,
      page,
    });
    laws.push(...(found?.rows ?? []).map(({ node }) => node));
    after = found?.hasMore ? found.rows.at(-1)?.keys : undefined;
  } while (after);
  return laws;
}

function byId(one: NodeRecord, other: NodeRecord): number {
  return sortKeyOf(one.id) < sortKeyOf(other.id) ? -1 : 1;
}

function newestFirst(one: NodeRecord, other: NodeRecord): number {
  const [first, second] = [one, other].map((edition) => textOf(edition, 'attestedOn'));
  const [day, otherDay] = [first, second].map((date) => (date ? firstDay(date) : ''));
  if (day === otherDay) return byId(one, other);
  return (day ?? '') > (otherDay ?? '') ? -1 : 1;
}
