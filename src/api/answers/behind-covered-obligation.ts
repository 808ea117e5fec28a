import type { NodeRecord } from '../../model/records';
import { topicsOfNorms, type TopicsOfNorm } from '../../questions/asking/topics-of-norms';
import { correspondentsOf, type Correspondent } from '../../questions/correspondence/correspondents';
import type { CoveredObligationAnswer } from '../../questions/coverage/obligations-covering';
import type { GapAnswer } from '../../questions/gaps/gap-answer';
import { gapsOverTime } from '../../questions/gaps/gaps-over-time';
import type { ObligationWithLaw } from '../../questions/gaps/obligation-over-time';
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
import {
  responsibilitiesOn,
  tasksOverTime,
  type ResponsibilityAnswer,
  type TaskOverTime,
} from '../../questions/responsibilities/responsibilities';
import type { RequestContext } from '../reading/request-context';

/** What stands behind a row: read for all rows of the request's answers together, and only where it is asked for. */
export class BehindCoveredObligation {
  constructor(
    private readonly row: CoveredObligationAnswer,
    private readonly context: RequestContext,
  ) {}

  /** National provisions of the row's State against its obligation. */
  async implementations(): Promise<readonly ImplementationAnswer[]> {
    return implementationsOn(await this.implementationsOverTime(), this.row.asOf);
  }

  /** The same norm in other instruments. */
  correspondents(): Promise<readonly Correspondent[]> {
    const { context } = this;
    return context
      .batched('correspondents', (ids: readonly string[]) => correspondentsOf(context.store, ids))
      .load(this.row.obligation.id);
  }

  /**
   * National provisions that count for the row's obligation through one that corresponds to it, and not by themselves.
   */
  async lawThroughCorrespondents(): Promise<readonly ThroughAnswer[]> {
    const [direct, law] = await Promise.all([this.implementations(), this.throughOverTime()]);
    const known = new Set(direct.map(({ provision }) => provision.id));
    return throughOn(law, this.row.asOf).filter(({ provision }) => !known.has(provision.id));
  }

  /** Who has a task about the row's obligation. */
  async responsibilities(): Promise<readonly ResponsibilityAnswer[]> {
    return responsibilitiesOn(await this.tasksOverTime(), this.row.asOf);
  }

  /** What stands between the row's obligation and its fulfilment. */
  async gaps(): Promise<readonly GapAnswer[]> {
    const { asOf } = this.row;
    const history = await this.ofRows('gaps', (rows) =>
      gapsOverTime(this.context.store, rows, (missing) =>
        Promise.all(missing.map((each) => this.behind(each).withLaw())),
      ),
    );
    return history.on(asOf).map((gap) => ({ ...gap, asOf }));
  }

  private async withLaw(): Promise<ObligationWithLaw> {
    const [implementations, through, tasks, topics] = await Promise.all([
      this.implementationsOverTime(),
      this.throughOverTime(),
      this.tasksOverTime(),
      this.topics(),
    ]);
    return { row: this.row, implementations, through, tasks, topics };
  }

  private topics(): Promise<TopicsOfNorm> {
    return this.ofRows('topics', (rows) => topicsOfNorms(this.context.store, rows));
  }

  private implementationsOverTime(): Promise<readonly ImplementationOverTime[]> {
    return this.ofRows('implementations', (rows) =>
      implementationsOverTime(this.context.store, this.row.state.id, obligationsOf(rows)),
    );
  }

  private throughOverTime(): Promise<readonly LawThroughCorrespondent[]> {
    return this.ofRows('law through correspondents', (rows) =>
      lawThroughCorrespondents(
        this.context.store,
        this.row.state.id,
        rows,
        Promise.all(rows.map((each) => this.behind(each).topics())),
      ),
    );
  }

  private tasksOverTime(): Promise<readonly TaskOverTime[]> {
    return this.ofRows('tasks', async (rows) => {
      const implementing = await Promise.all(rows.map((each) => this.behind(each).implementationsOverTime()));
      return tasksOverTime(this.context.store, this.row.state.id, obligationsOf(rows), implementing);
    });
  }

  /** What `read` tells of the row, read for all rows of its State. */
  private ofRows<T>(
    what: string,
    read: (rows: readonly CoveredObligationAnswer[]) => Promise<readonly T[]>,
  ): Promise<T> {
    const keyOf = ({ obligation }: CoveredObligationAnswer) => obligation.id;
    return this.context.batched(`${what} ${this.row.state.id}`, read, keyOf).load(this.row);
  }

  private behind(row: CoveredObligationAnswer): BehindCoveredObligation {
    return new BehindCoveredObligation(row, this.context);
  }
}

function obligationsOf(rows: readonly CoveredObligationAnswer[]): readonly NodeRecord[] {
  return rows.map(({ obligation }) => obligation);
}
