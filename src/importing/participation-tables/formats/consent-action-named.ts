import { ConsentAction } from '../../../model/values/consent-action';

/** Words by which tables name acts, the longer ones first; null of what States don't do. */
const WORDS: readonly (readonly [begins: RegExp, action: ConsentAction | null])[] = [
  [/^definitive signature or /i, ConsentAction.CONSENT],
  [/^definitive signature/i, ConsentAction.DEFINITIVE_SIGNATURE],
  [/^succession to signature/i, ConsentAction.SIGNATURE],
  [/^signature/i, ConsentAction.SIGNATURE],
  [/^ratification/i, ConsentAction.RATIFICATION],
  [/^accession/i, ConsentAction.ACCESSION],
  [/^acceptance/i, ConsentAction.ACCEPTANCE],
  [/^approval/i, ConsentAction.APPROVAL],
  [/^(succession|declaration of continued application|continu)/i, ConsentAction.SUCCESSION],
  [/^participation/i, ConsentAction.CONSENT],
  [/^formal confirmation/i, null],
];

/**
 * The act that a word of a table names; null of one that only organisations do; undefined where the word is none of
 * these.
 */
export function consentActionNamed(word: string): ConsentAction | null | undefined {
  return WORDS.find(([begins]) => begins.test(word.trim()))?.[1];
}
