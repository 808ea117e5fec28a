import { Field, Int, ObjectType } from 'type-graphql';
import { LegalNode } from '../../model/nodes/legal-node';

@ObjectType({ description: 'How many nodes have a value.', simpleResolvers: true })
export class ValueCount {
  @Field({ description: 'What was counted by.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'The value; null for nodes that have none.' })
  value!: string | null;

  @Field(() => LegalNode, {
    nullable: true,
    description: 'The node that the value is the id of, where a relation was counted by.',
  })
  node!: () => Promise<unknown>;

  @Field(() => Int, { description: 'How many nodes have it.' })
  count!: number;

  @Field(() => [ValueCount], {
    description: 'These nodes by the next field that was asked for; empty where there is none.',
  })
  countsBy!: readonly ValueCount[];
}
