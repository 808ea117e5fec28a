import { askedLast, carried } from '../../src/web/parts/carried';

const ASKED = {
  group: 'group/migrant-children',
  state: 'KAZ',
  about: 'topic/education',
  on: '2012-10-01',
  open: 'un/crc/art-28-1#access-to-education',
  since: '2010-01-01',
  'only-law': ['contradicted'],
};
const { group, state, about, on } = ASKED;

test.each<[string, object, object]>([
  ['/', ASKED, { group, state, about, on }],
  ['/gaps', ASKED, { group, state, about, on }],
  ['/recommendations', ASKED, { group, state, about, on }],
  ['/national-law', ASKED, { group, state, about, on }],
  ['/responsibilities', ASKED, { group, state, about, on }],
  ['/citations', ASKED, { on }],
  ['/participation', ASKED, { about, on }],
  ['/data', ASKED, { state, on }],
  // Whom norms cover is not who must comply.
  ['/must-do', ASKED, { state, about, on }],
  ['/must-do', { bearer: 'group/employers', state }, { bearer: 'group/employers', state }],
  ['/', { bearer: 'group/employers', state }, { state }],
  // Kazakhstan is compared unless others are named.
  ['/compare', ASKED, { group, about, on }],
  ['/compare', { ...ASKED, state: 'UZB' }, { group, about, on, states: ['UZB', 'KAZ', 'KGZ'] }],
  ['/timeline', ASKED, {}],
  ['/discrepancies', ASKED, {}],
  ['/cypher', ASKED, {}],
  ['/gaps', { of: 'un/icrmw', states: ['KAZ'], text: 'school' }, {}],
])('to %s goes of %j what means the same there', (to, search, expected) =>
  expect(carried(to, search as Record<string, unknown>)).toEqual(expected),
);

test.each<[string, object, object]>([
  // A page of a thing, or of what was searched for, asks nothing about anybody.
  ['/thing/un/crc', { on: '2020-01-01' }, { group, state, about, on }],
  ['/search', { text: 'school' }, { group, state, about, on }],
  ['/timeline', {}, { group, state, about, on }],
  ['/answer', { bearer: 'group/employers', state: 'KGZ' }, { bearer: 'group/employers', state: 'KGZ' }],
  ['/gaps', { state: 'KGZ' }, { state: 'KGZ' }],
  ['/participation', { on: '2020-01-01' }, { group, state, on: '2020-01-01' }],
])('after a question, %s with %j leaves asked what it does not ask itself', (pathname, search, expected) =>
  expect(askedLast({ group, state, about, on }, pathname, search as Record<string, unknown>)).toEqual(expected),
);
