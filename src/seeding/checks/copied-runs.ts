import type { Corpus } from '../corpus/corpus';
import { RUN_LENGTH, runHashes, wordsOf, type Word } from '../corpus/word-runs';
import type { SeedFile } from '../read-seed-folder';
import type { SeedPlace } from '../seed-entry';
import type { SeedIndex } from '../seed-index';
import type { SeedProblems } from '../seed-problems';
import { workedOutOnce } from '../worked-out-once';

/** Words that join titles; they are no copy by themselves. */
const JOINING = new Set('a an and at by for from in into of on or the to under with concerning'.split(' '));

/** How much of the beginning of a title makes one that was cut off. */
const LEAST_OF_TITLE = 6;

/** How many words beside those of titles a run may hold: "ratify" and a title. */
const MOST_BESIDE_TITLES = 1;

/** No file of the seeds says nine words in a row as a listed document does, titles and names excepted. */
export function checkCopiedRuns(_index: SeedIndex, problems: SeedProblems, corpus: Corpus): void {
  const documents = new Map<string, string>();
  for (const { document, runs } of corpus.paragraphLists) for (const run of runs) documents.set(run, document);
  if (documents.size === 0) return;
  for (const file of corpus.writtenFiles) checkFile(file, documents, corpus.titles, problems);
}

function checkFile(
  file: SeedFile,
  documents: ReadonlyMap<string, string>,
  titles: Corpus['titles'],
  problems: SeedProblems,
): void {
  const hashes = hashesOf(file);
  if (!hashes.some((hash) => documents.has(hash))) return;
  const words = wordsOf(file.source);
  const allowed = wordsInTitles(
    words.map((word) => word.text),
    titles,
  );
  const isCopied = hashes.map(
    (hash, start) => documents.has(hash) && countOfOwn(allowed.slice(start, start + RUN_LENGTH)) > MOST_BESIDE_TITLES,
  );
  for (let start = isCopied.indexOf(true); start >= 0; start = isCopied.indexOf(true, start)) {
    const end = isCopied.indexOf(false, start);
    const last = (end < 0 ? isCopied.length : end) + RUN_LENGTH - 1;
    reportCopy(file, words.slice(start, last), documents.get(hashes[start] ?? '') ?? '', problems);
    start = last;
  }
}

const hashesOf = workedOutOnce(({ source }: SeedFile) => runHashes(wordsOf(source).map(({ text }) => text)));

function countOfOwn(allowed: readonly boolean[]): number {
  return allowed.filter((isAllowed) => !isAllowed).length;
}

function reportCopy(file: SeedFile, words: readonly Word[], document: string, problems: SeedProblems): void {
  problems.report(
    placeAt(file, words[0]?.offset ?? 0),
    `${words.length} words stand in "${document}" just so: "${words.map((word) => word.text).join(' ')}". Say it in your own words; a title or name belongs in paragraphs/titles.yaml`,
  );
}

/** For each word, whether it belongs to a title or to its beginning, or joins one to another. */
function wordsInTitles(texts: readonly string[], titles: Corpus['titles']): boolean[] {
  const allowed = texts.map((text) => JOINING.has(text));
  for (const title of titles) {
    for (let start = texts.indexOf(title[0] ?? ''); start >= 0; start = texts.indexOf(title[0] ?? '', start + 1)) {
      const other = title.findIndex((word, position) => texts[start + position] !== word);
      const length = other < 0 ? title.length : other;
      if (length >= Math.min(title.length, LEAST_OF_TITLE)) allowed.fill(true, start, start + length);
    }
  }
  return allowed;
}

function placeAt(file: SeedFile, offset: number): SeedPlace {
  const before = file.source.slice(0, offset).split('\n');
  return { file: file.name, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
