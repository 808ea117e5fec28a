import { correctedText } from '../../../src/model/search/corrected-text';
import { parseSearch } from '../../../src/model/search/search-query';
import { indexedTexts } from '../../../src/model/search/searched-texts';
import { VocabularyBuilder } from '../../../src/model/search/vocabulary-builder';
import { Vocabulary } from '../../../src/model/search/vocabulary';

function corrected(search: string, ...texts: readonly string[]): string | null {
  const builder = new VocabularyBuilder();
  for (const name of texts) builder.add(indexedTexts({ id: 'topic/x', kind: 'Topic', properties: { name } }));
  return correctedText(search, new Vocabulary(builder.build()).mend(parseSearch(search)), texts);
}

test.each([
  ['a mistyped word', 'traficking', 'Human trafficking', 'trafficking'],
  ['several, other words as they are', 'labuor OF  inspecton!', 'Labour Inspection of 1947', 'labour OF  inspection!'],
  ['the nearest ending', 'traficked', 'Trafficking; trafficked', 'trafficked'],
  ['a phrase as it is', '"forced labour" traficking', 'Forced labour, trafficking', '"forced labour" trafficking'],
  ['with the letters of the text', 'казахстна', 'Казахстан', 'казахстан'],
  ['Kazakh letters come back', 'казаксатн', 'Қазақстан', 'қазақстан'],
  ['marks come back', 'ребнека', 'Права ребёнка', 'ребёнка'],
  ['marks written apart are no other places', 'cafe\u0301 traficking', 'café trafficking', 'café trafficking'],
])('%s: %s', (_what, search, text, expected) => {
  expect(corrected(search, text)).toBe(expected);
});

test('nothing is corrected where all stands as it was typed', () => {
  expect(corrected('trafficking', 'Human trafficking')).toBeNull();
  expect(corrected('whaling', 'Human trafficking')).toBeNull();
  expect(corrected('traficking')).toBeNull();
});
