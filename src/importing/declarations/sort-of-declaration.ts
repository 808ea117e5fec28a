/** What the words of a declaration show it to be; null where they show more than one sort, or none. */
export function sortOfDeclaration(words: string): 'RESERVATION' | 'DECLARATION' | 'OBJECTION' | 'COMPETENCE' | null {
  if (REFUSES_COMPETENCE.test(words) || WITHDRAWN.test(words)) return null;
  const shown = SIGNS.filter(([, sign]) => sign.test(words)).map(([sort]) => sort);
  if (shown.length === 1) return shown[0] ?? null;
  if (shown.length === 0) return DECLARES.test(words) ? 'DECLARATION' : null;
  return null;
}

const SIGNS = [
  [
    'RESERVATION',
    /\breserv(?:e|es|ed|ation|ations|ing)\b|not consider (?:itself|as) (?:to be )?bound|not consider as binding/i,
  ],
  ['OBJECTION', /\bobject(?:s|ion|ions|ed)? to\b/i],
  ['COMPETENCE', /\b(?:recogni[sz]es?|accepts?)\b[^.]{0,60}\bcompetence\b/i],
] as const;

const REFUSES_COMPETENCE = /\bnot (?:recogni[sz]e|accept)\b[^.]{0,60}\bcompetence\b/i;
const WITHDRAWN = /\bwithdr[ae]w/i;
const DECLARES = /\bdeclar(?:e|es|ed|ation|ing)\b|\bunderstand(?:s|ing)?\b|\binterprets?\b/i;
