import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { SearchRole } from '../declaration/search-role';
import { choice, flag, text } from '../declaration/value-kinds';
import { LegalNode } from './legal-node';

export enum Acceptance {
  OPT_IN = 'OPT_IN',
  OPT_OUT = 'OPT_OUT',
}

const acceptance = choice(Acceptance, 'Acceptance', 'How States consent to a part of a treaty (VCLT art. 17).', {
  OPT_IN: 'It binds only parties that accept it by a declaration.',
  OPT_OUT: 'It binds all parties but those that shut it out by a declaration, as the treaty lets them.',
});

@NodeKind({
  plural: 'provisions',
  description: 'An article, paragraph or clause of an instrument.',
  nature: Nature.PROVISION,
  sharesNames: true,
  implements: LegalNode,
})
export class Provision extends LegalNode {
  @Property(text, 'Its number within the instrument, as cited: `28(1)`; null where the sources don’t give one.', {
    search: SearchRole.CODE,
  })
  number?: string;

  @Property(acceptance, 'How States consent to it; null where they do so to the treaty as a whole.')
  acceptance?: Acceptance;

  @Property(flag, 'False where a source speaks of it without naming it.', { whenSilent: true })
  identified!: boolean;
}
