import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { value } from '../declaration/value-class';
import { flag, list, text } from '../declaration/value-kinds';
import { Element } from '../values/element';
import { Limit } from '../values/limit';
import { Penalty } from '../values/penalty';
import { Modality, modality } from '../values/modality';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'obligations',
  description: 'One norm that a provision imposes: who must, may or must not do what, for whom.',
  nature: Nature.NORM,
  sharesNames: true,
  amendable: true,
  implements: LegalNode,
})
export class Obligation extends LegalNode {
  @Property(modality, 'What kind of norm it is.', { required: true })
  modality!: Modality;

  @Property(
    flag,
    'True where the State asked about bears it beside the bearers named. With none named, the State alone bears it.',
    { whenSilent: false },
  )
  stateBears!: boolean;

  @Property(list(value(Element)), 'Its parts, which a national provision may cover or lack one by one.')
  elements?: Element[];

  @Property(list(text), 'When it applies: circumstances such as detention or a sector.')
  conditions?: string[];

  @Property(list(text), 'What it leaves out or allows.')
  exceptions?: string[];

  @Property(list(value(Limit)), 'The numbers it sets: hours, ages, distances.')
  limits?: Limit[];

  @Property(list(value(Penalty)), 'What a breach may be punished with.')
  penalties?: Penalty[];
}
