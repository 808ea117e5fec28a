import { Field, ID, ObjectType, registerEnumType } from 'type-graphql';
import { Finding } from '../../model/nodes/finding';
import { Instrument } from '../../model/nodes/instrument';
import { LegalNode } from '../../model/nodes/legal-node';
import { Obligation } from '../../model/nodes/obligation';
import { Provision } from '../../model/nodes/provision';
import type { CalendarDate } from '../../model/time/partial-date';
import { PartialDateScalar } from '../schema/scalars';
import { Truth } from '../../model/time/three-valued';
import { Assertion } from '../../model/values/assertion';
import { GapKind } from '../../model/values/gap-kind';
import { GapBasis, type GapAnswer } from '../../questions/gaps/gap-answer';
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

  @Field({ description: 'The gap in a sentence or a few: what is lacking, of what, where, and as of when.' })
  summary!: string;

  @Field(() => Obligation, {
    nullable: true,
    description:
      'The obligation that is not fulfilled; null where a source states the gap of none that was asked about.',
  })
  obligation!: unknown;

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
  'Gaps, ordered by kind as GapKind lists them, then by the obligation’s id (those of none last), then by what makes them.',
);

/** A gap as the API shows it. */
export function showGap(gap: GapAnswer, asOf: CalendarDate, context: RequestContext): Gap {
  const { kind, basis, assertion, summary, finding, holds, attestedOn, computedFrom } = gap;
  const shown = (node: GapAnswer['obligation']) => node && hydrate(node, asOf);
  return {
    kind,
    basis,
    assertion,
    summary,
    holds,
    attestedOn,
    obligation: shown(gap.obligation),
    instrument: shown(gap.instrument),
    provision: shown(gap.provision),
    actor: shown(gap.actor),
    finding: shown(finding),
    computedFrom: computedFrom.map(({ id }) => id),
    citations: async () => {
      const stated = finding ? await context.citations(finding.id) : [];
      return citationsOf([...stated, ...computedFrom.flatMap((edge) => edge.citations)], asOf, context);
    },
  };
}
