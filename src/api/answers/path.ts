import { GraphQLJSON } from 'graphql-scalars';
import { Field, ObjectType } from 'type-graphql';
import { LegalNode } from '../../model/nodes/legal-node';
import type { CalendarDate } from '../../model/time/partial-date';
import type { PathAnswer, PathStepAnswer } from '../../questions/paths/paths';
import { hydrate } from '../reading/hydrate';

@ObjectType({
  description: 'One step of a way: a relation, in the direction in which it is read.',
  simpleResolvers: true,
})
class PathStep {
  @Field(() => LegalNode, { description: 'The node at which the step begins.' })
  from!: unknown;

  @Field({ description: 'The relation, as the field at `from` is called: `imposes`, or `imposedBy` read back.' })
  edge!: string;

  @Field(() => LegalNode, { description: 'The node to which the step leads.' })
  to!: unknown;

  @Field(() => GraphQLJSON, {
    description:
      'What the relation says: its `id` and `label`, its own properties, whether it `holds` on the date, and its `citations` (`document`, `pinpoint`, `checked`).',
  })
  properties!: object;
}

@ObjectType({ description: 'A way from one node to another. No node comes twice.', simpleResolvers: true })
export class Path {
  @Field(() => [LegalNode], { description: 'The nodes on the way, both ends included.' })
  nodes!: unknown[];

  @Field(() => [PathStep], { description: 'The steps, in order: one fewer than nodes.' })
  steps!: PathStep[];
}

/** A way as the API shows it. */
export function showPath({ nodes, steps }: PathAnswer, asOf: CalendarDate): Path {
  return { nodes: nodes.map((node) => hydrate(node, asOf)), steps: steps.map((step) => showStep(step, asOf)) };
}

function showStep({ from, relation, to, edge, holds }: PathStepAnswer, asOf: CalendarDate): PathStep {
  const { id, kind, properties, citations } = edge;
  return {
    from: hydrate(from, asOf),
    edge: relation,
    to: hydrate(to, asOf),
    properties: { id, label: kind, ...properties, holds, citations },
  };
}
