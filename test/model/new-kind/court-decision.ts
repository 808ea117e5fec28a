import { Nature } from '../../../src/model/declaration/nature';
import { NodeKind } from '../../../src/model/declaration/node-kind';
import { Property } from '../../../src/model/declaration/property';
import { SearchRole } from '../../../src/model/declaration/search-role';
import { TimeRole } from '../../../src/model/declaration/time-role';
import { partialDate, text } from '../../../src/model/declaration/value-kinds';
import { LegalNode } from '../../../src/model/nodes/legal-node';

@NodeKind({
  plural: 'courtDecisions',
  description: 'A decision of a court.',
  nature: Nature.HAPPENING,
  implements: LegalNode,
})
export class CourtDecision extends LegalNode {
  @Property(text, 'The court that decided.', { required: true })
  court!: string;

  @Property(partialDate, 'When it was decided.', { required: true, time: TimeRole.HAPPENS_ON })
  decidedOn!: string;

  @Property(text, 'By what it is cited.', { search: SearchRole.CODE })
  citationNumber?: string;
}
