import { readable } from '../../src/web/language/readable';

const NO_BREAK = '\u00a0';

test.each([
  [
    '“Schooling” (kaz/migration-law-2011/art-13-4, Law on migration) ceased to be binding on 2013-01-01.',
    '“Schooling” (Law on migration) ceased to be binding on 1 January 2013.',
  ],
  ['Made again (2022): School (rec/dol-child-labour-2022/school).', 'Made again (2022): School.'],
  ['A law (adopted in 2011) and/or an order (art. 3/1).', 'A law (adopted in 2011) and/or an order (art. 3/1).'],
])('%s reads %s', (sentence, told) => expect(readable(sentence).replaceAll(NO_BREAK, ' ')).toBe(told));
