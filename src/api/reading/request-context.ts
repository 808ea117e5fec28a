import { CitedIn } from '../../model/edges/cited-in';
import { read } from '../../model/read';
import DataLoader from 'dataloader';
import type { Citation } from '../../model/declaration/citation';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { correspondentsOf, type Correspondent } from '../../questions/correspondence/correspondents';
import type { GapAnswer } from '../../questions/gaps/gap-answer';
import { gapsOfObligations } from '../../questions/gaps/gaps-over-time';
import {
  implementationsOn,
  implementationsOverTime,
  type ImplementationAnswer,
  type ImplementationOverTime,
} from '../../questions/implementation/implementations';
import {
  lawThroughCorrespondents,
  throughOn,
  type LawThroughCorrespondent,
  type ThroughAnswer,
} from '../../questions/implementation/law-through-correspondents';
import type { RecommendationJudgment } from '../../questions/recommendations/judge-recommendation';
import type { CoveredObligationAnswer } from '../../questions/coverage/obligations-covering';
import { judgeRecommendations } from '../../questions/recommendations/recommendations';
import {
  responsibilitiesOn,
  tasksOverTime,
  type ResponsibilityAnswer,
  type TaskOverTime,
} from '../../questions/responsibilities/responsibilities';
import { NO_CONSOLE, type RunCypher } from '../console/console-access';
import { RequestBudget } from '../cost/request-budget';
import { Turns } from '../cost/turns';
import type { GraphStore, Page, RelatedPage, RelatedRequest, RelatedRow } from '../../store/graph-store';
import { RelationReader } from './relation-reader';
import { RequestNotes } from './request-notes';
import { DISCREPANCIES } from '../../questions/discrepancies/discrepancy-candidates';

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
  ) {}

  /** Runs a statement for whoever sent the request. */
  readonly runCypher: RunCypher = (statement, parameters) => {
    this.notes.ranStatement = true;
    return this.runStatement(statement, parameters);
  };

  /** What is read for a request that was refused, or is worked on for too long, throws instead. */
  get store(): GraphStore {
    this.budget.checkBeforeRead();
    this.notes.reads += 1;
    return this.graph;
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
    return this.loader('node', (ids: readonly string[]) => this.store.nodes(ids)).load(id);
  }

  private related(request: Omit<RelatedRequest, 'ids'>, id: string): Promise<RelatedPage> {
    return this.loader(`related ${JSON.stringify(request)}`, (ids: readonly string[]) =>
      this.store.related({ ...request, ids }),
    ).load(id);
  }

  /** Counts rows that the answer shows, and those that were judged for it. Throws `TOO_MANY_ROWS` where there are more than a request may have. */
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

  /** National provisions of the row's State against its obligation. */
  async implementations(row: CoveredObligationAnswer): Promise<readonly ImplementationAnswer[]> {
    return implementationsOn(await this.implementationsOverTime(row), row.asOf);
  }

  private implementationsOverTime(row: CoveredObligationAnswer): Promise<readonly ImplementationOverTime[]> {
    return this.loader(
      `implementations ${row.state.id}`,
      (obligations: readonly NodeRecord[]) => implementationsOverTime(this.store, row.state.id, obligations),
      (obligation) => obligation.id,
    ).load(row.obligation);
  }

  /** The same norm in other instruments. */
  correspondents(row: CoveredObligationAnswer): Promise<readonly Correspondent[]> {
    return this.loader('correspondents', (ids: readonly string[]) => correspondentsOf(this.store, ids)).load(
      row.obligation.id,
    );
  }

  /** National provisions that count for the row's obligation through one that corresponds to it, and not by themselves. */
  async lawThroughCorrespondents(row: CoveredObligationAnswer): Promise<readonly ThroughAnswer[]> {
    const [direct, law] = await Promise.all([this.implementations(row), this.throughOverTime(row)]);
    const known = new Set(direct.map(({ provision }) => provision.id));
    return throughOn(law, row.asOf).filter(({ provision }) => !known.has(provision.id));
  }

  private throughOverTime(row: CoveredObligationAnswer): Promise<readonly LawThroughCorrespondent[]> {
    return this.loader(
      `law through correspondents ${row.state.id}`,
      (rows: readonly CoveredObligationAnswer[]) => lawThroughCorrespondents(this.store, row.state.id, rows),
      ({ obligation }) => obligation.id,
    ).load(row);
  }

  /** Who has a task about the row's obligation. */
  async responsibilities(row: CoveredObligationAnswer): Promise<readonly ResponsibilityAnswer[]> {
    return responsibilitiesOn(await this.tasksOverTime(row), row.asOf);
  }

  private tasksOverTime(row: CoveredObligationAnswer): Promise<readonly TaskOverTime[]> {
    return this.loader(
      `tasks ${row.state.id}`,
      async (rows: readonly CoveredObligationAnswer[]) => {
        const obligations = rows.map(({ obligation }) => obligation);
        const implementing = await Promise.all(rows.map((each) => this.implementationsOverTime(each)));
        return tasksOverTime(this.store, row.state.id, obligations, implementing);
      },
      ({ obligation }) => obligation.id,
    ).load(row);
  }

  /** What stands between the row's obligation and its fulfilment. */
  async gaps(row: CoveredObligationAnswer): Promise<readonly GapAnswer[]> {
    const { asOf } = row;
    const history = await this.loader(
      `gaps ${row.state.id}`,
      async (rows: readonly CoveredObligationAnswer[]) =>
        gapsOfObligations(
          this.store,
          await Promise.all(
            rows.map(async (each) => {
              const law = [
                this.implementationsOverTime(each),
                this.throughOverTime(each),
                this.tasksOverTime(each),
              ] as const;
              const [implementations, through, tasks] = await Promise.all(law);
              return { row: each, implementations, through, tasks };
            }),
          ),
        ),
      ({ obligation }) => obligation.id,
    ).load(row);
    return history.on(asOf).map((gap) => ({ ...gap, asOf }));
  }

  /** Where the recommendation stands on the day. */
  recommendationJudgment(recommendation: NodeRecord, day: CalendarDate): Promise<RecommendationJudgment> {
    return this.loader(
      `recommendation judgments ${day}`,
      (found: readonly NodeRecord[]) => judgeRecommendations(this.store, found, day),
      ({ id }) => id,
    ).load(recommendation);
  }

  /** Discrepancies about the node or edge. */
  discrepancies(id: string): Promise<readonly NodeRecord[]> {
    return this.loader('discrepancies', (ids: readonly string[]) => this.store.candidates(DISCREPANCIES, { ids })).load(
      id,
    );
  }

  private loader<K, V>(
    name: string,
    read: (keys: readonly K[]) => Promise<readonly V[]>,
    cacheKeyFn?: (key: K) => string,
  ): DataLoader<K, V, unknown> {
    let loader = this.loaders.get(name) as DataLoader<K, V, unknown> | undefined;
    if (!loader) {
      loader = new DataLoader<K, V, unknown>(async (keys) => [...(await read(keys))], cacheKeyFn ? { cacheKeyFn } : {});
      this.loaders.set(name, loader);
    }
    return loader;
  }
}
