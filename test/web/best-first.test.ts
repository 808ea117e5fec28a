import { bestFirst } from '../../src/web/parts/best-first';
import { nameIn } from '../../src/web/parts/named';

const THINGS = [
  ['compulsory education', 'міндетті білім беру'],
  ['higher-learning', 'жоғары оқу'],
  ['costs of education', 'білім беру шығындары'],
  ['education', 'білім беру'],
].map(([name, kazakh]) => ({
  id: `topic/${name}`,
  name: name!,
  translations: [{ language: 'KK' as const, name: kazakh!, isOfficial: false }],
}));

test('what begins so comes before what has a word that begins so', () => {
  const named = (name: string) => ({ id: name, name, translations: [] });
  const found = ['дети трудящихся', 'работающие дети', 'трудящиеся-мигранты'].map(named);
  expect(bestFirst(found, 'трудящ', 'ru').map(({ name }) => name)).toEqual([
    'трудящиеся-мигранты',
    'дети трудящихся',
    'работающие дети',
  ]);
});

test.each([
  ['білім', 'kk', ['білім беру', 'білім беру шығындары', 'міндетті білім беру', 'жоғары оқу']],
  ['education', 'en', ['education', 'costs of education', 'compulsory education', 'higher-learning']],
  ['оқу', 'kk', ['жоғары оқу', 'міндетті білім беру', 'білім беру шығындары', 'білім беру']],
])('%s in %s finds the best first', (typed, language, names) =>
  expect(bestFirst(THINGS, typed, language).map((thing) => nameIn(language, thing).name)).toEqual(names),
);
