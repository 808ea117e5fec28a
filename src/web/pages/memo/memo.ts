import type { SourceFragment } from '../../fragments/source.generated';
import { nameIn } from '../../parts/named';
import { readAt } from '../../parts/read-at';
import { closestOf } from '../answer/closest-of';
import { groupRows, type RowGroup } from '../answer/groups';
import type { OtherNamed } from '../answer/others-named';
import type { Question } from '../answer/question';
import { readable } from '../../language/readable';
import { findingOf, runningAgainst, type AskedOf, type Finding, type MemoEdge } from './finding';
import type { Speech } from './speech';
import { changesTold, citationsOf, orderedChanges, type ChangesAsked, type ChangesTold } from './changes-told';
import { othersTold, OTHERS_TOLD, type OthersTold } from './others-told';
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
  /** Norms that name others alone; null where there are none. */
  readonly others: OthersTold | null;
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
  /** Norms that were taken out of it, by their obligations. */
  readonly without: readonly string[] | undefined;
  /** Norms on the topic that name others alone. */
  readonly others: readonly OtherNamed[];
}

/** A group of the answer: of rows as a memo asks for them. */
interface MemoGroup extends RowGroup {
  readonly edges: readonly MemoEdge[];
}

export function memoOf(
  { edges, all, by, about, place, changed, without = [], others, ...asked }: Told,
  speech: Speech,
): Memo {
  const register = new SourceRegister(speech.words.language, (document) => readAt(document, speech));
  const groups = groupRows(edges, { by, all, about }) as readonly MemoGroup[];
  const parts = shortRowsOf(
    groups.flatMap((group) => group.edges),
    all,
  );
  const ordered = changed && orderedChanges(changed);
  const { all: allChanges = [], short: changesInShort = [] } = ordered ?? {};
  const closest = closestToldOf(all, about, without);
  register.take([
    ...parts.flatMap((part) => part.edges).flatMap(({ node }) => [node, ...runningAgainst(node)].flatMap(cited)),
    ...(closest ? cited(closest.node) : []),
    ...others.slice(0, OTHERS_TOLD).flatMap(cited),
    ...changesInShort.flatMap(citationsOf),
  ]);
  const inShort = register.count;
  register.take([
    ...edges.flatMap(({ node }) => [node, ...node.contradictedBy, ...node.implementedBy].flatMap(cited)),
    ...allChanges.flatMap(citationsOf),
  ]);
  const sections = sectionsOf(groups, asked, speech, register);
  const findings = sections.flatMap((section) => section.findings);
  const changes = ordered && changesTold(ordered, asked.on, speech, register);
  const summed = { shown: edges, whole: all, place, asksBearer: asked.asksBearer };
  return {
    sections,
    discrepancies: discrepanciesTold(edges),
    sources: register.sources(),
    short: shortMemoOf(
      {
        parts,
        findings,
        closest: closest && findingOf(closest, 0, asked, speech, register),
        summed,
        sources: register.sources(inShort),
        sourcesLeft: register.count - inShort,
        changesLeft: allChanges.length - changesInShort.length,
      },
      speech,
    ),
    others: othersTold(others, asked.on, speech, register),
    changes,
  };
}

/** The rows group by group, numbered throughout. */
function sectionsOf(
  groups: readonly MemoGroup[],
  asked: AskedOf,
  speech: Speech,
  register: SourceRegister,
): Memo['sections'] {
  let number = 0;
  return groups.map(({ heading, edges }) => ({
    heading:
      typeof heading === 'string' ? speech.t(`answer:groups.${heading}`) : nameIn(speech.words.language, heading).name,
    findings: edges.map((edge) => findingOf(edge, (number += 1), asked, speech, register)),
  }));
}

/** Where sources disagree, each once. */
function discrepanciesTold(edges: readonly MemoEdge[]): Memo['discrepancies'] {
  const each = new Map(edges.flatMap(({ node }) => node.discrepancies).map((dispute) => [dispute.id, dispute]));
  return [...each.values()].map(({ name, summary, resolution }) => ({
    name,
    text: readable([summary, resolution].filter(Boolean).join(' ')),
  }));
}

/** The norm closest to the question; what was taken out of the memo is not named in it. */
function closestToldOf(
  all: readonly MemoEdge[],
  about: string | undefined,
  without: readonly string[],
): MemoEdge | null {
  const closest = closestOf(all, about) as MemoEdge | null;
  return closest && !without.includes(closest.node.obligation.id) ? closest : null;
}

function cited({ citations }: { readonly citations: readonly SourceFragment[] }): readonly SourceFragment[] {
  return citations;
}
