import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { choice } from '../declaration/value-kinds';
import { Instrument } from './instrument';

export enum PolicyForm {
  PLAN = 'PLAN',
  STRATEGY = 'STRATEGY',
  PROGRAMME = 'PROGRAMME',
  CONCEPT = 'CONCEPT',
  MEASURE = 'MEASURE',
  POLICY = 'POLICY',
}

const policyForm = choice(PolicyForm, 'PolicyForm', 'What sort of policy it is.', {
  MEASURE: 'A single measure, such as an amnesty.',
});

@NodeKind({
  plural: 'policies',
  description: 'A plan, strategy, programme or policy. It binds nobody by its nature.',
  nature: Nature.POLICY,
  implements: Instrument,
})
export class Policy extends Instrument {
  @Property(policyForm, 'What sort of policy it is.', { required: true })
  form!: PolicyForm;
}
