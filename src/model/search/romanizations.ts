import {
  ALA_LC,
  BGN_PCGN,
  GOST_52535,
  GOST_7034,
  GOST_779_ALT,
  ICAO_DOC_9303,
  ISO_9_1954,
  UNGEGN_1987,
  WIKIPEDIA,
  YANDEX_MAPS,
  translate,
} from 'iuliia';

/** The official and the most usual ways to write Russian in Latin letters. */
const RUSSIAN = [
  ...[ALA_LC, BGN_PCGN, GOST_52535, GOST_7034, GOST_779_ALT],
  ...[ICAO_DOC_9303, ISO_9_1954, UNGEGN_1987, WIKIPEDIA, YANDEX_MAPS],
];

const CYRILLIC = 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя';

/**
 * The Kazakh alphabet in Latin letters, for each letter of `CYRILLIC` in its order; `_` for none. By the decree of the
 * President of 19 February 2018, No. 637; by the draft of 28 January 2021; and by BGN/PCGN 1979.
 */
const KAZAKH = [
  'a á b v g ǵ d e e j z ı ı k q l m n ń o ó p r s t ý u ú f h h ts ch sh sh _ y i _ e ıý ıa',
  'a ä b v g ğ d e e j z i i k q l m n ñ o ö p r s t u ū ü f h h ts ch ş ş _ y ı _ e iu ia',
  'a ä b v g gh d e yo zh z i y k q l m n ng o ö p r s t u ū ü f kh h ts ch sh shch _ y i _ e yu ya',
].map((letters) => new Map(letters.split(' ').map((latin, index) => [CYRILLIC[index], latin.replace('_', '')])));

/** Soft and hard signs, which nobody types. */
const SIGNS = /['’ʹʺ"]/g;

const KAZAKH_LETTER = /[әғқңөұүһі]/i;
const CYRILLIC_LETTER = /\p{Script=Cyrillic}/u;

/**
 * A name in Cyrillic letters as people type it in Latin ones, each way once; nothing of a name without such letters.
 */
export function romanizations(name: string): readonly string[] {
  if (!CYRILLIC_LETTER.test(name)) return [];
  const small = name.normalize('NFC').toLowerCase();
  const kazakh = KAZAKH.map((letters) => kazakhIn(small, letters));
  // Most people write ё as е.
  const writings = [...new Set([small, small.replaceAll('ё', 'е')])];
  const russian = KAZAKH_LETTER.test(small)
    ? []
    : RUSSIAN.flatMap((schema) => writings.map((writing) => translate(writing, schema)));
  const latin = [...russian, ...kazakh].map((each) => each.replaceAll(SIGNS, ''));
  return [...new Set(latin)].filter((each) => !CYRILLIC_LETTER.test(each));
}

function kazakhIn(name: string, letters: ReadonlyMap<string | undefined, string>): string {
  return [...name].map((letter) => letters.get(letter) ?? letter).join('');
}
