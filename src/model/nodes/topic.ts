import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'topics',
  description: 'A subject matter (`topic/...`) or economic sector (`sector/...`).',
  nature: Nature.SCHEME,
  implements: LegalNode,
})
export class Topic extends LegalNode {}
