import { Args, ArgsType, Ctx, Field, FieldResolver, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import type { EdgeKindDeclaration } from '../model/declaration/edge-kind';
import type { NodeClass } from '../model/declaration/node-kind';
import type { Direction } from '../model/graph-model';
import { EDGE_KINDS } from '../model/kinds';
import { LegalEdge } from '../model/edges/legal-edge';
import { LegalNode } from '../model/nodes/legal-node';
import type { EdgeRecord } from '../model/records';
import { InForce } from '../model/time/three-valued';
import { holdsOn } from '../model/time/window';
import type { CalendarDate } from '../model/time/partial-date';
import type { RelatedRow } from '../store/graph-store';
import { fingerprintOf, writeCursor } from './cursor';
import { hydrate, viewOf } from './hydrate';
import { RequestContext } from './request-context';
import { sharedType } from './shared-type';
import { Citation, citationsOf } from './types/citation';
import { connectionOf, pageInfoOfRead, type Connection, type ConnectionEdge } from './types/connection';
import { DatedPageArguments, askedPage, type AskedPage } from './types/page-arguments';

@ArgsType()
class RelationArguments extends DatedPageArguments {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether to show edges that surely don’t hold on the date as well.',
  })
  includeNotHolding!: boolean;
}

const EDGE = Symbol('edge');

/** An edge as the API shows it: its properties, the node at its other end, and whether it holds. */
interface ShownEdge extends ConnectionEdge<LegalNode> {
  readonly holds: InForce;
  readonly [EDGE]: { readonly record: EdgeRecord; readonly asOf: CalendarDate };
}

@Resolver(() => LegalEdge)
class LegalEdgeFields {
  @FieldResolver(() => [Citation], { description: 'Where the statement that the edge makes comes from.' })
  citations(@Root() edge: ShownEdge, @Ctx() context: RequestContext): Citation[] {
    const { record, asOf } = edge[EDGE];
    return citationsOf(record.citations, asOf, context);
  }
}

/** A field for every relation at every kind that may have it, made from the edge kinds' declarations. */
export function relationResolvers(): ClassType[] {
  const resolvers = EDGE_KINDS.flatMap((edge) => [
    ...relationResolver(edge, 'forward', edge.from, edge.to),
    ...relationResolver(edge, 'reverse', edge.to, edge.from),
  ]);
  return [LegalEdgeFields, ...resolvers];
}

function relationResolver(
  edge: EdgeKindDeclaration,
  direction: Direction,
  owners: readonly NodeClass[],
  others: readonly NodeClass[],
): ClassType[] {
  const name = edge[direction];
  const typeName = name.charAt(0).toUpperCase() + name.slice(1);
  const rowType = edgeType(edge, typeName, sharedType(others));
  const connection = connectionOf(
    typeName,
    rowType,
    `\`${name}\`: ${edge.label}${direction === 'reverse' ? ' read back' : ''}. ${edge.description}`,
  );
  const description =
    direction === 'forward' ? edge.description : `\`${edge.forward}\` read back. That is: ${edge.description}`;
  return owners.map((owner) => {
    class RelationResolver {
      relation(
        node: LegalNode,
        asked: RelationArguments,
        context: RequestContext,
      ): Promise<Connection<LegalNode, ShownEdge>> {
        return followRelation(edge, direction, node, asked, context);
      }
    }
    const method = Object.getOwnPropertyDescriptor(RelationResolver.prototype, 'relation') as PropertyDescriptor;
    Object.defineProperty(RelationResolver.prototype, name, method);
    Root()(RelationResolver.prototype, name, 0);
    Args(() => RelationArguments)(RelationResolver.prototype, name, 1);
    Ctx()(RelationResolver.prototype, name, 2);
    FieldResolver(() => connection, { description })(RelationResolver.prototype, name, method);
    Resolver(() => owner as ClassType)(RelationResolver);
    return RelationResolver;
  });
}

function edgeType(edge: EdgeKindDeclaration, typeName: string, other: NodeClass): new () => object {
  class RelationEdge extends edge.type {}
  Field(() => String, { description: 'Where this edge stands: give it to `after` or `before`.' })(
    RelationEdge.prototype,
    'cursor',
  );
  Field(() => other as ClassType, { description: 'The node at the other end.' })(RelationEdge.prototype, 'node');
  Field(() => InForce, {
    description: 'Whether the edge holds on the date; UNKNOWN where the sources allow no conclusion.',
  })(RelationEdge.prototype, 'holds');
  ObjectType(`${typeName}Edge`, { description: edge.description, simpleResolvers: true })(RelationEdge);
  return RelationEdge;
}

async function followRelation(
  edge: EdgeKindDeclaration,
  direction: Direction,
  owner: LegalNode,
  given: RelationArguments,
  context: RequestContext,
): Promise<Connection<LegalNode, ShownEdge>> {
  const fingerprint = fingerprintOf(edge[direction], [owner.id, given.includeNotHolding]);
  const asked = askedPage(given, fingerprint, { inherited: viewOf(owner).asOf });
  const request = { edgeKind: edge.label, direction, holdingOn: given.includeNotHolding ? null : asked.asOf };
  const { rows, hasMore } = await context.related({ ...request, page: asked.page }, owner.id);
  context.charge(rows.length);
  const edges = rows.map((row) => shownEdge(row, asked));
  const cursors = edges.map(({ cursor }) => cursor);
  return {
    edges,
    pageInfo: pageInfoOfRead(cursors, asked, hasMore),
    totalCount: () => context.countRelated(request, owner.id),
  };
}

function shownEdge({ edge, node, keys }: RelatedRow, { asOf, fingerprint }: AskedPage): ShownEdge {
  return {
    ...edge.properties,
    id: edge.id,
    cursor: writeCursor(fingerprint, { asOf, keys }),
    node: hydrate(node, asOf),
    holds: holdsOn(edge.window, asOf),
    [EDGE]: { record: edge, asOf },
  } as ShownEdge;
}
