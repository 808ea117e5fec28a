import { isOwnLaw } from './standing-in-words';
import type { AnswerEdge } from './use-rows';

/**
 * Puts rows that stand together in the order in which they are read: what names the persons before what reaches them as
 * part of others; what is about the topic asked about before what is about a narrower one; national law that carries
 * out what binds from outside before other national law; of equals first what the answer has first.
 */
export function closestFirst(
  all: readonly AnswerEdge[],
  about?: string,
): (edges: readonly AnswerEdge[]) => AnswerEdge[] {
  const carriesOut = new Set(
    all
      .filter(({ node }) => node.standing === 'BINDING' && !isOwnLaw(node))
      .flatMap(({ node }) => node.implementedBy.map(({ provision }) => provision.id)),
  );
  const rank = ({ node }: AnswerEdge): string => {
    const isAboutIt = !about || node.obligation.subjects.edges.some((subject) => subject.node.id === about);
    const isDirect = node.coverage === 'DIRECT';
    const isCarryingOut = isOwnLaw(node) && carriesOut.has(node.provision?.id ?? '');
    return [isDirect, isAboutIt, isCarryingOut].map((holds) => (holds ? 0 : 1)).join('');
  };
  return (edges) => [...edges].sort((one, other) => rank(one).localeCompare(rank(other)));
}
