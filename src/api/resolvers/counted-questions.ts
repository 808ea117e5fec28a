import { Discrepancy } from '../../model/nodes/discrepancy';
import { Obligation } from '../../model/nodes/obligation';
import { read } from '../../model/read';
import type { NodeRecord } from '../../model/records';
import type { ChangeAnswer } from '../../questions/changes/change-answer';
import type { ComparedObligationAnswer } from '../../questions/comparison/compare';
import type { CoveredObligationAnswer } from '../../questions/coverage/obligations-covering';
import type { GapAnswer } from '../../questions/gaps/gap-answer';
import type { ParticipationAnswer } from '../../questions/participation/participation';
import type { RecommendationAnswer } from '../../questions/recommendations/recommendations';
import type { ResponsibilityAnswer } from '../../questions/responsibilities/responsibilities';
import type { TimelineAnswer } from '../../questions/timeline/timeline-answer';
import { ChangeConnection } from '../answers/change';
import { ComparedObligationConnection } from '../answers/compared-obligation';
import { CoveredObligationConnection } from '../answers/covered-obligation';
import { GapConnection } from '../answers/gap';
import { ParticipationConnection } from '../answers/participation';
import { RecommendationConnection } from '../answers/recommendation';
import { ResponsibilityConnection } from '../answers/responsibility';
import { TimelineConnection } from '../answers/timeline-entry';
import { DiscrepancyConnection } from './discrepancies-query';
import { questionCounts, type CountedBy } from './question-counts';

/** One value that is no node. */
function value<R>(of: (row: R) => string | boolean | null, description?: string): CountedBy<R> {
  return { values: (row) => [of(row)?.toString() ?? null], ...(description && { description }) };
}

/** One node. */
function node<R>(of: (row: R) => NodeRecord | null, description?: string): CountedBy<R> {
  return { values: (row) => [of(row)?.id ?? null], areNodes: true, ...(description && { description }) };
}

/** All nodes of a list. */
function nodes<R>(of: (row: R) => readonly string[], description?: string): CountedBy<R> {
  return {
    values: (row) => (of(row).length > 0 ? of(row) : [null]),
    areNodes: true,
    ...(description && { description }),
  };
}

const TOPIC = {
  edgeKind: 'ABOUT',
  direction: 'forward',
  kinds: ['Topic'],
  description: 'By each topic that it is about.',
} as const;

/** `of` names the node whose topics are looked at. */
function mappedConcept<R>(of: (row: R) => string): CountedBy<R> {
  return {
    mapped: of,
    description:
      'By each concept of another scheme (a target of the Sustainable Development Goals) to which its topics, or wider ones, are mapped as EXACT, CLOSE or BROAD: what the filter `topics` finds by that concept.',
  };
}

const coveredObligations = questionCounts<CoveredObligationAnswer>({
  connection: CoveredObligationConnection,
  name: 'CoveredObligation',
  rows: 'obligations',
  by: {
    STANDING: value(({ standing }) => standing),
    COVERAGE: value(({ coverage }) => coverage),
    MODALITY: value(({ obligation }) => read(Obligation, obligation).modality),
    PRESUMED: value(({ presumed }) => presumed),
    CONTRADICTED: value(({ contradicted }) => contradicted, 'By whether the State’s own law or policy contradicts it.'),
    INSTRUMENT: node(({ instrument }) => instrument),
    PROVISION: node(({ provision }) => provision),
    GROUP: nodes(({ protects }) => protects, 'By each group that it protects.'),
    TOPIC: { ...TOPIC, of: ({ obligation }) => obligation.id },
    MAPPED_CONCEPT: mappedConcept(({ obligation }) => obligation.id),
  },
});

const gaps = questionCounts<GapAnswer>({
  connection: GapConnection,
  name: 'Gap',
  rows: 'gaps',
  by: {
    KIND: value(({ kind }) => kind),
    BASIS: value(({ basis }) => basis),
    HOLDS: value(({ holds }) => holds),
    ASSERTION: value(({ assertion }) => assertion),
    CAUSE: {
      values: ({ cause }) => [cause.id],
      areNodes: true,
      description: 'By what they rest on: the finding, the edge, the task, or what a rule found nothing for.',
    },
    OBLIGATION: nodes(
      ({ concerns }) => concerns.map(({ id }) => id),
      'By the obligations that they concern: a gap counts for each of them.',
    ),
    INSTRUMENT: node(({ instrument }) => instrument),
    PROVISION: node(({ provision }) => provision),
    ACTOR: node(({ actor }) => actor),
    FINDING: node(({ finding }) => finding),
  },
});

