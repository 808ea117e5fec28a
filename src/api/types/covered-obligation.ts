import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Discrepancy } from '../../model/nodes/discrepancy';
import { Group } from '../../model/nodes/group';
import { Instrument } from '../../model/nodes/instrument';
import { LegalNode } from '../../model/nodes/legal-node';
import { Obligation } from '../../model/nodes/obligation';
import { Provision } from '../../model/nodes/provision';
import { textOf } from '../../model/records';
import type { CalendarDate } from '../../model/time/partial-date';
import { PartialDateScalar } from '../../model/time/scalars';
import { InForce } from '../../model/time/three-valued';
import { Coverage } from '../../model/values/coverage';
import { GapKind } from '../../model/values/gap-kind';
import { ResponsibilityRole, ResponsibilityStatus } from '../../model/values/responsibility';
import { Standing } from '../../model/values/standing';
import { GapBasis, type GapAnswer } from '../../questions/gaps-of-obligation';
import type { CoveredObligationAnswer } from '../../questions/obligations-covering';
import type { RelatedRow } from '../../store/graph-store';
import { hydrate } from '../hydrate';
import type { RequestContext } from '../request-context';
import { Citation, citationsOf } from './citation';
import { connectionType } from './connection';
import { Implementation, Measure, showImplementation, showMeasure } from './implementation';
import { discrepanciesOf } from './participation';

registerEnumType(GapBasis, {
  name: 'GapBasis',
  description: 'How a gap is known.',
  valuesConfig: {
    STATED: { description: 'A source says so.' },
    COMPUTED: { description: 'A rule found it in the data: none in the data is not none in law.' },
  },
});

@ObjectType({ description: 'A body and a task, on a date.', simpleResolvers: true })
export class Responsibility {
  @Field(() => LegalNode, {
    description: 'Who has, is proposed for, or disclaims the task; the State where nobody has it.',
  })
  bearer!: unknown;

  @Field(() => LegalNode, { description: 'What the task is about.' })
  target!: unknown;

  @Field(() => ResponsibilityRole, { description: 'What the body does about it.' })
  role!: ResponsibilityRole;

  @Field(() => ResponsibilityStatus, { description: 'Whether the body has the task.' })
  status!: ResponsibilityStatus;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day, as far as the sources give it.' })
  since!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The first day on which it is over (excluded).' })
  until!: string | null;

  @Field(() => String, { nullable: true, description: 'A curator’s remark.' })
  note!: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date as of which its sources speak.' })
  attestedOn!: string | null;

  @Field(() => [Discrepancy], { description: 'Where sources disagree about it.' })
  discrepancies!: () => Promise<unknown[]>;

  @Field(() => [Citation], { description: 'Where it stands.' })
  citations!: Citation[];
}

@ObjectType({ description: 'Something that stands between an obligation and its fulfilment.', simpleResolvers: true })
export class Gap {
  @Field(() => GapKind, { description: 'What sort of gap it is.' })
  kind!: GapKind;

  @Field(() => GapBasis, { description: 'Whether a source states it or a rule found it.' })
  basis!: GapBasis;

  @Field({ description: 'The gap in a sentence.' })
  summary!: string;

  @Field(() => Obligation, { nullable: true, description: 'The obligation that is not fulfilled.' })
  obligation!: unknown;

  @Field(() => Instrument, { nullable: true, description: 'The instrument that imposes it.' })
  instrument!: unknown;

  @Field(() => Provision, { nullable: true, description: 'The national provision concerned.' })
  provision!: unknown;

  @Field(() => LegalNode, { nullable: true, description: 'The body concerned.' })
  actor!: unknown;

  @Field(() => InForce, {
    description:
      'Whether it is there on the date: UNKNOWN where its source speaks of another one. What surely is not there is left out.',
  })
  holds!: InForce;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date as of which its sources speak.' })
  attestedOn!: string | null;

  @Field(() => [Citation], { description: 'Where it is stated, or where the edges stand that it was computed from.' })
  citations!: () => Promise<Citation[]>;
}

@ObjectType({
  description: 'An obligation that covers the group asked about, judged for a State and a date.',
  simpleResolvers: true,
})
export class CoveredObligation {
  @Field(() => Obligation, { description: 'The obligation.' })
  obligation!: unknown;

  @Field(() => Coverage, { description: 'How it reaches the group.' })
  coverage!: Coverage;

  @Field(() => [Group], {
    description: 'From the group asked about to the group that the obligation names (both included).',
  })
  via!: () => Promise<unknown[]>;

  @Field(() => Standing, { description: 'Whether it binds the State on the date.' })
  standing!: Standing;

  @Field({ description: 'Why: the participation, or the provision’s validity, that the standing rests on.' })
  standingReason!: string;

  @Field(() => Instrument, { description: 'The instrument that imposes it.' })
  instrument!: unknown;

  @Field(() => Provision, { nullable: true, description: 'The provision that imposes it.' })
  provision!: unknown;

  @Field(() => [LegalNode], {
    description:
      'Who must comply. A treaty binds the State asked about; national law may bind employers, parents, bodies.',
  })
  bearers!: () => Promise<unknown[]>;

  @Field(() => [Implementation], { description: 'National provisions that carry it out, in whole or in part.' })
  implementedBy!: () => Promise<Implementation[]>;

  @Field(() => [Measure], {
    description: 'Policies and mechanisms of the State that carry it out, in whole or in part. They are no law.',
  })
  measures!: () => Promise<Measure[]>;

