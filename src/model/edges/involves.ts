import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { text } from '../declaration/value-kinds';
import { Actor } from '../nodes/actor';
import { Document } from '../nodes/document';
import { Event } from '../nodes/event';
import { Group } from '../nodes/group';
import { Mechanism } from '../nodes/mechanism';
import { Policy } from '../nodes/policy';
import { Recommendation } from '../nodes/recommendation';
import { LegalEdge } from './legal-edge';

@EdgeKind({
  label: 'INVOLVES',
  description: 'Takes in as a member, trainee, participant, host or funder, and not as an addressee.',
  from: [Recommendation, Event, Mechanism, Policy],
  to: [Actor, Group, Document, Mechanism],
  forward: 'involves',
  reverse: 'involvedIn',
  sense: EdgeSense.DESCRIBES,
  keyedBy: ['part'],
})
export class Involves extends LegalEdge {
  @Property(text, 'As what: `member`, `trainee`, `participant`, `host`.')
  part?: string;
}
