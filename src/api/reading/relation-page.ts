import { datedId } from '../../model/dated-id';
import type { Relation } from '../../model/graph-model';
import { sortKeyOf } from '../../model/id';
import { isPresumed } from '../../model/is-presumed';
import { EDGE_KINDS } from '../../model/kinds';
import type { LegalNode } from '../../model/nodes/legal-node';
import type { EdgeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import type { Truth } from '../../model/time/three-valued';
import { holdsOn } from '../../model/time/window';
import type { RelatedPage, RelatedRequest, RelatedRow } from '../../store/graph-store';
import { fingerprintOf, writeCursor } from '../paging/cursor';
import { hydrate } from './hydrate';
import type { RequestContext } from './request-context';
import { pageInfoOfRead, type Connection, type ConnectionEdge } from '../paging/connection';
import type { AskedPage } from '../paging/page-arguments';
import type { PageInfo } from '../paging/page-info';

const listsOfEdges = new Map(
  EDGE_KINDS.map(({ label, properties }) => [
    label,
    properties.filter(({ kind }) => kind.isList).map(({ name }) => name),
  ]),
);

/** A list of which the data says nothing is empty. */
function emptyListsOf(kind: string): Record<string, unknown[]> {
  return Object.fromEntries((listsOfEdges.get(kind) ?? []).map((name) => [name, []]));
}

/** A node's relation that is asked for. */
export class AskedRelation {
  constructor(
    readonly relation: Relation,
    readonly owner: string,
    readonly includeNotHolding: boolean,
  ) {}

  /** What tells its cursors from those of other questions. */
  get fingerprint(): string {
    return fingerprintOf(this.relation.name, [this.owner, this.includeNotHolding]);
  }

  /** What the store is asked for, page and node left out. */
  request(asOf: CalendarDate): Omit<RelatedRequest, 'ids' | 'page'> {
    const { edge, direction } = this.relation;
    return { edgeKind: edge.label, direction, holdingOn: this.includeNotHolding ? null : asOf };
  }
}

/** A page of a relation as the API shows it. An answer may hold thousands: what takes time is worked out when it is asked for. */
export class RelationPage implements Connection<LegalNode, ShownEdge> {
  readonly edges: readonly ShownEdge[];

  constructor(
    private readonly asked: AskedRelation,
    readonly page: Pick<AskedPage, 'page' | 'asOf'>,
    private readonly read: RelatedPage,
    private readonly context: RequestContext,
  ) {
    context.charge(read.rows.length);
    this.edges = read.rows.map((row) => new ShownEdge(row, this));
  }

  get fingerprint(): string {
    return this.asked.fingerprint;
  }

  get pageInfo(): PageInfo {
    const [first, last] = [this.edges[0], this.edges.at(-1)];
    return pageInfoOfRead(first && last ? [first.cursor, last.cursor] : [], this.page, this.read.hasMore);
  }

  totalCount(): Promise<number> {
    return this.context.countRelated(this.asked.request(this.page.asOf), this.asked.owner);
  }
}

/** An edge as the API shows it: its properties, the node at its other end, and whether it holds. */
export class ShownEdge implements ConnectionEdge<LegalNode> {
  readonly node: LegalNode;
  readonly #row: RelatedRow;
  readonly #shownOn: RelationPage;

  constructor(row: RelatedRow, shownOn: RelationPage) {
    this.#row = row;
    this.#shownOn = shownOn;
    this.node = hydrate(row.node, shownOn.page.asOf);
    Object.assign(this, emptyListsOf(row.edge.kind), row.edge.properties);
  }

  get id(): string {
    return this.record.id;
  }

  get key(): string {
    return datedId(this.id, this.asOf);
  }

  get presumed(): boolean {
    return isPresumed(this.record, this.asOf);
  }

  get cursor(): string {
    const keys = [sortKeyOf(this.#row.node.id), this.record.id];
    return writeCursor(this.#shownOn.fingerprint, { asOf: this.asOf, keys });
  }

  get holds(): Truth {
    return holdsOn(this.record.window, this.asOf);
  }

  get record(): EdgeRecord {
    return this.#row.edge;
  }

  get asOf(): CalendarDate {
    return this.#shownOn.page.asOf;
  }
}
