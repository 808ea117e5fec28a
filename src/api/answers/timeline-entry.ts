import { Field, ObjectType } from 'type-graphql';
import { LegalNode } from '../../model/nodes/legal-node';
import type { CalendarDate } from '../../model/time/partial-date';
import { PartialDateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import type { TimelineAnswer } from '../../questions/timeline/timeline-answer';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { Citation, citationsOf } from './citation';
import { connectionType } from '../paging/connection';

@ObjectType({ description: 'Something dated.', simpleResolvers: true })
export class TimelineEntry {
  @Field(() => PartialDateScalar, { description: 'When it happened, as far as the sources give it.' })
  date!: string;

  @Field({
    description: 'True where the thing has no date of its own and `date` is the day as of which a source speaks of it.',
  })
  dateIsAttestation!: boolean;

  @Field({
    description:
      'True where no source gives the date: it is worked out by the instrument’s own rule on entry into force.',
  })
  computed!: boolean;

  @Field(() => Truth, {
    description:
      'Whether the date lies between `from` and `to`: UNKNOWN where it is too rough to say. Others are left out.',
  })
  inRange!: Truth;

  @Field({ description: 'What happened, in a few words.' })
  title!: string;

  @Field(() => LegalNode, {
    description: 'The thing that the date belongs to; where a relation has the date, the node at which it starts.',
  })
  node!: unknown;

  @Field(() => LegalNode, {
    nullable: true,
    description: 'Where a relation has the date, the node at which it ends; otherwise null.',
  })
  other!: unknown;

  @Field(() => [String], {
    description: 'The relations that lead from the node asked about to it (`participatesIn`); none to its own dates.',
  })
  via!: readonly string[];

  @Field(() => [Citation], { description: 'Where it stands.' })
  citations!: () => Promise<Citation[]>;
}

export const TimelineConnection = connectionType(
  'Timeline',
  () => TimelineEntry,
  'Dated things, oldest first. A partial date stands at its first day, after fuller dates that begin on that day; then by id.',
);

/** An entry as the API shows it. */
export function showTimelineEntry(
  { edge, node, other, ...entry }: TimelineAnswer,
  asOf: CalendarDate,
  context: RequestContext,
): TimelineEntry {
  return {
    ...entry,
    node: hydrate(node, asOf),
    other: other && hydrate(other, asOf),
    citations: async () => citationsOf(edge ? edge.citations : await context.citations(node.id), asOf, context),
  };
}
