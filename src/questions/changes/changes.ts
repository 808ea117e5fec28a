import type { NodeRecord } from '../../model/records';
import type { GraphStore } from '../../store/graph-store';
import { BadArgument } from '../../model/errors/bad-argument';
import { readAsked, type AskedObligations } from '../coverage/read-asked';
import { requireRange } from '../asking/require-range';
import { ChangeKind, changeOrder, type ChangeAnswer } from './change-answer';
import type { ChangesScope } from './changes-scope';
import { gapChanges } from './gap-changes';
import type { Span } from './judge-transition';
import { obligationChanges } from './obligation-changes';
import { provisionChanges } from './provision-changes';
import { recommendationChanges } from './recommendation-changes';

/**
 * What differs between two dates in a State for a group, or for whoever bears obligations? Of these also
 * recommendations about the group.
 */
export interface ChangesQuestion extends Span, Omit<AskedObligations, 'during'> {
  readonly kinds: readonly ChangeKind[] | null;
  /** Only what surely differs (true), or what may differ only in what is known (false); null for both. */
  readonly certain: boolean | null;
}

/** A part of the question: the kinds of changes that it finds, and how. */
interface Part {
  readonly kinds: readonly ChangeKind[];
  readonly find: (store: GraphStore, scope: ChangesScope) => Promise<readonly ChangeAnswer[]>;
}

const PARTS: readonly Part[] = [
  {
    kinds: [ChangeKind.BECAME_BINDING, ChangeKind.CEASED_TO_BIND, ChangeKind.STANDING_CHANGED],
    find: (_store, scope) => Promise.resolve(obligationChanges(scope)),
  },
  {
    kinds: [ChangeKind.PROVISION_CAME, ChangeKind.PROVISION_WENT, ChangeKind.MEASURE_CAME, ChangeKind.MEASURE_WENT],
    find: provisionChanges,
  },
  { kinds: [ChangeKind.GAP_OPENED, ChangeKind.GAP_CLOSED], find: gapChanges },
  {
    kinds: [
      ChangeKind.RECOMMENDATION_MADE,
      ChangeKind.RECOMMENDATION_MADE_AGAIN,
      ChangeKind.RECOMMENDATION_NOT_MET,
      ChangeKind.RECOMMENDATION_PARTLY_MET,
      ChangeKind.RECOMMENDATION_MET,
    ],
    find: recommendationChanges,
  },
];

/**
 * The whole list, in order. What came and went in between is no difference between the two dates. Throws `NOT_FOUND` or
 * `WRONG_KIND` for an id that won't do, `BAD_RANGE` where the dates stand the wrong way round, `BAD_ARGUMENT` where
 * neither a group nor a bearer is given.
 */
export async function changes(store: GraphStore, question: ChangesQuestion): Promise<readonly ChangeAnswer[]> {
  const { from, to, kinds, certain } = question;
  requireRange({ from, to });
  if (question.group === null && question.bearer === null)
    throw new BadArgument('group', 'is needed where no "bearer" is given');
  const scope = await readScope(store, question);
  if (from === to) return [];
  const parts = PARTS.filter((part) => kinds === null || part.kinds.some((kind) => kinds.includes(kind)));
  const found = await Promise.all(parts.map((part) => part.find(store, scope)));
  const rows = found
    .flat()
    .filter((change) => kinds === null || kinds.includes(change.kind))
    .filter((change) => certain === null || change.certain === certain);
  return changeOrder(question).sorted(rows);
}

async function readScope(store: GraphStore, question: ChangesQuestion): Promise<ChangesScope> {
  const { from, to } = question;
  const asked = { ...question, during: { first: from, last: to } };
  const reading = await readAsked(store, asked);
  return { ...reading, state: reading.states[0] as NodeRecord, asked, span: { from, to } };
}
