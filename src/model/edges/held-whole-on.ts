import { EdgeKind } from '../declaration/edge-kind';
import { EdgeSense } from '../declaration/edge-sense';
import { Regulation } from '../nodes/regulation';
import { Statute } from '../nodes/statute';
import { Topic } from '../nodes/topic';
import { LegalEdge } from './legal-edge';

/**
 * Its dates are those of the texts that were read: before the first and after the last of them the act may have said
 * more.
 */
@EdgeKind({
  label: 'HELD_WHOLE_ON',
  description:
    'Is where the State’s law deals with the topic, and all that it says on it, from the first to the last text that was read, is in the data: what is not there it does not say. An act without such an edge is held in part.',
  from: [Statute, Regulation],
  to: [Topic],
  forward: 'heldWholeOn',
  reverse: 'lawHeldWhole',
  sense: EdgeSense.DESCRIBES,
  speaks: false,
})
export class HeldWholeOn extends LegalEdge {}
