import { ENGLISH, type English } from './english';
import { KAZAKH, type Kazakh } from './kazakh';
import { RUSSIAN, type Russian } from './russian';
import type { Naming } from './naming';
import type { Told } from './told';
import { Tongue } from './tongue';

/** One meaning in each language, with what that language says of dates and names. */
interface InEach {
  readonly en: (english: English) => string;
  readonly ru: (russian: Russian) => string;
  readonly kk: (kazakh: Kazakh) => string;
}

/** What means the same in each language. */
export function toldInEach(words: InEach): Told {
  return { in: (tongue) => COMPOSED[tongue](words) };
}

const COMPOSED: Readonly<Record<Tongue, (words: InEach) => string>> = {
  [Tongue.EN]: ({ en }) => en(ENGLISH),
  [Tongue.RU]: ({ ru }) => ru(RUSSIAN),
  [Tongue.KK]: ({ kk }) => kk(KAZAKH),
};

/** A word or clause of a closed list, in each language. */
export function wordInEach(en: string, ru: string, kk: string): Told {
  return toldInEach({ en: () => en, ru: () => ru, kk: () => kk });
}

/** What each language says by names and marks alone, and so in the same way. */
export function toldAlike(say: (naming: Naming) => string): Told {
  return toldInEach({ en: say, ru: say, kk: say });
}

/** A text of the data, which is in English: other languages quote it. */
export function inDataWords(text: string): Told {
  return toldInEach({ en: () => text, ru: () => `«${text}»`, kk: () => `«${text}»` });
}
