import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { ToldField, type Spoken } from '../schema/told-field';
import { Finding } from '../../model/nodes/finding';
import { Instrument } from '../../model/nodes/instrument';
import { LegalNode } from '../../model/nodes/legal-node';
import { Obligation } from '../../model/nodes/obligation';
import { Provision } from '../../model/nodes/provision';
import type { NodeRecord } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { PartialDateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import { Assertion } from '../../model/values/assertion';
import { GapKind } from '../../model/values/gap-kind';
import { GapBasis, gapSentences, gapSummary, type GapAnswer } from '../../questions/gaps/gap-answer';
import { GapCauseKind } from '../../questions/gaps/gap-cause';
import { hydrate } from '../reading/hydrate';
import type { RequestContext } from '../reading/request-context';
import { Citation, citationsOf } from './citation';
import { connectionType } from '../paging/connection';

registerEnumType(GapBasis, {
  name: 'GapBasis',
  description: 'How a gap is known.',
  valuesConfig: {
    STATED: { description: 'A source says so.' },
    COMPUTED: { description: 'A rule found it in the data: none in the data is not none in law.' },
  },
});

registerEnumType(GapCauseKind, {
  name: 'GapCauseKind',
  description: 'What sort of thing a gap rests on.',
  valuesConfig: {
    FINDING: { description: 'A finding that says so.' },
    EDGE: { description: 'What holds between a national provision and the obligation.' },
    TASK: { description: 'A task that a body lacks or disclaims: of several in one sentence the first.' },
    RULE: { description: 'A rule that found nothing: what is missing is missing for this norm or instrument.' },
  },
});

@ObjectType({
  description: 'What a gap rests on. One sentence of a source is one cause, however many obligations it concerns.',
  simpleResolvers: true,
})
class GapCause {
  @Field(() => GapCauseKind, { description: 'What sort of thing it is.' })
  kind!: GapCauseKind;

  @Field(() => ID, { description: 'The id of the finding, edge, norm or instrument.' })
  id!: string;
}

@ObjectType({ description: 'Something that stands between an obligation and its fulfilment.', simpleResolvers: true })
export class Gap {
  @Field(() => GapKind, { description: 'What sort of gap it is.' })
  kind!: GapKind;

  @Field(() => GapBasis, { description: 'Whether a source states it or a rule found it.' })
  basis!: GapBasis;

  @Field(() => Assertion, {
    nullable: true,
    description:
      'How its source asserts a stated gap: FOUND by the source itself; anything else is told as alleged. Null for a computed one.',
  })
  assertion!: Assertion | null;

  @ToldField('The gap in a sentence or a few: what is lacking, of what, where, and as of when.')
  summary!: Spoken;

  @ToldField(
    'The same one by one, for pages: the first says what is lacking; a list in one stands behind a colon, its members parted by semicolons.',
    { isList: true },
  )
  sentences!: Spoken<readonly string[]>;

  @Field(() => GapCause, { description: 'What it rests on. Gaps of one kind that have one cause stand together.' })
  cause!: GapCause;

  @Field(() => Obligation, {
    nullable: true,
    description:
      'The obligation that is not fulfilled; null where the gap is told of an instrument or a subject as a whole, or of no obligation that was asked about.',
  })
  obligation!: unknown;

  @Field(() => [Obligation], {
    description:
      'The obligations asked about that it concerns: that one, or those of the instrument or subject of which it is told as a whole.',
  })
  concerns!: unknown[];

  @Field(() => Instrument, {
    nullable: true,
    description:
      'The instrument that imposes the obligation; without an obligation, the only instrument that the finding deals with.',
  })
  instrument!: unknown;

  @Field(() => Provision, {
    nullable: true,
    description:
      'The national provision that falls short; of a stated gap, the only provision that the finding deals with.',
  })
  provision!: unknown;

  @Field(() => LegalNode, {
    nullable: true,
    description:
      'The body concerned; of several the one under which the others are placed, null where there is none such. The State where nobody has the task.',
  })
  actor!: unknown;

  @Field(() => Finding, {
    nullable: true,
    description: 'The finding that states it, or from which a rule took that a national provision is not enforced.',
  })
  finding!: unknown;

  @Field(() => Truth, {
    description:
      'Whether it is there on the date: UNKNOWN where its sources allow no conclusion for it. What surely is not there is left out.',
  })
  holds!: Truth;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date as of which its sources speak.' })
  attestedOn!: string | null;

  @Field(() => [ID], {
    description: 'The ids of the edges that a computed gap was computed from; empty for a stated one.',
  })
  computedFrom!: readonly string[];

  @Field(() => [Citation], { description: 'Where it is stated, or where the edges stand that it was computed from.' })
  citations!: () => Promise<Citation[]>;
}

export const GapConnection = connectionType(
  'Gap',
  () => Gap,
  'Gaps, ordered by kind as GapKind lists them, then by the id of their cause, so that what one sentence says stands together, then by the obligation’s id (those told of a whole last).',
);

/** A gap as the API shows it. */
export function showGap(gap: GapAnswer, asOf: CalendarDate, context: RequestContext): Gap {
  const { concerns, obligation, instrument, provision, actor, finding, computedFrom, ...rest } = gap;
  const shown = (node: NodeRecord | null) => node && hydrate(node, asOf);
  return {
    ...rest,
    summary: ({ language }) => gapSummary(gap).in(language),
    sentences: ({ language }) => gapSentences(gap).map((sentence) => sentence.in(language)),
    concerns: concerns.map(shown),
    obligation: shown(obligation),
    instrument: shown(instrument),
    provision: shown(provision),
    actor: shown(actor),
    finding: shown(finding),
    computedFrom: computedFrom.map(({ id }) => id),
    citations: async () => {
      const stated = finding ? await context.citations(finding.id) : [];
      return citationsOf([...stated, ...computedFrom.flatMap((edge) => edge.citations)], asOf, context);
    },
  };
}
