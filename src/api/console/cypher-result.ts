import { Field, Float, ObjectType } from 'type-graphql';
import { CypherRow } from './cypher-row';

@ObjectType({ description: 'The answer to a Cypher statement.' })
export class CypherResult {
  @Field(() => [String], { description: 'The names of the columns.' })
  columns!: readonly string[];

  @Field(() => [CypherRow], {
    description:
      'The rows, a value a column. Nodes, relationships and paths have their parts by name; dates, times and durations are ISO 8601 text; whole numbers beyond 2^53 are text.',
  })
  rows!: readonly (readonly unknown[])[];

  @Field(() => Boolean, {
    description: 'Whether rows were left out because there were too many or they were too large.',
  })
  truncated!: boolean;

  @Field(() => Float, { description: 'How long it took, in milliseconds.' })
  milliseconds!: number;
}
