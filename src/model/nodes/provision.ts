import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { SearchRole } from '../declaration/search-role';
import { flag, text } from '../declaration/value-kinds';
import { LegalNode } from './legal-node';

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

  @Property(flag, 'False where a source speaks of it without naming it.', { whenSilent: true })
  identified!: boolean;
}
