import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { value } from '../declaration/value-class';
import { text } from '../declaration/value-kinds';
import { EntryIntoForceRule } from '../values/entry-into-force-rule';
import { Instrument } from './instrument';

@NodeKind({
  plural: 'treaties',
  description: 'A treaty or protocol between States, other than an ILO instrument or a closed agreement.',
  nature: Nature.TREATY,
  partsCitedAs: 'art.',
  implements: Instrument,
})
export class Treaty extends Instrument {
  @Property(text, 'Where it was adopted.')
  place?: string;

  @Property(text, 'With whom instruments of consent are deposited.')
  depositary?: string;

  @Property(value(EntryIntoForceRule), 'When it enters into force for a State that joins it.')
  entryIntoForceRule?: EntryIntoForceRule;

  @Property(text, 'Who alone may join it, where not every State may: `members of the Council of Europe`.')
  openTo?: string;

  @Property(text, 'How a party may leave it, and from when that takes effect.')
  denunciationRule?: string;
}
