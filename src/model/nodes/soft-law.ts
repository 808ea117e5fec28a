import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { choice, flag } from '../declaration/value-kinds';
import { Instrument } from './instrument';

export enum SoftLawForm {
  PRINCIPLES = 'PRINCIPLES',
  RESOLUTION = 'RESOLUTION',
  DECLARATION = 'DECLARATION',
  CODE_OF_CONDUCT = 'CODE_OF_CONDUCT',
  STANDARD_CONTRACT = 'STANDARD_CONTRACT',
  OTHER = 'OTHER',
}

const softLawForm = choice(SoftLawForm, 'SoftLawForm', 'What sort of text it is.');

@NodeKind({
  plural: 'softLaw',
  description: 'A text that guides without binding: principles, resolutions, declarations, codes of conduct.',
  nature: Nature.SOFT_LAW,
  implements: Instrument,
})
export class SoftLaw extends Instrument {
  @Property(softLawForm, 'What sort of text it is.', { required: true })
  form!: SoftLawForm;

  @Property(flag, 'True for the undertaking of a company or other private body.', { whenSilent: false })
  privateUndertaking!: boolean;
}
