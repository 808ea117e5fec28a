import { membersOf } from '../../src/web/pages/gaps/members-of';

test.each([
  ['It lacks: Everyone (condition); Free (act).', 'It lacks:', ['Everyone (condition)', 'Free (act)']],
  ['It shuts out: Children.', 'It shuts out:', ['Children']],
  ['That provision was in force on 2012-10-01.', 'That provision was in force on 2012-10-01.', []],
])('%s is parted into what it says and its list', (sentence, says, members) =>
  expect(membersOf(sentence)).toEqual({ says, members }),
);
