import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { flag } from '../declaration/value-kinds';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'topics',
  description: 'A subject matter (`topic/...`) or economic sector (`sector/...`).',
  nature: Nature.SCHEME,
  implements: LegalNode,
})
export class Topic extends LegalNode {
  @Property(
    flag,
    'True where what is about it is to be punished: only a provision of national law that sets a penalty carries such an obligation out.',
    { whenSilent: false },
  )
  penal!: boolean;
}
