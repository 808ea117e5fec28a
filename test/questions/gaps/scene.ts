import type { Citation } from '../../../src/model/declaration/citation';
import { edgeIdOf } from '../../../src/model/id';
import type { EdgeRecord, NodeRecord, Properties } from '../../../src/model/records';
import { Truth } from '../../../src/model/time/three-valued';
import { lastDay } from '../../../src/model/time/partial-date';
import { ALWAYS, holdsOn, type Window } from '../../../src/model/time/window';
import { ElementKind, type Element } from '../../../src/model/values/element';
import type { GapKind } from '../../../src/model/values/gap-kind';
import { ResponsibilityRole, type ResponsibilityStatus } from '../../../src/model/values/responsibility';
import { Standing } from '../../../src/model/values/standing';
import { gapSummary, type GapJudgment } from '../../../src/questions/gaps/gap-answer';
import type { GapRule } from '../../../src/questions/gaps/gap-rule';
import type {
  GapScene,
  HeldFinding,
  HeldTask,
  LawOnSubject,
  NationalNorm,
  SceneRow,
} from '../../../src/questions/gaps/gap-scene';
import { GroupHierarchy } from '../../../src/questions/coverage/group-hierarchy';
import { node, participationOf } from '../participation/acts';
import { asWritten } from '../../../src/model/words/told';
import { Tongue } from '../../../src/model/words/tongue';

/** The day that every scene is of, unless it says another. */
export const DAY = '2012-10-01';

const CITATION: Citation = { document: 'doc/report', pinpoint: '1', checked: true };

export function edge(from: string, kind: string, to: string, properties: Properties = {}, key = ''): EdgeRecord {
  return {
    id: edgeIdOf(from, kind, key, to),
    kind,
    from,
    to,
    properties: { attestedOn: DAY, basis: 'SOURCE', ...properties },
    citations: [CITATION],
    window: ALWAYS,
  };
}

/**
 * Everyone, of whom children are a part; of these pupils, and of these migrants' children; and miners, who are no
 * children.
 */
const HIERARCHY = new GroupHierarchy([
  { narrower: 'group/children', broader: 'group/everyone' },
  { narrower: 'group/pupils', broader: 'group/children' },
  { narrower: 'group/migrant-children', broader: 'group/pupils' },
  { narrower: 'group/miners', broader: 'group/everyone' },
]);

/** The parts of the obligation that provisions cover or lack by key. */
const ELEMENTS: readonly Element[] = [
  { key: 'everyone', kind: ElementKind.CONDITION, text: 'Every child' },
  { key: 'age', kind: ElementKind.AGE, text: 'Under eighteen' },
  { key: 'free', kind: ElementKind.ACT, text: 'Free of charge' },
];

function elements(keys: readonly string[]): readonly Element[] {
  return ELEMENTS.filter(({ key }) => keys.includes(key));
}

interface Norm {
  readonly id?: string;
  readonly inForce?: Truth;
  readonly covers?: readonly string[];
  readonly lacks?: readonly string[];
  readonly protects?: readonly string[];
  readonly excludes?: readonly string[];
  readonly attestedOn?: string | null;
  readonly findings?: readonly HeldFinding[];
  readonly punishes?: boolean;
  readonly isSpokenOf?: boolean;
  readonly kind?: 'IMPLEMENTS' | 'CONTRADICTS';
}

/** A provision of the code that implements (or contradicts) the obligation. */
export function norm({
  id = 'kaz/code/art-1',
  inForce = Truth.YES,
  covers = [],
  lacks = [],
  protects = [],
  excludes = [],
  attestedOn = DAY,
  findings = [],
  kind = 'IMPLEMENTS',
  punishes = false,
  isSpokenOf = attestedOn !== null && lastDay(attestedOn) >= DAY,
}: Norm = {}): NationalNorm {
  const groups = (ids: readonly string[]) => ids.map((group) => node('Group', group));
  return {
    edge: edge(id, kind, 'un/charter/art-1#norm', { attestedOn: attestedOn ?? undefined }),
    provision: node('Provision', id, { number: id.slice(id.lastIndexOf('-') + 1) }),
    instrument: node('Statute', 'kaz/code', { name: 'Code' }),
    inForce,
    isLaw: true,
    contradicts: kind === 'CONTRADICTS',
    elementsCovered: elements(covers),
    elementsLacking: elements(lacks),
    isSpokenOf,
    punishes,
    protects: groups(protects),
    excludes: groups(excludes),
    findings,
  };
}

interface Task {
  readonly status: ResponsibilityStatus;
  readonly role?: ResponsibilityRole;
  readonly bearer?: string;
  readonly target?: string;
  readonly targetKind?: string;
  readonly holds?: Truth;
  readonly statedBy?: HeldFinding | null;
}

