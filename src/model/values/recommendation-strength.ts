import { Property } from '../declaration/property';
import { ValueClass } from '../declaration/value-class';
import { choice, text } from '../declaration/value-kinds';

export enum RecommendationStrength {
  IMPORTANT = 'IMPORTANT',
  NECESSARY = 'NECESSARY',
  URGENT = 'URGENT',
  IMMEDIATE = 'IMMEDIATE',
}

export const recommendationStrength = choice(
  RecommendationStrength,
  'RecommendationStrength',
  'How strongly something is asked for, by the source’s own word.',
  {
    IMPORTANT: 'Important, essential, crucial.',
    NECESSARY: 'Necessary, required, needed; it must be.',
    URGENT: 'Urgent, a priority, prompt, speedy, at the earliest opportunity.',
    IMMEDIATE: 'At once, without delay.',
  },
);

/** The words of each strength, as they begin. */
export const WORDS_OF_STRENGTH: Readonly<Record<RecommendationStrength, readonly string[]>> = {
  [RecommendationStrength.IMPORTANT]: ['important', 'importance', 'essential', 'crucial'],
  [RecommendationStrength.NECESSARY]: ['necessary', 'required', 'need', 'must', 'has to'],
  [RecommendationStrength.URGENT]: ['urgent', 'priorit', 'prompt', 'speed', 'earliest', 'as soon as possible'],
  [RecommendationStrength.IMMEDIATE]: ['immediate', 'without delay'],
};

@ValueClass('A word by which a source says how strongly it asks, and where it stands.')
export class StrengthWord {
  @Property(text, 'The word or two.', { required: true })
  word!: string;

  @Property(text, 'The place in the document: a paragraph, and the sentence in it.', { required: true })
  place!: string;
}
