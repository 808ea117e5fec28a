import { parseSearch } from '../../../src/model/search/search-query';
import { snippetOf } from '../../../src/model/search/snippet';
import fc from '../../seeded-fast-check';

/** The parts with brackets around what matches. */
function marked(texts: readonly string[], search: string, meant: readonly string[] = []): string {
  const terms = parseSearch(search).map((term) => ({ ...term, meant }));
  return snippetOf(texts, terms)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');
}

test.each([
  ['a word', 'Worst Forms of Child Labour', 'child', 'Worst Forms of [Child] Labour'],
  ['all places of a word', 'A child is a child.', 'child', 'A [child] is a [child].'],
  ['several words', 'Forced or bonded labour', 'labour forced', '[Forced] or bonded [labour]'],
  ['a phrase as one', 'Forced labour; forced to labour', '"forced labour"', '[Forced labour]; forced to labour'],
  ['a phrase over a sign', 'Law (forced) labour', '"forced labour"', 'Law ([forced) labour]'],
  ['a phrase and a word of it', 'Forced labour', '"forced labour" labour', '[Forced labour]'],
  ['the whole word of a beginning', 'Conventions', 'conv', '[Conventions]'],
  ['the word before its beginnings', 'childhood of a child', 'child', 'childhood of a [child]'],
  ['another ending', 'those who inspect', 'inspections', 'those who [inspect]'],
  ['American spelling', 'Child labour', 'labor', 'Child [labour]'],
  ['Kazakh', 'Қазақстан Республикасы', 'казакстан', '[Қазақстан] Республикасы'],
  ['Russian', 'Права ребёнка', 'ребенок права', '[Права] ребёнка'],
  ['diacritics', 'Café São Tomé', 'sao tome', 'Café [São] [Tomé]'],
  ['marks written apart', 'Cafe\u0301', 'café', '[Café]'],
  ['a word without its ’s', 'A child’s rights', 'child', 'A [child]’s rights'],
  ['signs as they are', '<b>law</b> & "order"', 'law', '<b>[law]</b> & "order"'],
])('%s: %s', (_what, text, search, expected) => {
  expect(marked([text], search)).toBe(expected);
});

test('what was meant is marked where what was typed is nowhere', () => {
  expect(marked(['Human trafficking'], 'traficking', ['traffick'])).toBe('Human [trafficking]');
});

test('of several texts, the one in which most of the words stand, the first of these', () => {
  expect(marked(['CRC', 'Child', 'Rights of the Child', 'Child rights'], 'child rights')).toBe(
    '[Rights] of the [Child]',
  );
  expect(marked(['first', 'second'], 'child')).toBe('first');
  expect(marked([], 'child')).toBe('');
});

const LONG = Array.from({ length: 100 }, (_, index) => `word${index}`).join(' ');

test.each([
  ['the beginning', 'word0', /^\[word0\] word1 .* word\d+…$/],
  ['the middle', 'word50', /^…word\d+ .*\[word50\] .*word\d+…$/],
  ['the end', 'word99', /^…word\d+ .*word98 \[word99\]$/],
])('of a long text, a piece around the first match is shown: %s', (_what, search, expected) => {
  const text = marked([LONG], search);
  expect(text).toMatch(expected);
  expect(text.length).toBeLessThanOrEqual(204);
  expect(text.length).toBeGreaterThan(150);
});

test('a word that is longer than all that is shown is cut', () => {
  expect(marked([`${'a '.repeat(150)}${'x'.repeat(300)}`], 'x')).toMatch(/^…(a )+\[x+\]…$/);
  expect(marked(['𞤣'.repeat(300)], '𞤣')).toBe(`[${'𞤣'.repeat(100)}]…`);
});

test('whatever is shown: the parts are a piece of the text, not much longer than 200 characters, none of them empty', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 600 }),
    fc
      .array(fc.constantFrom('child', 'Дети', 'ё', ' ', '\n', '𞤣𞤣', '.', '中文'), { maxLength: 300 })
      .map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(text, { maxLength: 3 }), fc.string({ unit: 'binary', maxLength: 20 }), (texts, other) => {
      for (const search of [other, `child ${other} "дети"`]) {
        const parts = snippetOf(texts, parseSearch(search));
        const shown = parts.map((part) => part.text).join('');
        expect(shown.length).toBeLessThanOrEqual(202);
        const piece = shown.replace(/^…/, '').replace(/…$/, '');
        expect(texts.length === 0 || texts.some((each) => each.normalize('NFC').includes(piece))).toBe(true);
        expect(parts.filter((part) => part.text === '').length).toBeLessThanOrEqual(shown === '' ? 1 : 0);
      }
    }),
    { numRuns: 500 },
  );
});
