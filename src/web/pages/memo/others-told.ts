import { nameIn } from '../../parts/named';
import { OTHERS_AT_ONCE, type OtherNamed } from '../answer/others-named';
import { placeOfRow } from '../answer/place-of-row';
import type { Statement } from './finding';
import type { Speech } from './speech';
import type { SourceRegister } from './source-register';

/** So many a memo tells; the others stand in the answer. */
export const OTHERS_TOLD = OTHERS_AT_ONCE;

/** Norms on the topic that name others alone. */
export interface OthersTold {
  readonly heading: string;
  readonly text: string;
  readonly norms: readonly {
    readonly statement: Statement;
    /** The act and the article, and whom it names. */
    readonly where: string;
  }[];
  /** How many more there are; null where these are all. */
  readonly more: string | null;
}

/** The first of them, a line each; null where there are none. */
export function othersTold(
  others: readonly OtherNamed[],
  on: string,
  { t, words }: Speech,
  register: SourceRegister,
): OthersTold | null {
  if (others.length === 0) return null;
  const more = others.length - OTHERS_TOLD;
  return {
    heading: t('answer:others.heading'),
    text: t('answer:others.text'),
    norms: others.slice(0, OTHERS_TOLD).map((norm) => {
      const named = norm.obligation.protects.edges.map(({ node }) => nameIn(words.language, node).name);
      const names = named.length > 0 ? `; ${t('answer:others.names', { whom: named.join(', ') })}` : '';
      return {
        statement: {
          text: norm.obligation.summary ?? norm.obligation.name,
          sources: register.numbersOf(norm.citations),
        },
        where: `${placeOfRow(norm, on, t, words.language)}${names}.`,
      };
    }),
    more: more > 0 ? t('memo:othersMore', { count: more, number: words.number(more) }) : null,
  };
}
