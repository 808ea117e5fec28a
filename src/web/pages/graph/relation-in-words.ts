import type { TFunction } from 'i18next';
import { inWords } from '../../language/in-words';

/** A relation as the page of a thing names it. */
export function relationInWords(t: TFunction<['graph', 'thing']>, name: string): string {
  return t(`thing:relations.${name}`, { defaultValue: inWords(name) });
}