  @Field(() => [Implementation], { description: 'National provisions that contradict it.' })
  contradictedBy!: () => Promise<Implementation[]>;

  @Field(() => [Responsibility], {
    description:
      'Bodies with a task about the obligation, its provision or instrument, or a national provision or measure that implements or contradicts it.',
  })
  responsibilities!: () => Promise<Responsibility[]>;

  @Field(() => [Gap], { description: 'What stands between the obligation and its fulfilment.' })
  gaps!: () => Promise<Gap[]>;

  @Field(() => [Discrepancy], { description: 'Where sources disagree about it.' })
  discrepancies!: () => Promise<unknown[]>;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'The date as of which the sources of this row speak: what came later was not checked.',
  })
  attestedOn!: string | null;

  @Field(() => [Citation], { description: 'Where the obligation stands, and what its standing rests on.' })
  citations!: () => Promise<Citation[]>;
}

export const CoveredObligationConnection = connectionType(
  'CoveredObligation',
  () => CoveredObligation,
  'Obligations that cover a group: those that name it before those that reach it through a wider or a narrower one and those that shut it out; then what binds before what does not; then by id.',
);

/** A judged obligation as the API shows it. What lies behind it is read only where it is asked for. */
export function showCoveredObligation(row: CoveredObligationAnswer, context: RequestContext): CoveredObligation {
  const { obligation, provision, instrument, asOf } = row;
  const law = async (contradicting: boolean) =>
    (await context.implementations(row))
      .filter(({ isLaw, contradicts }) => isLaw && contradicts === contradicting)
      .map((each) => showImplementation(each, context));
  return {
    obligation: hydrate(obligation, asOf),
    coverage: row.coverage,
    via: () => Promise.all(row.via.map((id) => shown(id, asOf, context))),
    standing: row.standing,
    standingReason: row.reason,
    instrument: hydrate(instrument, asOf),
    provision: hydrate(provision, asOf),
    bearers: () => bearersOf(row, context),
    implementedBy: () => law(false),
    measures: async () =>
      (await context.implementations(row)).filter(({ isLaw }) => !isLaw).map((each) => showMeasure(each, context)),
    contradictedBy: () => law(true),
    responsibilities: () => responsibilitiesOf(row, context),
    gaps: async () => (await context.gaps(row)).map((gap) => showGap(gap, asOf, context)),
    discrepancies: async () =>
      discrepanciesOf([obligation.id, provision.id, ...(await edgesBehind(row, context))], asOf, context),
    attestedOn: row.attestedOn,
    citations: async () => {
      const standing = row.participation?.decisive.flatMap((act) => act.citations) ?? [];
      return citationsOf([...(await context.citations(obligation.id)), ...standing], asOf, context);
    },
  };
}

async function shown(id: string, asOf: CalendarDate, context: RequestContext): Promise<unknown> {
  const record = await context.node(id);
  return record && hydrate(record, asOf);
}

async function bearersOf(
  { obligation, state, asOf }: CoveredObligationAnswer,
  context: RequestContext,
): Promise<unknown[]> {
  const named = (await context.allRelated('BORNE_BY', 'forward', obligation.id, asOf)).map(({ node }) =>
    hydrate(node, asOf),
  );
  return named.length === 0 || obligation.properties['stateBears'] === true ? [hydrate(state, asOf), ...named] : named;
}

async function responsibilitiesOf(row: CoveredObligationAnswer, context: RequestContext): Promise<Responsibility[]> {
  const implementing = (await context.implementations(row)).map(({ provision }) => provision);
  const targets = new Map(
    [row.obligation, row.provision, row.instrument, ...implementing].map((target) => [target.id, target]),
  );
  const rows = await Promise.all(
    [...targets.values()].map(async (target) => {
      const related = await context.allRelated('RESPONSIBLE_FOR', 'reverse', target.id, row.asOf);
      return related.map((each) => showResponsibility(each, hydrate(target, row.asOf), row.asOf, context));
    }),
  );
  return rows.flat();
}

function showResponsibility(
  { edge, node }: RelatedRow,
  target: unknown,
  asOf: CalendarDate,
  context: RequestContext,
): Responsibility {
  return {
    bearer: hydrate(node, asOf),
    target,
    role: edge.properties['role'] as ResponsibilityRole,
    status: edge.properties['status'] as ResponsibilityStatus,
    since: textOf(edge, 'validFrom'),
    until: textOf(edge, 'validTo'),
    note: textOf(edge, 'note'),
    attestedOn: textOf(edge, 'attestedOn'),
    discrepancies: () => discrepanciesOf([edge.id], asOf, context),
    citations: citationsOf(edge.citations, asOf, context),
  };
}

function showGap(gap: GapAnswer, asOf: CalendarDate, context: RequestContext): Gap {
  const { kind, basis, summary, finding, holds, attestedOn } = gap;
  return {
    kind,
    basis,
    summary,
    holds,
    attestedOn,
    obligation: hydrate(gap.obligation, asOf),
    instrument: hydrate(gap.instrument, asOf),
    provision: gap.provision && hydrate(gap.provision, asOf),
    actor: null,
    citations: async () => citationsOf(finding ? await context.citations(finding.id) : gap.citations, asOf, context),
  };
}

async function edgesBehind(row: CoveredObligationAnswer, context: RequestContext): Promise<string[]> {
  const implementing = (await context.implementations(row)).map(({ edge }) => edge.id);
  return [...(row.participation?.acts ?? []).map(({ id }) => id), ...implementing];
}
