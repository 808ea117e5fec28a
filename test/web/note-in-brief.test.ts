import { noteInBrief } from '../../src/web/pages/memo/note-in-brief';

const LONG = `${'A long sentence of a note '.repeat(12).trim()}.`;

test.each([
  ['a short note whole', 'One. Two.', 'One. Two.', false],
  ['a long one to the end of a sentence', `One. ${LONG} Three.`, 'One.', true],
  ['its first sentence, however long', `${LONG} Two.`, LONG, true],
  ['no sentence broken at an article', 'By art. 5 it ends. Two.', 'By art. 5 it ends. Two.', false],
])('tells %s', (_, note, text, goesOn) => expect(noteInBrief(note)).toEqual({ text, goesOn }));
