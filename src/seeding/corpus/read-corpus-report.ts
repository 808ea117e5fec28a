import { parseSeedFiles, readSeedFolder } from '../read-seed-folder';
import { SeedIndex } from '../seed-index';
import { SeedProblems } from '../seed-problems';
import { corpusReport, type CorpusReport } from './corpus-report';
import { readCorpus } from './read-corpus';

const EMPTY = {
  paragraphLists: [],
  emptyParagraphs: [],
  minimumCounts: [],
  silences: [],
  titles: [],
  writtenFiles: [],
};

/**
 * The report on a seed folder, as far as it can be read: it tells what is open, so that mistakes are no obstacle.
 * Throws `SEEDS_REFUSED` where there is no such folder.
 */
export function readCorpusReport(folder: string): CorpusReport {
  const files = readSeedFolder(folder);
  const problems = new SeedProblems();
  const index = new SeedIndex(parseSeedFiles(files.graph, problems), problems);
  return corpusReport(index, readCorpus(files, problems) ?? EMPTY);
}
