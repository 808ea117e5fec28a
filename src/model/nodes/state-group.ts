import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'stateGroups',
  description:
    'States that a classification puts together: a region of the UN’s M49. Its members are so on every date. States that join and leave are members of an Organisation.',
  nature: Nature.SCHEME,
  implements: LegalNode,
})
export class StateGroup extends LegalNode {}
