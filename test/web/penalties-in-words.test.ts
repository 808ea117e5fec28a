import i18next from 'i18next';
import english from '../../src/web/pages/answer/messages/en.json';
import kazakh from '../../src/web/pages/answer/messages/kk.json';
import russian from '../../src/web/pages/answer/messages/ru.json';
import { penaltiesInWords, type PunishingNorm } from '../../src/web/parts/penalties-in-words';

const resources = { en: { answer: english }, ru: { answer: russian }, kk: { answer: kazakh } };

beforeAll(() => i18next.init({ lng: 'en', resources, ns: ['answer'] }));

test.each([
  ['ru', null, 2, 'лишение свободы: до 2 лет'],
  ['ru', null, 1, 'лишение свободы: до 1 года'],
  ['ru', 3, 7, 'лишение свободы: от 3 до 7 лет'],
  ['ru', 2, 2, 'лишение свободы: 2 года'],
  ['en', null, 2, 'imprisonment: up to 2 years'],
  ['kk', null, 2, 'бас бостандығынан айыру: ең көбі 2 жыл'],
])('in %s, from %s to %s years of imprisonment', (language, minimum, maximum, told) => {
  const norm = { modality: 'SANCTION', penalties: [{ kind: 'IMPRISONMENT', minimum, maximum, unit: 'year' }] };
  const speech = { t: i18next.getFixedT(language), words: { number: String } };
  expect(penaltiesInWords(norm as unknown as PunishingNorm, speech as never)).toEqual([told]);
});
