import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { choice } from '../declaration/value-kinds';
import { Instrument } from './instrument';

export enum StatuteForm {
  CONSTITUTION = 'CONSTITUTION',
  CODE = 'CODE',
  LAW = 'LAW',
  UNKNOWN = 'UNKNOWN',
}

const statuteForm = choice(StatuteForm, 'StatuteForm', 'What sort of statute it is.', {
  LAW: 'A law, or the draft of one.',
  UNKNOWN: 'The sources name no act, and leave open whether it is a law.',
});

@NodeKind({
  plural: 'statutes',
  description: 'A constitution, code or law of a State.',
  nature: Nature.NATIONAL_LAW,
  partsCitedAs: 'art.',
  implements: Instrument,
})
export class Statute extends Instrument {
  @Property(statuteForm, 'What sort of statute it is.', { required: true })
  form!: StatuteForm;
}
