import { pinpointInWords } from '../../src/web/language/pinpoint-in-words';

test.each([
  ['art. 13(4)', 'kk', '13(4)-бап', 'kk'],
  ['art. 13(4)', 'ru', 'ст. 13(4)', 'ru'],
  ['art. 13(4)', 'en', 'art. 13(4)', 'en'],
  ['footnote to art. 32', 'kk', '32-баптың ескертпесі', 'kk'],
  ['art. 5, paras. 3-4', 'kk', '5-бап, 3-4-тармақ', 'kk'],
  ['art. 8(2), first part', 'kk', '8(2)-бап, бірінші бөлігі', 'kk'],
  ['art. 8(2), second part', 'ru', 'ст. 8(2), часть вторая', 'ru'],
  ['arts. 5(d)(iii), 5(e)(iii)-(v)', 'ru', 'ст. 5(d)(iii), 5(e)(iii)-(v)', 'ru'],
  ['fn. 2', 'ru', 'сн. 2', 'ru'],
  ['whole', 'kk', 'бүкіл құжат', 'kk'],
  ['124', 'kk', '124', 'kk'],
  // One part that is not known leaves all of it as it is.
  ['art. 3, the second sentence', 'kk', 'art. 3, the second sentence', 'en'],
])('%s in %s reads %s', (pinpoint, language, text, written) =>
  expect(pinpointInWords(pinpoint, language)).toEqual({ text, language: written }),
);
