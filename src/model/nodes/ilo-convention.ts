import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { value } from '../declaration/value-class';
import { text } from '../declaration/value-kinds';
import { EntryIntoForceRule } from '../values/entry-into-force-rule';
import { Instrument } from './instrument';

@NodeKind({
  plural: 'iloConventions',
  description: 'A convention of the International Labour Organization, or a protocol to one.',
  nature: Nature.TREATY,
  partsCitedAs: 'art.',
  implements: Instrument,
})
export class IloConvention extends Instrument {
  @Property(text, 'Where it was adopted.')
  place?: string;

  @Property(text, 'Who registers ratifications.')
  depositary?: string;

  @Property(value(EntryIntoForceRule), 'When it enters into force for a Member that ratifies it.')
  entryIntoForceRule?: EntryIntoForceRule;

  @Property(text, 'How a Member may leave it, and from when that takes effect.')
  denunciationRule?: string;
}
