import { CitedIn } from '../../model/edges/cited-in';
import { read } from '../../model/read';
import DataLoader from 'dataloader';
import type { Citation } from '../../model/declaration/citation';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { NO_OWN_TEXTS, type OwnTexts } from '../../own-texts/own-texts';
import { NO_CONSOLE, type RunCypher } from '../console/console-access';
import { RequestBudget } from '../cost/request-budget';
import { Turns } from '../cost/turns';
import type { GraphStore, Page, RelatedPage, RelatedRequest, RelatedRow } from '../../store/graph-store';
import type { AskedNode } from './ahead-reader';
import { RelationReader } from './relation-reader';
import { RequestNotes } from './request-notes';

/** Enough for every citation or bearer of one thing. */
const ALL: Page = { limit: 500, backward: false };

/**
 * What resolvers of one request share. Reads are batched per edge, arguments and date, so that the number of statements
 * grows with the depth of a query, never with its rows.
 */
export class RequestContext {
  private readonly loaders = new Map<string, DataLoader<never, unknown>>();

  private readonly judged = new Map<string, Promise<unknown>>();

  readonly budget = new RequestBudget();
  readonly turns = new Turns();
  /** What relation fields show. */
  readonly relations = new RelationReader(this);

  constructor(
    private readonly graph: GraphStore,
    private readonly runStatement: RunCypher = NO_CONSOLE.for(undefined),
    readonly notes: RequestNotes = new RequestNotes(),
    private readonly texts: OwnTexts = NO_OWN_TEXTS,
  ) {}

  /** Runs a statement for whoever sent the request. */
  readonly runCypher: RunCypher = (statement, parameters) => {
    this.notes.ranStatement = true;
    return this.runStatement(statement, parameters);
  };

  /** The articles' own words, which are kept beside the graph. */
  get ownTexts(): OwnTexts {
    this.notes.readOwnTexts = true;
    return this.texts;
  }

  /** What is read for a request that was refused, or is worked on for too long, throws instead. */
  get store(): GraphStore {
    this.budget.checkBeforeRead();
    this.notes.reads += 1;
    return this.graph;
  }

  get readsAhead(): boolean {
    return this.graph.readAhead !== undefined;
  }

  /** The answer to a question: worked out once a request, however many aliases ask it with other pages or counts. */
  once<T>(question: string, asked: unknown, work: () => Promise<T>): Promise<T> {
    const key = `${question} ${JSON.stringify(asked)}`;
    const known = this.judged.get(key) as Promise<T> | undefined;
    if (known) return known;
    const answer = work();
    this.judged.set(key, answer);
    return answer;
  }

  /** The node, or null where there is none. */
  node(id: string): Promise<NodeRecord | null> {
    return this.batched('node', (ids: readonly string[]) => this.store.nodes(ids)).load(id);
  }

  /**
   * The node that a field asks for, or null where there is none; of an engine that reads ahead, together with what is
   * selected below.
   */
  askedNode(asked: AskedNode): Promise<NodeRecord | null> {
    return this.readsAhead ? this.relations.node(asked) : this.node(asked.id);
  }

  private related(request: Omit<RelatedRequest, 'ids'>, id: string): Promise<RelatedPage> {
    return this.batched(`related ${JSON.stringify(request)}`, (ids: readonly string[]) =>
      this.store.related({ ...request, ids }),
    ).load(id);
  }

  /**
   * Counts rows that the answer shows, and those that were judged for it. Throws `TOO_MANY_ROWS` where there are more
   * than a request may have.
   */
  charge(rows: number): void {
    this.budget.chargeRows(rows);
  }

  /** All edges of one kind at the node that may hold on the day (null: whenever), and the nodes at their other ends. */
  async allRelated(
    edgeKind: string,
    direction: RelatedRequest['direction'],
    id: string,
    holdingOn: CalendarDate | null,
  ): Promise<readonly RelatedRow[]> {
    return (await this.related({ edgeKind, direction, holdingOn, page: ALL }, id)).rows;
  }

  /** Where the node's statement comes from. */
  async citations(id: string): Promise<Citation[]> {
    const rows = await this.allRelated('CITED_IN', 'forward', id, null);
    return rows.map(({ edge, node }) => {
      const { pinpoint = null, checked = false } = read(CitedIn, edge);
      return { document: node.id, pinpoint, checked };
    });
  }

  /**
   * A value of each key, read once a request for all keys that are asked for together. What has one `name` is read in
   * one way; `keyOf` tells keys apart that are not texts.
   */
  batched<K, V>(
    name: string,
    read: (keys: readonly K[]) => Promise<readonly V[]>,
    keyOf?: (key: K) => string,
  ): DataLoader<K, V, unknown> {
    let loader = this.loaders.get(name) as DataLoader<K, V, unknown> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V, unknown>(
        async (keys) => [...(await read(keys))],
        keyOf ? { cacheKeyFn: keyOf } : {},
      );
      this.loaders.set(name, loader);
    }
    return loader;
  }
}
