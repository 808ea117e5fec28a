import { Nature } from '../../model/declaration/nature';
import { Document, DocumentForm } from '../../model/nodes/document';
import { readSeedIf } from '../read-seed';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';

const NORMS: ReadonlySet<Nature> = new Set([Nature.PROVISION, Nature.NORM]);

/**
 * The text of a law in which norms were read says whose text it is: else nobody is told up to which edition the act was
 * read.
 */
export function checkTextsOfActs(index: SeedIndex, problems: SeedProblems): void {
  const told = new Set(index.edgesOf('TEXT_OF').map(({ from }) => from));
  const asked = new Set<string>();
  for (const { kind, citations } of index.nodes.values()) {
    if (NORMS.has(kind.nature)) for (const { document } of citations) asked.add(document);
  }
  for (const id of asked) {
    const text = index.nodes.get(id);
    if (!text || readSeedIf(Document, text)?.form !== DocumentForm.LAW_TEXT || told.has(id)) continue;
    problems.report(text.place, `norms are read in "${id}", but it does not say of which act it is the text: "textOf"`);
  }
}
