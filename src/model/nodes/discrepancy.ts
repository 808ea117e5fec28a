import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { value } from '../declaration/value-class';
import { flag, list, reference, text } from '../declaration/value-kinds';
import { ClaimStatement } from '../values/claim';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'discrepancies',
  collection: 'allDiscrepancies',
  description: 'Two sources that can’t both be right, what each says, and how the data treats it.',
  nature: Nature.STATEMENT,
  implements: LegalNode,
})
export class Discrepancy extends LegalNode {
  @Property(list(value(ClaimStatement)), 'What each side says.', { required: true, exposed: false })
  claimStatements!: ClaimStatement[];

  @Property(list(reference('Edge')), 'The ids of the edges in dispute.')
  disputes!: string[];

  @Property(flag, 'Whether the data follows one side.', { required: true })
  resolved!: boolean;

  @Property(text, 'How the data treats it, and why.', { required: true })
  resolution!: string;
}