const participations = questionCounts<ParticipationAnswer>({
  connection: ParticipationConnection,
  name: 'Participation',
  rows: 'participations',
  by: {
    STATUS: value(({ judgment }) => judgment.status),
    IN_FORCE: value(({ judgment }) => judgment.inForce),
    STATE: node(({ state }) => state),
    INSTRUMENT: node(({ instrument }) => instrument),
  },
});

const responsibilities = questionCounts<ResponsibilityAnswer>({
  connection: ResponsibilityConnection,
  name: 'Responsibility',
  rows: 'tasks',
  by: {
    STATUS: value(({ status }) => status),
    ROLE: value(({ role }) => role),
    HOLDS: value(({ holds }) => holds),
    BEARER: node(({ bearer }) => bearer),
    TARGET: node(({ target }) => target),
  },
});

const recommendations = questionCounts<RecommendationAnswer>({
  connection: RecommendationConnection,
  name: 'Recommendation',
  rows: 'recommendations',
  by: {
    STATUS: value(({ judgment }) => judgment.status),
    MADE: value(({ judgment }) => judgment.made, 'By whether it had been made by the date.'),
    MAKER: { edgeKind: 'MADE_BY', direction: 'forward', kinds: null, of: ({ recommendation }) => recommendation.id },
    ADDRESSEE: {
      edgeKind: 'ADDRESSED_TO',
      direction: 'forward',
      kinds: null,
      of: ({ recommendation }) => recommendation.id,
    },
    TOPIC: { ...TOPIC, of: ({ recommendation }) => recommendation.id },
    MAPPED_CONCEPT: mappedConcept(({ recommendation }) => recommendation.id),
  },
});

const timelines = questionCounts<TimelineAnswer>({
  connection: TimelineConnection,
  name: 'Timeline',
  rows: 'entries',
  by: {
    YEAR: value(({ date }) => date.slice(0, 4)),
    KIND: value(({ node: of }) => of.kind, 'By the kind of the thing that the date belongs to.'),
    RELATION: value(
      ({ edge }) => edge?.kind ?? null,
      'By the kind of the edge that the date belongs to; null for own dates.',
    ),
    DATE_IS_ATTESTATION: value(({ dateIsAttestation }) => dateIsAttestation),
    COMPUTED: value(({ computed }) => computed),
  },
});

const discrepancies = questionCounts<NodeRecord>({
  connection: DiscrepancyConnection,
  name: 'Discrepancy',
  rows: 'discrepancies',
  by: {
    RESOLVED: value((discrepancy) => read(Discrepancy, discrepancy).resolved === true),
    ABOUT: { edgeKind: 'ABOUT', direction: 'forward', kinds: null, of: ({ id }) => id },
  },
});

const comparisons = questionCounts<ComparedObligationAnswer>({
  connection: ComparedObligationConnection,
  name: 'ComparedObligation',
  rows: 'obligations',
  by: {
    COVERAGE: value(({ coverage }) => coverage),
    SAME_FOR_ALL: value(({ sameForAll }) => sameForAll),
    INSTRUMENT: node(({ instrument }) => instrument),
    TOPIC: { ...TOPIC, of: ({ obligation }) => obligation.id },
  },
});

const changes = questionCounts<ChangeAnswer>({
  connection: ChangeConnection,
  name: 'Change',
  rows: 'changes',
  by: {
    KIND: value(({ kind }) => kind),
    CERTAIN: value(({ certain }) => certain),
    COVERAGE: value(({ coverage }) => coverage),
    INSTRUMENT: node(({ instrument }) => instrument),
    OBLIGATION: node(({ obligation }) => obligation),
  },
});

/** The resolvers of `countsBy` of the questions whose rows are judged. */
export const COUNTED_QUESTIONS = [
  coveredObligations,
  gaps,
  participations,
  responsibilities,
  recommendations,
  timelines,
  discrepancies,
  comparisons,
  changes,
];
