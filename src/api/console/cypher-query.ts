import { GraphQLJSON } from 'graphql-scalars';
import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { CypherAnswer } from '../../store/cypher-console';
import { RequestContext } from '../reading/request-context';
import { CypherResult } from './cypher-result';

@Resolver()
export class CypherQuery {
  @Query(() => CypherResult, {
    complexity: 100,
    nullable: true,
    description:
      'One Cypher statement that reads, on Neo4j. For researchers, who show their token in the header `Authorization: Bearer`. Time, rows and size are limited.',
  })
  cypher(
    @Arg('statement', () => String, { description: 'The statement: `MATCH (t:Treaty) RETURN t.id LIMIT 10`.' })
    statement: string,
    @Arg('parameters', () => GraphQLJSON, {
      nullable: true,
      // Any JSON; the console checks it.
      validate: false,
      description: 'A value for each parameter: `{ id: "KAZ" }` for `$id`.',
    })
    parameters: unknown,
    @Ctx() context: RequestContext,
  ): Promise<CypherAnswer> {
    return context.runCypher(statement, parameters);
  }
}
