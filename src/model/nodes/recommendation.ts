import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { value } from '../declaration/value-class';
import { flag, list, partialDate } from '../declaration/value-kinds';
import { RecommendationStrength, StrengthWord, recommendationStrength } from '../values/recommendation-strength';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'recommendations',
  collection: 'allRecommendations',
  description: 'What somebody asks a State or body to do. It is never an obligation.',
  nature: Nature.STATEMENT,
  implements: LegalNode,
})
export class Recommendation extends LegalNode {
  @Property(partialDate, 'When it was made.', { event: 'Recommended' })
  madeOn?: string;

  @Property(
    flag,
    'True where `madeOn` is the date of the maker’s other statements in the same paragraph, and not said of the call itself.',
    {
      whenSilent: false,
    },
  )
  madeOnInferred!: boolean;

  @Property(recommendationStrength, 'How strongly it is asked for; null where no word says so.')
  strength?: RecommendationStrength;

  @Property(list(value(StrengthWord)), 'The words that say so, and where they stand.')
  strengthWords?: StrengthWord[];
}
