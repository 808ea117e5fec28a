import { Instrument, Stage } from '../../model/nodes/instrument';
import { LegalNode } from '../../model/nodes/legal-node';
import { textOf } from '../../model/records';
import { readSeed, readSeedIf } from '../read-seed';
import type { SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** How sources call what somebody has drawn up. */
const DRAWN_UP = /\b(draft|bill|proposal|proposed|envisioned|meant to put)\b/i;
/** A note that leaves open whether something was adopted, or which form it has. */
const LEFT_OPEN =
  /whether (.*)\bnot (?:say|said|known|clear|in the sources)|\bnot (?:say|said|known|clear)\b.*?whether (.*)/i;

/**
 * A draft is what somebody drew up, as its name or summary says; what the note calls not known is no value that the
 * entry gives.
 */
export function checkStages(index: SeedIndex, problems: SeedProblems): void {
  for (const node of index.nodes.values()) {
    if (readSeedIf(Instrument, node)?.stage === Stage.DRAFT && !isDrawnUp(node))
      problems.report(
        node.places.get('stage') ?? node.place,
        `"${node.id}" is a DRAFT, but neither name nor summary tells of one: CALLED_FOR where it is only asked for, UNKNOWN where the sources leave it open`,
      );
    for (const [key, value] of guessesOf(node))
      problems.report(
        node.places.get(key) ?? node.place,
        `"${node.id}" is ${value}, though its note says that this is not known: write UNKNOWN`,
      );
  }
}

function isDrawnUp(node: SeedNode): boolean {
  const { name = '', summary = '', aliases = [] } = readSeed(LegalNode, node);
  return [name, summary, ...aliases].some((text) => DRAWN_UP.test(text));
}

/** What the value of `stage` or `form` is called in a note. */
function guessesOf(node: SeedNode): [key: string, value: string][] {
  const open = sentencesOf(readSeed(LegalNode, node).note ?? '')
    .map(openQuestion)
    .filter((question) => question !== null);
  const stage = readSeedIf(Instrument, node)?.stage;
  const form = textOf(node, 'form');
  const guesses: [string, string][] = [];
  if ((stage === Stage.DRAFT || stage === Stage.ADOPTED) && open.some((question) => /\badopted\b/i.test(question)))
    guesses.push(['stage', stage]);
  if (
    form !== null &&
    open.some((question) => new RegExp(`\\bis (?:an? )?${form.toLowerCase()}\\b`, 'i').test(question))
  )
    guesses.push(['form', form]);
  return guesses;
}

function sentencesOf(note: string): string[] {
  return note.split(/(?<=[.;])\s/);
}

function openQuestion(sentence: string): string | null {
  const found = LEFT_OPEN.exec(sentence);
  return found ? (found[1] ?? found[2] ?? '') : null;
}
