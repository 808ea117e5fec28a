import type { SourceFragment } from '../../fragments/source.generated';
import { nameIn } from '../../parts/named';
import { readAt } from '../../parts/read-at';
import { groupRows } from '../answer/groups';
import type { Question } from '../answer/question';
import { readable } from '../../language/readable';
import { findingOf, runningAgainst, type AskedOf, type Finding, type MemoEdge, type Speech } from './finding';
import { changesTold, citationsOf, orderedChanges, type ChangesAsked, type ChangesTold } from './changes-told';
import { shortMemoOf, type ShortMemo } from './short-memo';
import { shortRowsOf } from './short-rows';
import { SourceRegister, type NumberedSource } from './source-register';

/** A memo, whatever it is written out as. */
export interface Memo {
  readonly sections: readonly { readonly heading: string; readonly findings: readonly Finding[] }[];
  readonly discrepancies: readonly { readonly name: string; readonly text: string }[];
  /** By their numbers, from 1: those of the short form first, so that each has the same number in both. */
  readonly sources: readonly NumberedSource[];
  readonly short: ShortMemo;
  /** Null where no earlier day is asked about. */
  readonly changes: ChangesTold | null;
}

/** Which rows a memo tells, of which answer, and how they are put together. */
interface Told extends AskedOf {
  readonly edges: readonly MemoEdge[];
  readonly all: readonly MemoEdge[];
  readonly by: Question['by'];
  readonly about: Question['about'];
  /** The State by its name. */
  readonly place: string;
  readonly changed: ChangesAsked | null;
}

export function memoOf({ edges, all, by, about, place, changed, ...asked }: Told, speech: Speech): Memo {
  const register = new SourceRegister((document) => readAt(document, speech));
  const groups = groupRows(edges, { by, all, about }).map(({ heading, edges: together }) => ({
    heading,
    edges: together as readonly MemoEdge[],
  }));
  const parts = shortRowsOf(
    groups.flatMap((group) => group.edges),
    all,
  );
  const { all: ordered, short: changesInShort } = orderedChanges(changed ?? { changes: [], kinds: [] });
  register.take([
    ...parts.flatMap((part) => part.edges).flatMap(({ node }) => [node, ...runningAgainst(node)].flatMap(cited)),
    ...changesInShort.flatMap(citationsOf),
  ]);
  const inShort = register.count;
  register.take([
    ...edges.flatMap(({ node }) => [node, ...node.contradictedBy, ...node.implementedBy].flatMap(cited)),
    ...ordered.flatMap(citationsOf),
  ]);
  let number = 0;
  const sections = groups.map(({ heading, edges: together }) => ({
    heading:
      typeof heading === 'string' ? speech.t(`answer:groups.${heading}`) : nameIn(speech.words.language, heading).name,
    findings: together.map((edge) => findingOf(edge, (number += 1), asked, speech, register)),
  }));
  const disputes = new Map(edges.flatMap(({ node }) => node.discrepancies).map((dispute) => [dispute.id, dispute]));
  const findings = sections.flatMap((section) => section.findings);
  const changes = changed && changesTold(changed, asked.on, speech, register);
  const summed = { shown: edges, whole: all, place, asksBearer: asked.asksBearer };
  return {
    sections,
    discrepancies: [...disputes.values()].map(({ name, summary, resolution }) => ({
      name,
      text: readable([summary, resolution].filter(Boolean).join(' ')),
    })),
    sources: register.sources(),
    short: shortMemoOf(
      {
        parts,
        findings,
        summed,
        sources: register.sources(inShort),
        sourcesLeft: register.count - inShort,
        changesLeft: ordered.length - changesInShort.length,
      },
      speech,
    ),
    changes,
  };
}

function cited({ citations }: { readonly citations: readonly SourceFragment[] }): readonly SourceFragment[] {
  return citations;
}
