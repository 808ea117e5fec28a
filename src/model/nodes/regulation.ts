import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { choice } from '../declaration/value-kinds';
import { Instrument } from './instrument';

export enum RegulationForm {
  ORDER = 'ORDER',
  DECREE = 'DECREE',
  RESOLUTION = 'RESOLUTION',
  LIST = 'LIST',
  RULES = 'RULES',
  OTHER = 'OTHER',
}

const regulationForm = choice(RegulationForm, 'RegulationForm', 'What sort of act it is.');

@NodeKind({
  plural: 'regulations',
  description: 'An act below a statute: order, decree, list, rules.',
  nature: Nature.NATIONAL_LAW,
  partsCitedAs: 'art.',
  implements: Instrument,
})
export class Regulation extends Instrument {
  @Property(regulationForm, 'What sort of act it is.', { required: true })
  form!: RegulationForm;
}
