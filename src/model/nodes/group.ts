import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'groups',
  description: 'Persons whom norms protect, bind or shut out: migrant children, employers, everyone.',
  nature: Nature.SCHEME,
  implements: LegalNode,
})
export class Group extends LegalNode {}