export function task({
  status,
  role = ResponsibilityRole.MONITORS,
  bearer = 'kaz/committee',
  target = 'topic/schooling',
  targetKind = 'Topic',
  holds = Truth.YES,
  statedBy = null,
}: Task): HeldTask {
  const record = edge(bearer, 'RESPONSIBLE_FOR', target, {}, `${role}:${status}`.toLowerCase());
  const body = node(bearer === 'KAZ' ? 'State' : 'Institution', bearer);
  return {
    edge: record,
    bearer: body,
    target: node(targetKind, target),
    role,
    status,
    holds,
    sentence: record.id,
    statedBy,
  };
}

/** What a source found of the thing, on topics and of bodies. */
export function finding(
  gap: GapKind,
  about: readonly NodeRecord[] = [],
  { assertion = 'FOUND', window = ALWAYS, ...properties }: Properties & { readonly window?: Window } = {},
): HeldFinding {
  const record = node('Finding', 'finding/one', { gap, assertion, attestedOn: DAY, ...properties }, window);
  return {
    finding: record,
    subjects: about,
    bodies: about.filter(({ kind }) => kind === 'Institution'),
    assertedBy: [],
    places: ['doc/report, 2'],
    holds: holdsOn(window, DAY),
  };
}

/** Law on the one topic of the obligation. */
export function law(covered: Truth = Truth.YES): LawOnSubject {
  const provision = node('Provision', 'kaz/code/art-9', { number: '9' });
  const instrument = node('Statute', 'kaz/code', { name: 'Code' });
  return {
    laws: [
      {
        topic: node('Topic', 'topic/schooling', { name: 'Schooling' }),
        provision,
        instrument,
        attestedOn: DAY,
      },
    ],
    covered,
    heldInPart: covered === Truth.YES ? [] : [node('Topic', 'topic/schooling', { name: 'Schooling' })],
    attestedOn: DAY,
    edges: [
      edge('un/charter/art-1#norm', 'ABOUT', 'topic/schooling'),
      edge('kaz/code/art-9', 'ABOUT', 'topic/schooling'),
    ],
  };
}

type Row = Omit<Partial<SceneRow>, 'obligation'> & { readonly modality?: string };

/** An obligation of a treaty about schooling, which protects children and binds Kazakhstan since 1994. */
export function row({ modality = 'DUTY', ...given }: Row = {}): SceneRow {
  const instrument = given.instrument ?? node('Treaty', 'un/charter', { name: 'Charter', adoptedOn: '1989-11-20' });
  const acts = [edge('KAZ', 'PARTICIPATION', instrument.id, { action: 'RATIFICATION', date: '1994-08-12' })];
  const judged = {
    standing: Standing.BINDING,
    reason: asWritten('In force.'),
    participation: participationOf(instrument, acts).on(DAY),
    qualifications: [],
    attestedOn: DAY,
    presumed: false,
  };
  return {
    obligation: node('Obligation', 'un/charter/art-1#norm', { name: 'Schooling', modality, elements: ELEMENTS }),
    provision: node('Provision', 'un/charter/art-1', { number: '1' }),
    instrument,
    state: node('State', 'KAZ', { name: 'Kazakhstan' }),
    protects: ['group/children'],
    ...judged,
    ...given,
  };
}

/** A scene with nothing in it but the obligation, and what is given. */
export function scene(given: Partial<GapScene> = {}): GapScene {
  return {
    row: row(),
    isThere: Truth.YES,
    binding: Truth.YES,
    stateBears: true,
    isPenal: false,
    struckOut: [],
    implementing: [],
    contradicting: [],
    throughCorrespondents: [],
    measures: [],
    tasks: [],
    findings: [],
    topics: new Set(['topic/schooling']),
    ownTopics: new Set(['topic/schooling']),
    lawOnSubject: null,
    reception: null,
    incorporatedBy: [],
    hierarchy: HIERARCHY,
    ...given,
  };
}

/** What a rule finds that may be so: `NOT_PARTY YES`, one a gap. */
export function found(rule: GapRule, given: Partial<GapScene>): readonly string[] {
  return told(rule(scene(given)));
}

/** Gaps in short, those left out that surely aren't there. */
export function told(gaps: readonly GapJudgment[]): readonly string[] {
  return gaps.filter(({ holds }) => holds !== Truth.NO).map(({ kind, holds }) => `${kind} ${holds}`);
}

/** What a gap says on the day of the scenes. */
export function summaryOf(gap: GapJudgment | undefined): string {
  return gap ? gapSummary({ ...gap, asOf: DAY }).in(Tongue.EN) : '';
}

/** A gap with what it says, and the id of its cause. */
export function shown(gap: GapJudgment | undefined): object {
  return { ...gap, summary: summaryOf(gap), cause: gap?.cause.id };
}
