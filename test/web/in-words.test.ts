import { inWords } from '../../src/web/language/in-words';

test.each([
  ['CourtDecision', 'Court decision'],
  ['heldWholeOn', 'held whole on'],
  ['NOT_ENFORCED', 'Not enforced'],
])('%s without a message is shown as %s', (name, words) => expect(inWords(name)).toBe(words));
