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
import type { EdgePart, PartsPage, PartsRow } from '../../store/graph-store';
import { fingerprintOf, writeCursor } from '../paging/cursor';
import { hydrate } from './hydrate';
import { pageInfoOfRead, type Connection, type ConnectionEdge } from '../paging/connection';
import type { AskedPage } from '../paging/page-arguments';
import type { PageInfo } from '../paging/page-info';

const emptyLists = new Map(
  EDGE_KINDS.map(({ label, properties }) => [
    label,
    Object.fromEntries(properties.filter(({ kind }) => kind.isList).map(({ name }) => [name, []])),
  ]),
);

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
}

/**
 * A page of a relation as the API shows it. An answer may hold thousands: what takes time is worked out when it is
 * asked for.
 */
export class RelationPage implements Connection<LegalNode, ShownEdge> {
  readonly edges: readonly ShownEdge[];

  constructor(
    private readonly asked: AskedRelation,
    readonly page: Pick<AskedPage, 'page' | 'asOf'>,
    private readonly read: PartsPage,
    /** 0 where it is not asked for. */
    private readonly number: number,
  ) {
    this.edges = read.rows.map((row) => new ShownEdge(row, this));
  }

  get fingerprint(): string {
    return this.asked.fingerprint;
  }

  /** What its edges hold where the data says nothing: a list is empty. */
  get emptyLists(): Readonly<Record<string, readonly never[]>> {
    return emptyLists.get(this.asked.relation.edge.label) ?? {};
  }

  get pageInfo(): PageInfo {
    const [first, last] = [this.edges[0], this.edges.at(-1)];
    return pageInfoOfRead(first && last ? [first.cursor, last.cursor] : [], this.page, this.read.hasMore);
  }

  totalCount(): number {
    return this.number;
  }
}

/** An edge as the API shows it: its properties, the node at its other end, and whether it holds. */
export class ShownEdge implements ConnectionEdge<LegalNode> {
  readonly node: LegalNode;
  readonly #row: PartsRow;
  readonly #shownOn: RelationPage;

  constructor(row: PartsRow, shownOn: RelationPage) {
    this.#row = row;
    this.#shownOn = shownOn;
    this.node = hydrate(row.node, shownOn.page.asOf);
    if (row.edge) Object.assign(this, shownOn.emptyLists, row.edge.properties);
  }

  get id(): string {
    return this.#part.id;
  }

  get key(): string {
    return datedId(this.id, this.asOf);
  }

  get presumed(): boolean {
    return isPresumed(this.record, this.asOf);
  }

  get cursor(): string {
    const keys = [sortKeyOf(this.#row.node.id), this.id];
    return writeCursor(this.#shownOn.fingerprint, { asOf: this.asOf, keys });
  }

  get holds(): Truth {
    return holdsOn(this.record.window, this.asOf);
  }

  /** The whole edge. Throws where only a part of it was read. */
  get record(): EdgeRecord {
    if (!this.#part.window) throw new Error(`only a part of ${this.id} was read`);
    return this.#part as EdgeRecord;
  }

  get #part(): EdgePart {
    const { edge, node } = this.#row;
    if (!edge) throw new Error(`nothing of the edge at ${node.id} was read`);
    return edge;
  }

  get asOf(): CalendarDate {
    return this.#shownOn.page.asOf;
  }
}
