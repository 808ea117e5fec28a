import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { partialDate } from '../declaration/value-kinds';
import { Endurance } from '../time/window';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'recommendations',
  collection: 'allRecommendations',
  description: 'What somebody asks a State or body to do. It is never an obligation.',
  endurance: Endurance.TIMELESS,
  implements: LegalNode,
})
export class Recommendation extends LegalNode {
  @Property(partialDate, 'When it was made.', { event: 'Recommended' })
  madeOn?: string;
}
