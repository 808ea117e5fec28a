/** Spellings and plurals that the stemmer takes for other words, and what stands in their place. */
const SPELLINGS: readonly (readonly [written: RegExp, common: string])[] = [
  [/^(behavio|colo|endeavo|favo|hono|labo|neighbo)r/, '$1ur'],
  [/(?<=.{4})iz(?=(?:e[ds]?|ing|ers?|ations?|able)$)/, 'is'],
  [/^center(?=s?$)/, 'centre'],
  [/^(de|of)fense(?=s?$)/, '$1fence'],
  [/^programme(?=s?$)/, 'program'],
  [/^judgement(?=s?$)/, 'judgment'],
  [/^children$/, 'child'],
  [/^(wo)?men$/, '$1man'],
];

/**
 * An English word in small letters, in the one spelling that all who mean it share: treaties say `labour` and
 * `organisation`, many who search `labor` and `organization`; and whoever looks for `children` means the rights of the
 * child, too.
 */
export function commonSpelling(word: string): string {
  return SPELLINGS.reduce((spelt, [written, common]) => spelt.replace(written, common), word);
}
