import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchemaSync, type ClassType } from 'type-graphql';
import { NODE_KINDS } from '../model/kinds';
import { relationResolvers } from './relation-fields';
import { DiscrepancyFields, LegalNodeFields } from './resolvers/legal-node-fields';
import { CypherQuery } from './resolvers/cypher-query';
import { Queries } from './resolvers/queries';

/** The API's schema, made from the declarations of kinds and from the questions. To be built once a process. */
export function buildApiSchema(): GraphQLSchema {
  return buildSchemaSync({
    resolvers: [Queries, CypherQuery, LegalNodeFields, DiscrepancyFields, ...relationResolvers()] as unknown as [
      ClassType,
    ],
    orphanedTypes: NODE_KINDS.map((kind) => kind.type as ClassType),
    validate: { forbidUnknownValues: false },
  });
}
