import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { partialDate, text } from '../declaration/value-kinds';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'reportingCycles',
  description: 'A report that a State owes a treaty body: due, submitted, considered, followed up.',
  nature: Nature.PROCEDURE,
  implements: LegalNode,
})
export class ReportingCycle extends LegalNode {
  @Property(text, 'Which report it is: `fourth`, `initial`.')
  number?: string;

  @Property(partialDate, 'When the report is due.')
  due?: string;

  @Property(partialDate, 'When it was submitted, or received.')
  submitted?: string;

  @Property(partialDate, 'When the treaty body considered it.')
  considered?: string;

  @Property(partialDate, 'When follow-up information is due.', { event: 'Follow-up due' })
  followUpDue?: string;

  @Property(partialDate, 'When follow-up information was received.', { event: 'Follow-up received' })
  followUpReceived?: string;
}
