import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { SearchRole } from '../declaration/search-role';
import { TimeRole } from '../declaration/time-role';
import { choice, flag, partialDate, text } from '../declaration/value-kinds';
import { LegalNode } from './legal-node';

export enum DeclarationKind {
  RESERVATION = 'RESERVATION',
  DECLARATION = 'DECLARATION',
  OBJECTION = 'OBJECTION',
  COMPETENCE = 'COMPETENCE',
}

const declarationKind = choice(DeclarationKind, 'DeclarationKind', 'What sort of statement it is.', {
  COMPETENCE: 'The State accepts, or is declared not to accept, a competence of the treaty body.',
});

@NodeKind({
  plural: 'declarations',
  description: 'A reservation, declaration, objection or recognised competence of a State under an instrument.',
  nature: Nature.UNILATERAL_ACT,
  implements: LegalNode,
})
export class Declaration extends LegalNode {
  @Property(declarationKind, 'What sort of statement it is.', { required: true })
  kind!: DeclarationKind;

  @Property(text, 'The article that it is made under or speaks of.')
  article?: string;

  @Property(flag, 'For a competence: accepted, or declared not to be. Null where the source doesn’t say.')
  accepted?: boolean;

  @Property(partialDate, 'When it was made.', { event: 'Made', time: TimeRole.DONE_ON })
  date?: string;

  @Property(partialDate, 'When it was withdrawn.', { time: TimeRole.WITHDRAWN_ON })
  withdrawnOn?: string;

  @Property(text, 'What it says, in the curator’s words; null where the text is unknown.', { search: SearchRole.TEXT })
  text?: string;
}
