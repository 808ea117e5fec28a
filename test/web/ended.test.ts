import { ended } from '../../src/web/language/ended';

test.each([
  ['Binding since 2006', 'Binding since 2006.'],
  ['Обязывает с 24 апреля 2006 г.', 'Обязывает с 24 апреля 2006 г.'],
])('%s ends in one full stop', (words, sentence) => expect(ended(words)).toBe(sentence));
