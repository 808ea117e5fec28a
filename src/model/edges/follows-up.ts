import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Property } from '../declaration/property';
import { choice, partialDate } from '../declaration/value-kinds';
import { LegalNode } from '../nodes/legal-node';
import { Recommendation } from '../nodes/recommendation';
import { LegalEdge } from './legal-edge';

export enum FollowUpOutcome {
  MET = 'MET',
  PARTLY_MET = 'PARTLY_MET',
  NOT_MET = 'NOT_MET',
  REITERATED = 'REITERATED',
}

const followUpOutcome = choice(FollowUpOutcome, 'FollowUpOutcome', 'What became of a recommendation.', {
  REITERATED: 'It was made again, so it was still open.',
});

@EdgeKind({
  label: 'FOLLOWS_UP',
  description: 'Shows what became of a recommendation.',
  from: [LegalNode],
  to: [Recommendation],
  forward: 'followsUp',
  reverse: 'followedUpBy',
  sense: EdgeSense.DESCRIBES,
  presupposes: false,
  keyedBy: ['date'],
})
export class FollowsUp extends LegalEdge {
  @Property(followUpOutcome, 'What became of it.', { required: true })
  outcome!: FollowUpOutcome;

  @Property(partialDate, 'When that was seen.', { required: true })
  date!: string;
}
