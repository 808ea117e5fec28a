import type { NodeRecord } from '../../model/records';
import { History } from '../../model/time/history';
import type { GraphStore } from '../../store/graph-store';
import { ABOUT_NOTHING, ChangeKind, OF_NOTHING, type ChangeAnswer } from './change-answer';
import { measureWords, provisionWords } from './change-words';
import { describeChange } from './describe-change';
import { isCertain, judgeTransition } from './judge-transition';
import type { ChangesScope } from './changes-scope';
import { IMPLEMENTATIONS, type ImplementationCandidate } from '../implementation/implementation-candidates';
import { sortKey } from '../asking/sort-key';

/**
 * What of the State's law and policy carries out or contradicts an obligation that covers the group, and came or went.
 */
export async function provisionChanges(
  store: GraphStore,
  { state, covered, span }: ChangesScope,
): Promise<readonly ChangeAnswer[]> {
  // By their ids: candidates come in no order that engines share.
  const obligations = covered
    .map(({ candidate }) => candidate.obligation)
    .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
  const found = await store.candidates(IMPLEMENTATIONS, {
    obligations: obligations.map(({ id }) => id),
    state: state.id,
  });
  const touching = touchesByNode(obligations, found);
  return touching.flatMap(({ node, touches }): ChangeAnswer[] => {
    const transition = judgeTransition(History.ofWindow(node.window), span);
    if (!transition) return [];
    const isLaw = node.kind === 'Provision';
    const { before, after, range, came } = transition;
    return [
      {
        ...ABOUT_NOTHING,
        kind: kindOf(isLaw, came),
        certain: isCertain(transition),
        range,
        before: { ...OF_NOTHING, holds: before },
        after: { ...OF_NOTHING, holds: after },
        summary: describeChange(isLaw ? provisionWords(node) : measureWords(node), transition, span),
        subject: node,
        provision: isLaw ? node : null,
        measure: isLaw ? null : node,
        carriesOut: touches.filter(({ edge }) => edge.kind !== 'CONTRADICTS').map(({ obligation }) => obligation),
        contradicts: touches.filter(({ edge }) => edge.kind === 'CONTRADICTS').map(({ obligation }) => obligation),
        restsOn: [node.id],
        citations: touches.flatMap(({ edge }) => edge.citations),
      },
    ];
  });
}

function kindOf(isLaw: boolean, came: boolean): ChangeKind {
  if (isLaw) return came ? ChangeKind.PROVISION_CAME : ChangeKind.PROVISION_WENT;
  return came ? ChangeKind.MEASURE_CAME : ChangeKind.MEASURE_WENT;
}

interface Touch extends Pick<ImplementationCandidate, 'edge'> {
  readonly obligation: NodeRecord;
}

/** Each provision and measure once, with all that it does to the obligations. */
function touchesByNode(
  obligations: readonly NodeRecord[],
  found: readonly (readonly ImplementationCandidate[])[],
): readonly { readonly node: NodeRecord; readonly touches: readonly Touch[] }[] {
  const byNode = new Map<string, { node: NodeRecord; touches: Touch[] }>();
  for (const [index, obligation] of obligations.entries()) {
    for (const { edge, provision } of found[index] ?? []) {
      const known = byNode.get(provision.id) ?? { node: provision, touches: [] };
      known.touches.push({ edge, obligation });
      byNode.set(provision.id, known);
    }
  }
  return [...byNode.values()];
}
