import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { text } from '../declaration/value-kinds';
import { Assertion, assertion } from '../values/assertion';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'practices',
  description: 'What people or bodies are seen to do, whatever the law says.',
  nature: Nature.OBSERVATION,
  implements: LegalNode,
})
export class Practice extends LegalNode {
  @Property(assertion, 'How it is asserted.', { required: true })
  assertion!: Assertion;

  @Property(text, 'Who asserts it, where the source names nobody: `a mobile team`, `migrant workers`.')
  informant?: string;
}
