import type { LegalNode } from '../model/nodes/legal-node';
import type { EdgeRecord } from '../model/records';
import type { CalendarDate } from '../model/time/partial-date';
import type { InForce } from '../model/time/three-valued';
import { holdsOn } from '../model/time/window';
import { writeCursor } from './cursor';
import { pageInfoOfRead, type Connection, type ConnectionEdge } from './types/connection';
import type { AskedPage } from './types/page-arguments';
import type { PageInfo } from './types/page-info';

/** A row of a relation, as far as it was read. */
export interface RelationRow {
  /** Null where nothing but the node is shown. */
  readonly edgeId: string | null;
  /** Null where nothing that it holds is shown. */
  readonly edge: EdgeRecord | null;
  readonly node: LegalNode;
  readonly keys: () => readonly string[];
}

/** An edge as the API shows it: its properties, the node at its other end, and whether it holds. What costs is worked out when it is asked for. */
export class ShownEdge implements ConnectionEdge<LegalNode> {
  readonly #row: RelationRow;
  readonly #asked: AskedPage;
  readonly node: LegalNode;

  constructor(row: RelationRow, asked: AskedPage) {
    this.#row = row;
    this.#asked = asked;
    if (row.edge) Object.assign(this, row.edge.properties);
    this.node = row.node;
  }

  get id(): string | null {
    return this.#row.edgeId;
  }

  get cursor(): string {
    return writeCursor(this.#asked.fingerprint, { asOf: this.#asked.asOf, keys: this.#row.keys() });
  }

  get holds(): InForce {
    return holdsOn(this.record.window, this.asOf);
  }

  get record(): EdgeRecord {
    if (!this.#row.edge) throw new Error(`The edge ${this.#row.edgeId} was not read`);
    return this.#row.edge;
  }

  get asOf(): CalendarDate {
    return this.#asked.asOf;
  }
}

/** A page of a relation as the API shows it. */
export class RelationPage implements Connection<LegalNode, ShownEdge> {
  readonly edges: readonly ShownEdge[];

  constructor(
    rows: readonly RelationRow[],
    private readonly asked: AskedPage,
    private readonly hasMore: boolean,
    readonly totalCount: () => Promise<number>,
  ) {
    this.edges = rows.map((row) => new ShownEdge(row, asked));
  }

  get pageInfo(): PageInfo {
    const [first, last] = [this.edges[0], this.edges.at(-1)];
    const ends = first && last ? [first.cursor, last.cursor] : [];
    return pageInfoOfRead(ends, this.asked, this.hasMore);
  }
}
