import 'reflect-metadata';
import { sortOfDeclaration } from '../../src/importing/declarations/sort-of-declaration';
import { linkSeedFolder } from '../../src/seeding/load-seeds';
import { readSeedFolder } from '../../src/seeding/read-seed-folder';
import { SeedsForImport } from './seeds-for-import';

const SEEDS = `
- { document: doc/untc-4-9, name: Status table, form: STATUS_TABLE, attestedOn: 2014 }
- { state: KAZ, name: Kazakhstan, basis: EDITORIAL }
- { state: FRA, name: France, basis: EDITORIAL }
- { state: DEU, name: Germany, basis: EDITORIAL }
- treaty: un/cat
  name: Convention against Torture
  cite: [doc/untc-4-9, whole]
  declarations:
    - { declaration: kaz/declaration/cat-art-20, name: Of ours, kind: COMPETENCE, madeBy: KAZ, cite: [doc/untc-4-9, Kazakhstan] }
`;

const TEXT = `#Kazakhstan
Recognizes the competence of the Committee.

#France
The Government does not consider itself bound by article 30.
It says so.

#Germany

#European Union
Declares.

#Atlantis
Declares.
`;

let seeds: SeedsForImport;
beforeEach(() => {
  seeds = new SeedsForImport(SEEDS);
});
afterEach(() => seeds.remove());

test('that a State made a reservation is kept, without its words', () => {
  const { understood, ignored, doubtful } = seeds.take('untc-declarations', { '4-9.txt': TEXT });
  expect(understood).toBe('1 declarations under 1 instruments.');
  expect(ignored.map(({ line, written, reason }) => [line, written, reason])).toEqual([
    [1, 'Kazakhstan', 'the seeds hold a declaration of the State under this instrument'],
    [8, 'Germany', 'no words stand under its name'],
    [10, 'European Union', 'it is a regional organisation, and no State'],
  ]);
  expect(doubtful.map(({ line }) => line)).toEqual([13]);
  const made = linkSeedFolder(readSeedFolder(seeds.folder)).nodes.find(({ id }) => id === 'fra/declaration/untc-4-9');
  expect(made?.properties).toMatchObject({ kind: 'RESERVATION', article: 'art. 30', basis: 'INFERRED' });
  expect(seeds.read('declarations/un-cat.yaml')).not.toContain('The Government');
  expect(seeds.take('untc-declarations', { '4-9.txt': TEXT }).written).toEqual([]);
});

test.each([
  ['5-99.txt', TEXT, 'the seeds don’t hold this instrument'],
  ['4-4.txt', TEXT, 'the seeds don’t hold this instrument'],
])('%s: an instrument that isn’t held is told', (name, content, reason) => {
  const { ignored } = seeds.take('untc-declarations', { [name]: content });
  expect(ignored.map((each) => each.reason)).toEqual([reason]);
});

test.each(['A text of other form.', ''])('a text without participants is refused: %j', (content) => {
  expect(() => seeds.take('untc-declarations', { '4-9.txt': content })).toThrow(/is no text of declarations/);
});

test.each([
  ['The Government reserves the right to apply its own law.', 'RESERVATION'],
  ['It does not consider itself bound by article 29, and declares so.', 'RESERVATION'],
  ['The State recognizes, for five years, the competence of the Committee.', 'COMPETENCE'],
  ['The Government declares that it understands article 2 as said.', 'DECLARATION'],
  ['It objects to the reservation made by another State.', null],
  ['It does not recognize the competence of the Committee.', null],
  ['The reservation was withdrawn.', null],
  ['Nothing of the sort.', null],
])('%s', (words, sort) => {
  expect(sortOfDeclaration(words)).toBe(sort);
});

test.each(['LICENSE.md', 'notes.txt'])('%s, which no number of the Treaty Collection calls, is refused', (name) => {
  expect(() => seeds.take('untc-declarations', { [name]: '# Kazakhstan\nIt declares ...\n' })).toThrow(
    /is called by no chapter and number of the Treaty Collection, such as 4-11\.txt/,
  );
});
