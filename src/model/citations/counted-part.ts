import { fold } from '../search/search-tokens';

/** How a part is counted: in English before and after the word for it, in Russian, in Kazakh. */
interface Ordinal {
  readonly en: string;
  readonly cardinal: string;
  readonly ru: string;
  readonly kk: string;
}

/** By place; as many as paragraphs of laws have. */
const ORDINALS: readonly Ordinal[] = [
  { en: 'first', cardinal: 'one', ru: 'первая', kk: 'бірінші' },
  { en: 'second', cardinal: 'two', ru: 'вторая', kk: 'екінші' },
  { en: 'third', cardinal: 'three', ru: 'третья', kk: 'үшінші' },
  { en: 'fourth', cardinal: 'four', ru: 'четвёртая', kk: 'төртінші' },
  { en: 'fifth', cardinal: 'five', ru: 'пятая', kk: 'бесінші' },
  { en: 'sixth', cardinal: 'six', ru: 'шестая', kk: 'алтыншы' },
  { en: 'seventh', cardinal: 'seven', ru: 'седьмая', kk: 'жетінші' },
  { en: 'eighth', cardinal: 'eight', ru: 'восьмая', kk: 'сегізінші' },
  { en: 'ninth', cardinal: 'nine', ru: 'девятая', kk: 'тоғызыншы' },
  { en: 'tenth', cardinal: 'ten', ru: 'десятая', kk: 'оныншы' },
];

/** Endings of Russian ordinals of the feminine, as часть has them, folded: первая, второй, третью. */
const RUSSIAN_ENDING = 'ь?(?:ая|яя|ои|еи|ую|ья|ью|ьеи)';

const KNOWN = ORDINALS.map(({ en, cardinal, ru, kk }) => {
  const forms = [en, cardinal, `${fold(ru).slice(0, -2)}${RUSSIAN_ENDING}`, fold(kk)];
  return { part: `${en} part`, pattern: new RegExp(`^(?:${forms.join('|')})$`, 'u') };
});

/** Parts as the data writes them. */
const WRITTEN = new RegExp(`\\b(?:${ORDINALS.map(({ en }) => en).join('|')}) part\\b`, 'g');

/** The number of a part as the data writes it, `8(2), second part`, with the parts that are counted in words of another language. */
export function withCountedParts(number: string, language: 'ru' | 'kk'): string {
  return number.replace(WRITTEN, (part) => {
    const ordinal = ORDINALS.find(({ en }) => part === `${en} part`)?.[language];
    return language === 'ru' ? `часть ${ordinal}` : `${ordinal} бөлік`;
  });
}

/** The part that a folded ordinal counts; null where the word is none. */
export function countedPart(folded: string): string | null {
  return KNOWN.find(({ pattern }) => pattern.test(folded))?.part ?? null;
}

/** Whether an element of a path is a part that is counted. */
export function isCountedPart(element: string): boolean {
  return element.endsWith(' part');
}
