import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { text } from '../declaration/value-kinds';
import { Assertion, assertion } from '../values/assertion';
import { GapKind, gapKind } from '../values/gap-kind';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'findings',
  description: 'What a source concludes or reports of the state of things.',
  nature: Nature.OBSERVATION,
  sharesNames: true,
  implements: LegalNode,
})
export class Finding extends LegalNode {
  @Property(assertion, 'How it is asserted.', { required: true })
  assertion!: Assertion;

  @Property(text, 'Who asserts it, where the source names nobody.')
  informant?: string;

  @Property(gapKind, 'What stands between an obligation and its fulfilment, where the finding states such a gap.')
  gap?: GapKind;
}
