import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { value } from '../declaration/value-class';
import { choice } from '../declaration/value-kinds';
import { EntryIntoForceRule } from '../values/entry-into-force-rule';
import { Instrument } from './instrument';

export enum AgreementForm {
  BILATERAL = 'BILATERAL',
  TRILATERAL = 'TRILATERAL',
  BILATERAL_OR_TRILATERAL = 'BILATERAL_OR_TRILATERAL',
  MULTILATERAL = 'MULTILATERAL',
}

const agreementForm = choice(AgreementForm, 'AgreementForm', 'How many States an agreement is between.', {
  BILATERAL: 'Between two States: signature may have been definitive.',
  TRILATERAL: 'Between three States: signature may have been definitive.',
  BILATERAL_OR_TRILATERAL:
    'Between two or three States, which the source does not say: signature may have been definitive.',
});

@NodeKind({
  plural: 'agreements',
  description: 'An agreement between named States: bilateral, trilateral, or of a regional community.',
  nature: Nature.AGREEMENT,
  partsCitedAs: 'art.',
  implements: Instrument,
})
export class Agreement extends Instrument {
  @Property(agreementForm, 'How many States it is between.', { required: true })
  form!: AgreementForm;

  @Property(value(EntryIntoForceRule), 'When it enters into force for a State that joins it.')
  entryIntoForceRule?: EntryIntoForceRule;
}
