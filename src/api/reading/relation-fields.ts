import type { GraphQLObjectType, GraphQLSchema } from 'graphql';
import { Args, Ctx, Field, FieldResolver, ID, ObjectType, Resolver, Root, type ClassType } from 'type-graphql';
import type { EdgeKindDeclaration } from '../../model/declaration/edge-kind';
import type { NodeClass } from '../../model/declaration/node-kind';
import { relationsOf, type Direction } from '../../model/graph-model';
import { EDGE_KINDS, NODE_KINDS } from '../../model/kinds';
import { LegalEdge } from '../../model/edges/legal-edge';
import { LegalNode } from '../../model/nodes/legal-node';
import { Truth } from '../../model/time/three-valued';
import { RelationArguments } from './relation-arguments';
import type { SelectedField } from './selected-nodes';
import { ShownEdge } from './relation-page';
import { RequestContext } from './request-context';
import { sharedType } from '../schema/shared-type';
import { Citation, citationsOf } from '../answers/citation';
import { connectionOf } from '../paging/connection';

@Resolver(() => LegalEdge)
class LegalEdgeFields {
  @FieldResolver(() => [Citation], { description: 'Where the statement that the edge makes comes from.' })
  citations(@Root() edge: ShownEdge, @Ctx() context: RequestContext): Citation[] {
    return citationsOf(edge.record.citations, edge.asOf, context);
  }
}

/** Declares a field for every relation at every kind that may have it, from the edge kinds' declarations. */
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
      relation(): never {
        throw new Error(`${name} is resolved by resolveRelations`);
      }
    }
    const method = Object.getOwnPropertyDescriptor(RelationResolver.prototype, 'relation') as PropertyDescriptor;
    Object.defineProperty(RelationResolver.prototype, name, method);
    Args(() => RelationArguments)(RelationResolver.prototype, name, 0);
    FieldResolver(() => connection, { complexity: 1, description })(RelationResolver.prototype, name, method);
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
  Field(() => Truth, {
    description: 'Whether the edge holds on the date; UNKNOWN where the sources allow no conclusion.',
  })(RelationEdge.prototype, 'holds');
  Field(() => ID, {
    description: 'The edge’s id and the date on which it is looked at: what a client’s cache keeps it under.',
  })(RelationEdge.prototype, 'key');
  Field(() => Boolean, {
    description:
      'True where that date lies after the last one as of which its sources speak: it is taken to go on, and nobody has checked.',
  })(RelationEdge.prototype, 'presumed');
  ObjectType(`${typeName}Edge`, { description: edge.description, simpleResolvers: true })(RelationEdge);
  return RelationEdge;
}

/**
 * Gives the relation fields of a schema their resolvers. They stand by themselves because an answer may hold thousands
 * of them: what type-graphql does at each (copies of the node and of the arguments, checks) is done once a request
 * here.
 */
export function resolveRelations(schema: GraphQLSchema): void {
  for (const kind of NODE_KINDS) {
    const fields = (schema.getType(kind.label) as GraphQLObjectType<LegalNode, RequestContext>).getFields();
    for (const relation of relationsOf(kind)) {
      const field = fields[relation.name];
      if (field)
        field.resolve = (node, _given, context, info) =>
          context.relations.page(node, relation, info.fieldNodes as SelectedField, info);
    }
  }
}
