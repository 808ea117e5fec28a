import { NodeKind } from '../declaration/node-kind';
import { Endurance } from '../time/window';
import { Instrument } from './instrument';

@NodeKind({
  plural: 'instrumentSets',
  description:
    'Instruments that sources speak of together: the core human rights treaties, the ILO fundamental conventions.',
  endurance: Endurance.TIMELESS,
  implements: Instrument,
})
export class InstrumentSet extends Instrument {}
