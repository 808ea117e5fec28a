import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Nature } from '../declaration/nature';
import { Actor } from '../nodes/actor';
import { Group } from '../nodes/group';
import { Institution } from '../nodes/institution';
import { Instrument } from '../nodes/instrument';
import { InstrumentSet } from '../nodes/instrument-set';
import { Mechanism } from '../nodes/mechanism';
import { Organisation } from '../nodes/organisation';
import { StateGroup } from '../nodes/state-group';
import { Endurance } from '../time/window';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'MEMBER_OF',
  description: 'Belongs to: an instrument to a set, a State to a region, an actor to a body.',
  from: [Instrument, Actor, Group],
  to: [InstrumentSet, StateGroup, Organisation, Institution, Mechanism],
  forward: 'memberOf',
  reverse: 'members',
  sense: ({ to }) =>
    to.nature === Nature.INSTRUMENT_SET || to.nature === Nature.SCHEME ? EdgeSense.DESCRIBES : EdgeSense.STATES,
  endurance: Endurance.LASTS,
})
export class MemberOf extends LegalEdge {}
