import type { LegalNode } from '../../model/nodes/legal-node';
import type { Truth } from '../../model/time/three-valued';
import type { FoundPage, OrderKey, Selection } from '../../store/graph-store';
import { writeCursor } from '../paging/cursor';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { pageInfoOfRead, type ConnectionEdge } from '../paging/connection';
import type { AskedPage } from '../paging/page-arguments';
import type { PageInfo } from '../paging/page-info';

interface MatchingEdge extends ConnectionEdge<LegalNode> {
  readonly matches: Truth;
}

/**
 * A page of a collection. Its rows are read, and counts counted, when they are asked for: a dashboard may ask for
 * counts alone.
 */
export class CollectionPage {
  private found: Promise<FoundPage> | undefined;

  constructor(
    readonly selection: Selection,
    private readonly order: readonly OrderKey[],
    private readonly asked: AskedPage,
    private readonly context: RequestContext,
  ) {}

  async edges(): Promise<readonly MatchingEdge[]> {
    const { asOf } = this.asked;
    const { rows } = await this.read();
    return rows.map(({ node, matches, keys }) => ({
      cursor: this.cursorOf(keys),
      node: hydrate(node, asOf),
      matches,
    }));
  }

  async pageInfo(): Promise<PageInfo> {
    const { rows, hasMore } = await this.read();
    return pageInfoOfRead(
      rows.map(({ keys }) => this.cursorOf(keys)),
      this.asked,
      hasMore,
    );
  }

  totalCount(): Promise<number> {
    return this.context.store.countFound(this.selection);
  }

  private cursorOf(keys: readonly string[]): string {
    return writeCursor(this.asked.fingerprint, { asOf: this.asked.asOf, keys });
  }

  private read(): Promise<FoundPage> {
    this.found ??= this.readRows();
    return this.found;
  }

  private async readRows(): Promise<FoundPage> {
    const found = await this.context.store.find({ ...this.selection, order: this.order, page: this.asked.page });
    this.context.charge(found.rows.length);
    return found;
  }
}
