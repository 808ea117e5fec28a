import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { partialDate } from '../declaration/value-kinds';
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
}
