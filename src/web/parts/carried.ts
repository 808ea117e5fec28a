import { textOf } from './address';

/** What a page may be asked about that means the same on others. */
type Part = 'group' | 'bearer' | 'state' | 'about' | 'on';

/**
 * What the pages of the menu take over from the page on which the menu stands; what is about one thing alone, or about
 * all, takes nothing.
 */
const TAKEN: Readonly<Record<string, readonly Part[]>> = {
  '/': ['group', 'state', 'about', 'on'],
  '/must-do': ['bearer', 'state', 'about', 'on'],
  '/gaps': ['group', 'state', 'about', 'on'],
  '/recommendations': ['group', 'state', 'about', 'on'],
  '/participation': ['about', 'on'],
  '/national-law': ['group', 'state', 'about', 'on'],
  '/responsibilities': ['group', 'state', 'about', 'on'],
  '/citations': ['on'],
  '/compare': ['group', 'about', 'on'],
  '/figures': ['group', 'state', 'about', 'on'],
  '/data': ['state', 'on'],
};

const WHOLE_QUESTION: readonly Part[] = ['group', 'bearer', 'state', 'about', 'on'];

/** What the address of a page says of the question; other pages leave as it is what was asked before. */
const HELD: Readonly<Record<string, readonly Part[]>> = {
  ...TAKEN,
  '/answer': WHOLE_QUESTION,
  '/memo': WHOLE_QUESTION,
};

/**
 * What was asked last, once a page is opened: the parts of the question that the page has are as its address tells, the
 * others as they were.
 */
export function askedLast(
  before: Readonly<Record<string, unknown>>,
  pathname: string,
  search: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const held = HELD[pathname] ?? [];
  const parts = WHOLE_QUESTION.map((part) => [part, held.includes(part) ? search[part] : before[part]] as const);
  return Object.fromEntries(parts.filter(([, value]) => value !== undefined));
}

/** The States that are compared unless others are named. */
export const COMPARED = ['KAZ', 'KGZ'];

/** The part of an address that a page of the menu is asked about, too: whom, where, what about, when. */
export function carried(
  to: string,
  search: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string | string[]>> {
  const taken = Object.fromEntries(
    (TAKEN[to] ?? []).flatMap((part) => {
      const value = textOf(search[part]);
      return value ? [[part, value] as const] : [];
    }),
  );
  const state = textOf(search['state']);
  return to === '/compare' && state && !COMPARED.includes(state) ? { ...taken, states: [state, ...COMPARED] } : taken;
}
