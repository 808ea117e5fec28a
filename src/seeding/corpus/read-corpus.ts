import type { SeedFile, SeedFolder } from '../read-seed-folder';
import type { SeedProblems } from '../seed-problems';
import type { Corpus } from './corpus';
import { readLedger } from './read-ledger';
import { readMinimumCounts } from './read-minimum-counts';
import { readParagraphList, readTitles } from './read-paragraph-list';
import { readSilences } from './read-silences';

/**
 * Reads what lies beside the graph's files; mistakes go to `problems`. Null where nothing does: then the folder doesn't
 * claim to be complete.
 */
export function readCorpus({ graph, beside }: SeedFolder, problems: SeedProblems): Corpus | null {
  if (beside.length === 0) return null;
  const named = (pattern: RegExp) => beside.filter((file) => pattern.test(file.name));
  const expectations = named(/\/expectations\.ya?ml$/);
  if (expectations.length === 0) reportNoExpectations(beside, problems);
  const yaml = named(/\.ya?ml$/);
  return {
    paragraphLists: named(/\/paragraphs\/(?!titles\.).+\.ya?ml$/).map((file) =>
      readParagraphList(file, beside, problems),
    ),
    emptyParagraphs: named(/\/ledger\/.+\.ya?ml$/).flatMap((file) => readLedger(file, problems)),
    minimumCounts: expectations.flatMap((file) => readMinimumCounts(file, problems)),
    silences: named(/\/silences\.ya?ml$/).flatMap((file) => readSilences(file, problems)),
    titles: named(/\/paragraphs\/titles\.ya?ml$/).flatMap((file) => readTitles(file, problems)),
    writtenFiles: [...graph, ...yaml.filter((file) => !/\/paragraphs\//.test(file.name))],
  };
}

function reportNoExpectations(beside: readonly SeedFile[], problems: SeedProblems): void {
  const file = beside[0]?.name ?? 'seeds';
  problems.report(
    { file, line: 1, column: 1 },
    'a folder with paragraphs or ledgers must say what it holds at least: add expectations.yaml at its top',
  );
}
