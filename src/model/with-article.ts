/** The noun with its indefinite article: `a Treaty`, `an Obligation`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`;
}
