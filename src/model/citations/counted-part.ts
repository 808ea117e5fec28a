import { fold } from '../search/search-tokens';

/**
 * The places by which parts without a number are told, as many as paragraphs of laws have: in English, before and after
 * the word; the stem of the Russian word; the Kazakh word.
 */
const ORDINALS: readonly string[] = [
  'first one перв бірінші',
  'second two втор екінші',
  'third three трет үшінші',
  'fourth four четверт төртінші',
  'fifth five пят бесінші',
  'sixth six шест алтыншы',
  'seventh seven седьм жетінші',
  'eighth eight восьм сегізінші',
  'ninth nine девят тоғызыншы',
  'tenth ten десят оныншы',
];

/** Endings of Russian ordinals of the feminine, as часть has them, folded: первая, второй, третью. */
const RUSSIAN_ENDING = 'ь?(?:ая|яя|ои|еи|ую|ья|ью|ьеи)';

interface Ordinal {
  /** As a pinpoint has it: `second part`. */
  readonly part: string;
  readonly pattern: RegExp;
}

const KNOWN: readonly Ordinal[] = ORDINALS.map((words) => {
  const [ordinal, cardinal, russian, kazakh] = words.split(' ') as [string, string, string, string];
  const forms = [ordinal, cardinal, `${russian}${RUSSIAN_ENDING}`, fold(kazakh)];
  return { part: `${ordinal} part`, pattern: new RegExp(`^(?:${forms.join('|')})$`, 'u') };
});

/** The part that a folded ordinal counts; null where the word is none. */
export function countedPart(folded: string): string | null {
  return KNOWN.find(({ pattern }) => pattern.test(folded))?.part ?? null;
}

/** Whether an element of a path is a part that is counted. */
export function isCountedPart(element: string): boolean {
  return element.endsWith(' part');
}
