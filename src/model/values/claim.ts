import { Property } from '../declaration/property';
import { reference, text } from '../declaration/value-kinds';
import { Assertion, assertion } from './assertion';

/** One side of a discrepancy, as it is stored. */
export class ClaimStatement {
  @Property(text, 'What this side says, in the curator’s words.', { required: true })
  statement!: string;

  @Property(reference('LegalNode'), 'Who says it; null where it is the document itself.')
  assertedBy?: string;

  @Property(assertion, 'How it is asserted.', { required: true })
  assertion!: Assertion;

  @Property(reference('Document'), 'The document in which it stands.', { required: true })
  document!: string;

  @Property(text, 'Where in the document.', { required: true })
  pinpoint!: string;
}
