import { Field, Int, ObjectType } from 'type-graphql';
import type { CalendarDate } from '../../model/time/partial-date';
import { pageOfList } from '../../questions/asking/page-of-list';
import type { RowOrder } from '../../questions/asking/row-order';
import { writeCursor } from './cursor';
import type { AskedPage } from './page-arguments';
import { PageInfo } from './page-info';

/** A row of a connection, with its cursor. */
export interface ConnectionEdge<T> {
  readonly cursor: string;
  readonly node: T;
}

/** A page of rows, as the Relay Cursor Connections specification shapes it. */
export interface Connection<T, E extends ConnectionEdge<T> = ConnectionEdge<T>> {
  readonly edges: readonly E[];
  readonly pageInfo: PageInfo;
  /** Counted only when it is asked for. */
  readonly totalCount: () => Promise<number> | number;
}

/** The whole list that a question judged, of which a connection shows a page. */
export interface JudgedList<R> {
  readonly rows: readonly R[];
  readonly asOf: CalendarDate;
}

type TypeThunk = () => unknown;
type ConnectionClass = new () => object;

/** Declares the GraphQL types of a connection, `<name>Connection` and `<name>Edge`, for nodes of the type. */
export function connectionType(name: string, nodeType: TypeThunk, description: string): ConnectionClass {
  class ConnectionRow {}
  Field(() => String, { description: 'Where this row stands: give it to `after` or `before`.' })(
    ConnectionRow.prototype,
    'cursor',
  );
  Field(() => nodeType() as never, { description: 'The row.' })(ConnectionRow.prototype, 'node');
  ObjectType(`${name}Edge`, { description: `A row of a ${name}Connection.`, simpleResolvers: true })(ConnectionRow);
  return connectionOf(name, ConnectionRow, description);
}

/** Declares the GraphQL type `<name>Connection` of rows of the class. */
export function connectionOf(name: string, rowType: ConnectionClass, description: string): ConnectionClass {
  class ConnectionPage {}
  Field(() => [rowType], { description: 'The rows of the page, in order.' })(ConnectionPage.prototype, 'edges');
  Field(() => PageInfo, { description: 'Where the page lies.' })(ConnectionPage.prototype, 'pageInfo');
  Field(() => Int, { description: 'How many rows there are in all pages. Counted only when it is asked for.' })(
    ConnectionPage.prototype,
    'totalCount',
  );
  ObjectType(`${name}Connection`, { description, simpleResolvers: true })(ConnectionPage);
  return ConnectionPage;
}

/** Where a page lies, from its cursors and from what was found beyond it. */
export function pageInfoOf(cursors: readonly string[], hasPreviousPage: boolean, hasNextPage: boolean): PageInfo {
  return { hasNextPage, hasPreviousPage, startCursor: cursors[0] ?? null, endCursor: cursors.at(-1) ?? null };
}

/** Where a page lies that a store gave: it looks for more only in the direction in which it reads. */
export function pageInfoOfRead(
  cursors: readonly string[],
  { page }: Pick<AskedPage, 'page'>,
  hasMore: boolean,
): PageInfo {
  const hasOther = (page.backward ? page.before : page.after) !== undefined;
  return page.backward ? pageInfoOf(cursors, hasMore, hasOther) : pageInfoOf(cursors, hasOther, hasMore);
}

/**
 * The page of a whole list that was judged; its total is the list's length. `showBeside` gives what an edge says beside
 * its node.
 */
export function connectionOfList<R, T, B extends object = object>(
  list: readonly R[],
  order: RowOrder<R>,
  asked: AskedPage,
  show: (row: R) => T,
  showBeside: (row: R) => B = () => ({}) as B,
): Connection<T, ConnectionEdge<T> & B> & JudgedList<R> {
  const { rows, hasNextPage, hasPreviousPage } = pageOfList(list, order, asked.page);
  const edges = rows.map((row) => ({
    cursor: writeCursor(asked.fingerprint, { asOf: asked.asOf, keys: order.keysOf(row) }),
    node: show(row),
    ...showBeside(row),
  }));
  return {
    edges,
    pageInfo: pageInfoOf(
      edges.map(({ cursor }) => cursor),
      hasPreviousPage,
      hasNextPage,
    ),
    totalCount: () => list.length,
    rows: list,
    asOf: asked.asOf,
  };
}
