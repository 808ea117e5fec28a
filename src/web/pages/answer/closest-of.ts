import { nationalLawOf } from './national-law';
import { rulesAgainst } from './rules-against';
import { isOwnLaw } from './standing-in-words';
import type { AnswerEdge, AnswerRow } from './use-rows';

/** How a norm reaches all of the persons. */
const WHOLLY: readonly AnswerRow['coverage'][] = ['DIRECT', 'INHERITED'];

/**
 * The norm of national law that is closest to a question: of the whole answer, whatever is shown of it, the first norm
 * in force about the topic itself that reaches all of the persons and whose provision carries out more of what binds
 * than any other. Null where no topic is asked about, where two are equal, where a provision that reaches a part of the
 * persons carries out as much, for then it depends on who they are, and where national law runs against what binds, for
 * then that decides.
 */
export function closestOf(all: readonly AnswerEdge[], about: string | undefined): AnswerEdge | null {
  if (!about || isContradicted(all)) return null;
  const sure = all.filter(({ node }) => node.standing === 'BINDING');
  const binding = sure.filter(({ node }) => !isOwnLaw(node) && WHOLLY.includes(node.coverage));
  const carriedOut = binding.map(({ node }) => provisionsInForce(node));
  const candidates = sure.filter(({ node }) => isOwnLaw(node) && isAbout(node, about));
  const counts = new Map<string, number>();
  for (const { node } of candidates) {
    const count = carriedOut.filter((by) => by.has(node.provision?.id ?? '')).length;
    if (node.provision && count > 0) counts.set(node.provision.id, count);
  }
  const [first, second] = [...counts].sort(([, one], [, other]) => other - one);
  if (!first || first[1] === second?.[1]) return null;
  const found = candidates.find(({ node }) => node.provision?.id === first[0] && WHOLLY.includes(node.coverage));
  return found ?? null;
}

function isContradicted(all: readonly AnswerEdge[]): boolean {
  const isAgainst = rulesAgainst(all);
  return all.some(
    (edge) =>
      isAgainst(edge) === 'surely' || (edge.node.standing === 'BINDING' && nationalLawOf(edge.node) === 'contradicted'),
  );
}

function provisionsInForce({ implementedBy }: AnswerRow): ReadonlySet<string> {
  return new Set(implementedBy.filter(({ inForce }) => inForce === 'YES').map(({ provision }) => provision.id));
}

function isAbout({ obligation }: AnswerRow, topic: string): boolean {
  return obligation.subjects.edges.some(({ node }) => node.id === topic);
}
