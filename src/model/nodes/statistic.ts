import { Nature } from '../declaration/nature';
import { TimeRole } from '../declaration/time-role';
import { NodeKind } from '../declaration/node-kind';
import { Property } from '../declaration/property';
import { decimal, flag, text } from '../declaration/value-kinds';
import { Assertion, assertion } from '../values/assertion';
import { LegalNode } from './legal-node';

@NodeKind({
  plural: 'statistics',
  description:
    'A figure: a number with its unit, population, date and source; or one that the sources say does not exist.',
  nature: Nature.OBSERVATION,
  implements: LegalNode,
})
export class Statistic extends LegalNode {
  @Property(decimal, 'The figure; null where the sources give a range, or none.')
  value?: number;

  @Property(decimal, 'The lower bound (included) of a range.')
  minimum?: number;

  @Property(decimal, 'The upper bound (included) of a range.')
  maximum?: number;

  @Property(text, 'What is counted or measured: `children`, `per cent`, `hours a day`.')
  unit?: string;

  @Property(text, 'Of whom or what, and where.')
  population?: string;

  @Property(flag, 'True where the source gives the figure as approximate.', { whenSilent: false })
  approximate!: boolean;

  @Property(flag, 'False where a source says that the figure does not exist or was not given.', {
    whenSilent: true,
    time: TimeRole.EXISTS,
  })
  available!: boolean;

  @Property(assertion, 'How it is asserted.', { required: true })
  assertion!: Assertion;

  @Property(text, 'Who asserts it, where the source names nobody.')
  informant?: string;
}
