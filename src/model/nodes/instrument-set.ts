import { Nature } from '../declaration/nature';
import { NodeKind } from '../declaration/node-kind';
import { Instrument } from './instrument';

@NodeKind({
  plural: 'instrumentSets',
  description:
    'Instruments that sources speak of together: the core human rights treaties, the ILO fundamental conventions.',
  nature: Nature.INSTRUMENT_SET,
  implements: Instrument,
})
export class InstrumentSet extends Instrument {}
