import { Nature } from '../../model/declaration/nature';
import { BorneBy } from '../../model/edges/borne-by';
import { LegalNode } from '../../model/nodes/legal-node';
import type { Corpus } from '../corpus/corpus';
import { readSeed } from '../read-seed';
import type { SeedEdge, SeedNode } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

/** As long a beginning of a word as tells it from others, whatever its ending: `emplo`. */
const STEM = 5;

/**
 * A report on the law seldom says who owes what. Of a norm that is known by reports alone each bearer is named in its
 * name or summary, or the edge says where it was taken from: by a note, or by a basis of its own.
 */
export function checkBearersTold(index: SeedIndex, problems: SeedProblems, corpus: Corpus): void {
  const reports = new Set(corpus.paragraphLists.map(({ document }) => document));
  for (const edge of index.edgesOf('BORNE_BY')) {
    const [norm, bearer] = [index.nodes.get(edge.from), index.nodes.get(edge.to)];
    if (norm?.kind.nature !== Nature.NORM || !bearer || isExplained(edge)) continue;
    const isKnownByReports = norm.citations.length > 0 && norm.citations.every(({ document }) => reports.has(document));
    if (!isKnownByReports || isNamed(bearer, norm)) continue;
    problems.report(
      edge.place,
      `neither name nor summary of "${norm.id}" names its bearer "${bearer.id}", and it is known by a report alone: write { to: ${bearer.id}, note: ... } that says where the bearer is taken from`,
    );
  }
}

function isExplained(edge: SeedEdge): boolean {
  return readSeed(BorneBy, edge).note !== undefined || !edge.inherits.basis;
}

function isNamed(bearer: SeedNode, norm: SeedNode): boolean {
  const { name: called = '', summary = '' } = readSeed(LegalNode, norm);
  const { name = '', aliases = [] } = readSeed(LegalNode, bearer);
  const said = stemsOf([called, summary]);
  return stemsOf([name, ...aliases]).some((stem) => said.includes(stem));
}

function stemsOf(texts: readonly string[]): string[] {
  const words = texts.flatMap((text) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  return words.map((word) => word.slice(0, STEM));
}
