import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseSearch } from '../src/model/search/search-query';
import { Vocabulary } from '../src/model/search/vocabulary';
import { today } from '../src/model/time/partial-date';
import type { VocabularyRecord } from '../src/model/search/vocabulary-builder';
import { countsOfSearch } from '../src/questions/search/count-search';
import { didYouMean } from '../src/questions/search/did-you-mean';
import { prepareSearch } from '../src/questions/search/prepare-search';
import { searchPage } from '../src/questions/search/search-page';
import { snippetOfAnswer } from '../src/questions/search/snippet-of-answer';
import type { GraphStore } from '../src/store/graph-store';
import { openSqliteStore } from '../src/store/sqlite/sqlite-store';
import { linked, parsedSeeds } from './seeds';
import { SMOKE, interleaved, report, tellMachine } from './timing';

const TARGET = 2;
const PAIRS = [
  ['trafficking', 'traficking'],
  ['labour inspection', 'labuor inspecton'],
  ['kazakhstan', 'kazahkstan'],
  ['migrant workers children school', 'migrnat workres chlidren shcool'],
] as const;

/** As many words as a vocabulary may have, unlike those of any language. */
const MOST_WORDS = 200_000;

async function main(): Promise<void> {
  tellMachine();
  const folder = mkdtempSync(join(tmpdir(), 'lexgraph-bench-'));
  const store = openSqliteStore(join(folder, 'graph.sqlite'));
  await store.load(linked(parsedSeeds()), 'digest');
  const record = await store.vocabulary();
  console.log(`  vocabulary: ${record.words.length} words, ${JSON.stringify(record).length} characters as stored`);
  const rounds = SMOKE ? 3 : 200;
  for (const [exact, mistyped] of PAIRS) {
    const times = await interleaved(rounds, {
      [`"${exact}"`]: () => firstPage(store, exact),
      [`"${mistyped}"`]: () => firstPage(store, mistyped),
      [`"${mistyped}", snippets, counts and suggestion too`]: () => everything(store, mistyped),
    });
    report(Object.values(times));
    const ratio = (part: 'p10' | 'p50') =>
      ((times[`"${mistyped}"`]?.[part] ?? 0) / (times[`"${exact}"`]?.[part] ?? 1)).toFixed(2);
    console.log(
      `  ratio of the p50: ${ratio('p50')} (target at most ${TARGET}); of the p10, which a busy machine disturbs less: ${ratio('p10')}`,
    );
  }
  const large = largeVocabulary();
  const [small, most] = [new Vocabulary(record), new Vocabulary(large)];
  report(
    Object.values(
      await interleaved(rounds, {
        'apart: what four mistyped words may mean, of the graph’s words': () => small.mend(parseSearch(PAIRS[3][1])),
        [`apart: the same of ${MOST_WORDS} words, the most there may be`]: () => most.mend(parseSearch(PAIRS[3][1])),
        'apart: taking up that many words, once a version': () => new Vocabulary(large),
      }),
    ),
  );
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}

async function firstPage(store: GraphStore, text: string) {
  const anywhere = { kinds: null, state: null, instrument: null, holdingOn: null, asOf: today() };
  const search = await prepareSearch(store, { ...anywhere, text });
  return searchPage(store, search, { limit: 20, backward: false });
}

async function everything(store: GraphStore, text: string) {
  const { search, answers } = await firstPage(store, text);
  const snippets = answers.map((answer) => snippetOfAnswer(search, answer));
  const counts = await countsOfSearch(store, search);
  return { snippets, counts, meant: await didYouMean(store, search, answers.length > 0) };
}

function largeVocabulary(): VocabularyRecord {
  const syllables = ['ba', 'ce', 'di', 'fo', 'gu', 'ha', 'ke', 'li', 'mo', 'nu', 'pra', 'sti', 'tor', 'ven', 'zil'];
  const word = (number: number): string =>
    (number < syllables.length ? '' : word(Math.floor(number / syllables.length))) +
    (syllables[number % syllables.length] as string);
  const words = Array.from({ length: MOST_WORDS }, (_, index) => word(index + 1000)).sort();
  return { words, stems: words };
}

void main();
