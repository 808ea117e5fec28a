import { Args, ArgsType, Ctx, Field, FieldResolver, Resolver, Root, registerEnumType } from 'type-graphql';
import type { NodeRecord } from '../../model/records';
import type { GapAnswer } from '../../questions/gaps/gap-answer';
import { GapConnection } from '../answers/gap';
import { CountArguments, checkFields } from '../collections/count-arguments';
import { countRows } from '../collections/count-tree';
import { showCounts } from '../collections/show-counts';
import { ValueCount } from '../collections/value-count';
import type { JudgedList } from '../paging/connection';
import { RequestContext } from '../reading/request-context';

/** By what gaps are counted. */
enum GapField {
  KIND = 'KIND',
  BASIS = 'BASIS',
  HOLDS = 'HOLDS',
  ASSERTION = 'ASSERTION',
  CAUSE = 'CAUSE',
  OBLIGATION = 'OBLIGATION',
  INSTRUMENT = 'INSTRUMENT',
  PROVISION = 'PROVISION',
  ACTOR = 'ACTOR',
  FINDING = 'FINDING',
}

registerEnumType(GapField, {
  name: 'GapField',
  description: 'By what gaps are counted.',
  valuesConfig: {
    CAUSE: { description: 'By what they rest on: the finding, the edge, the task, or what a rule found nothing for.' },
    OBLIGATION: { description: 'By the obligations that they concern: a gap counts for each of them.' },
  },
});

@ArgsType()
class GapCountArguments extends CountArguments {
  @Field(() => [GapField], { description: 'One field, or up to 4 within each other.' })
  declare fields: GapField[];
}

const VALUES: Readonly<Record<GapField, (gap: GapAnswer) => readonly (string | null)[]>> = {
  KIND: ({ kind }) => [kind],
  BASIS: ({ basis }) => [basis],
  HOLDS: ({ holds }) => [holds],
  ASSERTION: ({ assertion }) => [assertion],
  CAUSE: ({ cause }) => [cause.id],
  OBLIGATION: ({ concerns }) => (concerns.length > 0 ? concerns.map(({ id }) => id) : [null]),
  INSTRUMENT: ({ instrument }) => idOf(instrument),
  PROVISION: ({ provision }) => idOf(provision),
  ACTOR: ({ actor }) => idOf(actor),
  FINDING: ({ finding }) => idOf(finding),
};

const OF_NODES: readonly GapField[] = [
  GapField.CAUSE,
  GapField.OBLIGATION,
  GapField.INSTRUMENT,
  GapField.PROVISION,
  GapField.ACTOR,
  GapField.FINDING,
];

function idOf(node: NodeRecord | null): readonly (string | null)[] {
  return [node?.id ?? null];
}

@Resolver(() => GapConnection)
export class GapCounts {
  @FieldResolver(() => [ValueCount], {
    complexity: 10,
    description: 'How many gaps of all pages there are by value, for dashboards.',
  })
  countsBy(
    @Root() { rows, asOf }: JudgedList<GapAnswer>,
    @Args() { fields, first }: GapCountArguments,
    @Ctx() context: RequestContext,
  ): ValueCount[] {
    checkFields(fields);
    const counted = countRows(
      rows,
      fields.map((field) => VALUES[field]),
      first,
    );
    const areNodes = fields.map((field) => OF_NODES.includes(field));
    return showCounts(counted, fields, areNodes, asOf, context);
  }
}
