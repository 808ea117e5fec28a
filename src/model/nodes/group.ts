import { NodeKind } from '../declaration/node-kind';
import { Endurance } from '../time/window';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'groups',
  description: 'Persons whom norms protect, bind or shut out: migrant children, employers, everyone.',
  endurance: Endurance.TIMELESS,
  implements: LegalNode,
})
export class Group extends LegalNode {}
