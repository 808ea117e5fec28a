import type { NamedThing } from '../../parts/named';
import { closestFirst } from './closest-first';
import { nationalLawOf } from './national-law';
import type { Question } from './question';
import { rulesAgainst } from './rules-against';
import { isOwnLaw } from './standing-in-words';
import type { AnswerEdge } from './use-rows';

/** Rows that stand together under one heading. */
export interface RowGroup {
  /**
   * What they have in common; `against` are those that bind and that national law runs against, `rules` those of
   * national law that do so, or that shut the persons out.
   */
  readonly heading: NamedThing | 'against' | 'rules' | 'other';
  readonly edges: readonly AnswerEdge[];
}

/** How rows are put together. */
interface Grouping {
  readonly by?: Question['by'];
  /** All rows of the answer, where those to be grouped are a part of them. */
  readonly all?: readonly AnswerEdge[];
  /** The topic asked about, where one is. */
  readonly about?: string | undefined;
}

/**
 * What binds and national law runs against first, and the rules that do; then by instrument or subject: what binds from
 * outside, national law that may run against it, other national law in force, what does not bind from outside, the rest
 * of national law; of equals whose first row the answer tells first, for it begins with what is closest to the persons
 * and the topic. Each group’s own rows: `closestFirst`.
 */
export function groupRows(
  edges: readonly AnswerEdge[],
  { by = 'instrument', all = edges, about }: Grouping = {},
): readonly RowGroup[] {
  const against = edges.filter(({ node }) => node.standing === 'BINDING' && nationalLawOf(node) === 'contradicted');
  const isAgainst = rulesAgainst(all);
  const rules = edges.filter((edge) => isAgainst(edge) === 'surely');
  const apart = new Set([...against, ...rules]);
  const first: RowGroup[] = [
    { heading: 'against', edges: against },
    { heading: 'rules', edges: rules },
  ];
  const others = groupsBy(
    edges.filter((edge) => !apart.has(edge)),
    by,
  );
  const rank = ({ edges: together }: RowGroup) => {
    const isFirst = ({ node }: AnswerEdge) => node.standing === 'BINDING' && !isOwnLaw(node);
    if (together.some(isFirst)) return 0;
    if (together.some((edge) => isAgainst(edge) === 'perhaps')) return 1;
    if (together.some(({ node }) => node.standing === 'BINDING')) return 2;
    return together.some(({ node }) => !isOwnLaw(node)) ? 3 : 4;
  };
  others.sort((a, b) => rank(a) - rank(b));
  const inOrder = closestFirst(all, about);
  return [...first.filter((group) => group.edges.length > 0), ...others].map((group) => ({
    ...group,
    edges: inOrder(group.edges),
  }));
}

function groupsBy(edges: readonly AnswerEdge[], by: Question['by']): RowGroup[] {
  const groups = new Map<string, { heading: NamedThing | 'other'; edges: AnswerEdge[] }>();
  for (const edge of edges) {
    const heading = headingOf(edge, by);
    const key = heading === 'other' ? heading : heading.id;
    const known = groups.get(key);
    if (known) known.edges.push(edge);
    else groups.set(key, { heading, edges: [edge] });
  }
  return [...groups.values()];
}

function headingOf({ node }: AnswerEdge, by: Question['by']): NamedThing | 'other' {
  if (by !== 'subject') return node.instrument;
  return node.obligation.subjects.edges[0]?.node ?? 'other';
}
