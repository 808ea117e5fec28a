import { NodeKind } from '../declaration/node-kind';
import { Endurance } from '../time/window';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'topics',
  description: 'A subject matter (`topic/...`) or economic sector (`sector/...`).',
  endurance: Endurance.TIMELESS,
  implements: LegalNode,
})
export class Topic extends LegalNode {}
